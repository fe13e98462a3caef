/** How sure an answer is, in the three words that are shown for it. */
export type Certainty = 'clear' | 'likely' | 'unsure';

/** Turns a confidence of 0..1 into its word; the bounds are those of the review record's contract. */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= 0.9) return 'clear';
  return confidence >= 0.7 ? 'likely' : 'unsure';
}
