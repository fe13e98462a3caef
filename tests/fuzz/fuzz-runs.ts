import fc from 'fast-check';
import type { FuzzKind } from './kind.ts';

/** An input that broke its promise, as small as it could be made. */
export interface BrokenCase {
  readonly kind: string;
  readonly input: unknown;
  /** The first line of what was thrown. */
  readonly problem: string;
}

/** Cases that are made of one seed: small enough to repeat, large enough that starting one costs nothing. */
export const BATCH = 500;

/** The seed of one batch: the same on every machine, different for every kind. */
function batchSeed(seed: number, kind: string, batch: number): number {
  let mixed = seed ^ Math.imul(batch + 1, 0x9e3779b1);
  for (const sign of kind) mixed = Math.imul(mixed ^ sign.charCodeAt(0), 0x01000193);
  return mixed | 0;
}

const firstLine = (thrown: unknown): string =>
  (thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)).split('\n')[0] ?? '';

/** Runs one case; null where it keeps its promise. A case that leaves something on every object breaks one too. */
export async function problemOf(kind: FuzzKind, input: unknown): Promise<string | null> {
  try {
    await kind.check(input);
  } catch (thrown) {
    return firstLine(thrown);
  }
  const left = Object.keys(Object.prototype);
  for (const key of left) Reflect.deleteProperty(Object.prototype, key);
  return left.length > 0 ? `left ${left.join(', ')} on every object` : null;
}

/** Runs the cases of one batch, and makes the first that fails as small as it can; null where all keep their promise. */
export async function runBatch(
  kind: FuzzKind,
  { seed, batch, cases = BATCH }: { seed: number; batch: number; cases?: number },
): Promise<BrokenCase | null> {
  const result = await fc.check(
    fc.asyncProperty(kind.inputs, async (input) => {
      const problem = await problemOf(kind, input);
      if (problem !== null) throw new Error(problem);
    }),
    { seed: batchSeed(seed, kind.name, batch), numRuns: cases, interruptAfterTimeLimit: SHRINK_MS },
  );
  const [input] = result.counterexample ?? [];
  if (!result.failed || result.counterexample === null) return null;
  return { kind: kind.name, input, problem: (await problemOf(kind, input)) ?? 'it fails only sometimes' };
}

/** A failure is made smaller for so long. */
const SHRINK_MS = 300_000;
