/** Weight of each feature by name; what is not named weighs nothing. */
export type FeatureWeights = Readonly<Record<string, number>>;

/** The weighted sum of features. */
export const weightedSum = (features: FeatureWeights, weights: FeatureWeights): number =>
  Object.entries(weights).reduce((total, [name, weight]) => total + weight * (features[name] ?? 0), 0);

/** Scores as probabilities that sum to one. An empty list gives an empty one. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((total, one) => total + one, 0);
  return powers.map((one) => one / all);
}
