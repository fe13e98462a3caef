import { createHash } from 'node:crypto';

/** How many parts the employers are dealt into. */
const FOLDS = 8;

const foldOf = (employer: string): number =>
  createHash('sha256').update(employer).digest().readUInt32BE(0) % FOLDS;

/** Runs a fit once for each part of the employers, without them, and gives what it says of each of their samples. */
export function leaveEmployersOut<One extends { readonly employer: string }, Fit, Answer>(
  samples: readonly One[],
  learn: (others: readonly One[]) => Fit,
  answer: (sample: One, fitted: Fit) => Answer,
): Map<One, Answer> {
  const answers = new Map<One, Answer>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const left = samples.filter(({ employer }) => foldOf(employer) === fold);
    if (left.length === 0) continue;
    const fitted = learn(samples.filter(({ employer }) => foldOf(employer) !== fold));
    for (const sample of left) answers.set(sample, answer(sample, fitted));
  }
  return answers;
}
