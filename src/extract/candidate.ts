import type { Source } from '../model/posting.ts';

/** What speaks for or against a candidate, by name; mostly 0 or 1, absent is 0. */
export type Features = Readonly<Record<string, number>>;

/** What one thing that a feature says is worth; positive speaks for the candidate. */
export type Weights = Readonly<Record<string, number>>;

/** A text of the page that may be the title, or the employer's name. */
export interface Candidate {
  text: string;
  source: Source;
  /** Number of the block that it stands in; null for what stands in no block. */
  at: number | null;
  features: Features;
}

/** The sum of what the features are worth; a feature without a weight is worth nothing. */
export function scoreOf(features: Features, weights: Weights): number {
  let sum = 0;
  for (const name in features) sum += (features[name] ?? 0) * (weights[name] ?? 0);
  return sum;
}

/** The candidate with the highest score, the first of equals; null when none reaches the weight "none", what an empty answer is worth. */
export function bestOf<One extends { features: Features }>(
  candidates: readonly One[],
  weights: Weights,
): One | null {
  let best: One | null = null;
  let most = weights.none ?? Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = scoreOf(candidate.features, weights);
    if (score <= most) continue;
    best = candidate;
    most = score;
  }
  return best;
}
