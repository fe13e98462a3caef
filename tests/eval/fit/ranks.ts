/** Ranks of values, equal ones sharing the mean of theirs. */
function ranksOf(values: readonly number[]): readonly number[] {
  const sorted = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const ranks = values.map(() => 0);
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (sorted[to]?.value === sorted[from]?.value && to < sorted.length) to += 1;
    for (const { at } of sorted.slice(from, to)) ranks[at] = (from + to - 1) / 2;
    from = to;
  }
  return ranks;
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Spearman's rank correlation of two lists of one length; 0 where one of them is all alike. */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [ranksOf(one), ranksOf(other)];
  const [meanA, meanB] = [mean(a), mean(b)];
  let both = 0;
  let ofA = 0;
  let ofB = 0;
  for (const [at, rank] of a.entries()) {
    const [x, y] = [rank - meanA, (b[at] ?? 0) - meanB];
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA > 0 && ofB > 0 ? both / Math.sqrt(ofA * ofB) : 0;
}
