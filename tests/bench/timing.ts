/** Times in milliseconds, summed up. */
export interface Timing {
  readonly n: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** Sums up times; NaN for an empty list. */
export function summarize(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { n: sorted.length, median: at(0.5), p95: at(0.95), max: at(1) };
}

/** Runs a step over every input, after rounds that only warm it up, and times each run. */
export function measure<Input>(
  inputs: readonly Input[],
  step: (input: Input) => unknown,
  { warmUp = 20, rounds = 40 } = {},
): Timing {
  const times: number[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const input of inputs) {
      const start = performance.now();
      step(input);
      if (round >= warmUp) times.push(performance.now() - start);
    }
  }
  return summarize(times);
}

/**
 * Milliseconds of this thread's own time that a step takes on average, after a warm-up: two such figures can be compared even
 * while other programs run. The clock is coarse, so give it rounds that take some tenths of a second.
 */
export function ownTime<Input>(
  inputs: readonly Input[],
  step: (input: Input) => unknown,
  { warmUp = 20, rounds = 400 } = {},
): number {
  for (let round = 0; round < warmUp; round += 1) inputs.forEach(step);
  const start = process.threadCpuUsage();
  for (let round = 0; round < rounds; round += 1) inputs.forEach(step);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000 / rounds / inputs.length;
}

/** One pass for words over the texts that are reviewed, in milliseconds: what times of different machines are compared by. */
let unit: number | null = null;
/** Names of the figures that were over their budget. */
const missed: string[] = [];

/** From here on each line of the report says how many of this pass it takes. */
export function takeAsUnit({ median }: Timing): void {
  unit = median;
}

/** The figures so far that were over their budget, by name. */
export const missedBudgets = (): readonly string[] => missed;

/** Notes whether a figure is within its budget, and gives the word for it. */
export function judge(name: string, figure: number, budget: number): string {
  if (figure <= budget) return 'kept';
  missed.push(name);
  return 'MISSED';
}

/** One line of the report; a budget is for the median, or for the figure that is named. */
export function print(
  name: string,
  timing: Timing,
  budget: number | null = null,
  budgeted: 'median' | 'max' = 'median',
): void {
  const { n, median, p95, max } = timing;
  const numbers = [median, p95, max].map((ms) => ms.toFixed(2).padStart(8)).join(' ');
  const ratio = unit === null ? '' : `${(median / unit).toFixed(1).padStart(9)} ×`;
  const verdict = budget === null ? '' : `  budget ${budget} ms: ${judge(name, timing[budgeted], budget)}`;
  console.log(`${name.padEnd(52)} ${numbers}${ratio}  n=${n}${verdict}`);
}
