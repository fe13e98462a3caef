/** The quantile of the normal distribution that leaves 2.5 % on each side. */
const Z = 1.96;

/** Wilson's 95 % interval of a share that was seen in n cases, as [low, high] of 0..1; no case says nothing: [0, 1]. */
export function wilsonInterval(share: number, n: number): readonly [low: number, high: number] {
  if (n === 0) return [0, 1];
  const z2n = (Z * Z) / n;
  const center = (share + z2n / 2) / (1 + z2n);
  const half = (Z * Math.sqrt((share * (1 - share) + z2n / 4) / n)) / (1 + z2n);
  return [Math.max(0, center - half), Math.min(1, center + half)];
}

/** "97.1 % (91.8–99.0)" */
export function shareWithInterval(share: number, n: number): string {
  const [low, high] = wilsonInterval(share, n).map((one) => (100 * one).toFixed(1));
  return `${(100 * share).toFixed(1)} % (${low}–${high})`;
}
