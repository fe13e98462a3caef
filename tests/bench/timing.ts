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

/** One line of the report; a budget is for the median, or for the figure that is named. */
export function print(
  name: string,
  timing: Timing,
  budget: number | null = null,
  budgeted: 'median' | 'max' = 'median',
): void {
  const { n, median, p95, max } = timing;
  const numbers = [median, p95, max].map((ms) => ms.toFixed(2).padStart(8)).join(' ');
  const isKept = timing[budgeted] <= (budget ?? 0);
  const verdict = budget === null ? '' : `  budget ${budget} ms: ${isKept ? 'kept' : 'MISSED'}`;
  console.log(`${name.padEnd(52)} ${numbers}  n=${n}${verdict}`);
}
