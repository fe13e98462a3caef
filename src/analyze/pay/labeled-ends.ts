import type { MoneyRange } from './ranges.ts';

/** Tokens between the ends of a range that is written as a table: "Minimum: $50,000 · Midpoint: … · Maximum: …". */
const MAX_DISTANCE = 12;

/** Joins a lower end and the upper end that follows it, with at most a midpoint between them, into one range. */
export function joinLabeledEnds(found: readonly MoneyRange[]): MoneyRange[] {
  const joined: MoneyRange[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const low = found[at];
    if (!low) continue;
    const step = [1, 2].find((distance) => areEnds(low, found[at + distance]));
    const high = step ? found[at + step] : undefined;
    joined.push(high ? { ...high, ...span(low, high), min: low.min } : low);
    at += high ? (step ?? 0) : 0;
  }
  return joined;
}

const span = ({ first, lead }: MoneyRange, { next, tail }: MoneyRange) => ({ first, lead, next, tail });

function areEnds(low: MoneyRange, high: MoneyRange | undefined): boolean {
  if (!high || low.max !== null || high.min !== null) return false;
  if (low.min === null || high.max === null || low.min > high.max) return false;
  return low.currency === high.currency && high.lead - low.tail <= MAX_DISTANCE;
}
