/** A set of the evaluation data: what goes in, and how its scorer wants to be called. */
export interface EvaluationSet {
  readonly name: string;
  /** Arguments of the scorer that name the labels. */
  readonly gold: readonly string[];
  /** Lines of the gold file that are scored, in order; null scores the file as it is. */
  readonly records: readonly string[] | null;
  predict(): Promise<readonly object[]>;
}
