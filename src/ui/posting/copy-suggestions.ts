import type { CopyPair } from '../../match/copies.ts';
import type { SavedSummary } from '../../model/saved-posting.ts';

/** Two postings that may be one; the one that was saved first is the one to keep. */
export interface SuggestedPair {
  readonly kept: SavedSummary;
  readonly copy: SavedSummary;
  readonly overlap: number;
}

/** Copies that share this much of their words are the same text; with less, a person has to judge. */
export const SAME_TEXT = 0.85;

/** By id of the later of two that are the same text the moment when the earlier was saved. */
export function savedEarlier(pairs: readonly SuggestedPair[]): ReadonlyMap<string, string> {
  const earlier = new Map<string, string>();
  for (const { kept, copy, overlap } of pairs) {
    const known = earlier.get(copy.id);
    if (overlap >= SAME_TEXT && (known === undefined || kept.savedAt < known))
      earlier.set(copy.id, kept.savedAt);
  }
  return earlier;
}

/**
 * The suggestions that still stand: both are there, stand for themselves and are not kept apart by a person. `copies`
 * has an entry for each posting that stands for itself.
 */
export function standingPairs(
  pairs: readonly CopyPair[],
  summaries: readonly SavedSummary[],
  copies: ReadonlyMap<string, readonly SavedSummary[]>,
): readonly SuggestedPair[] {
  if (pairs.length === 0) return [];
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  return pairs.flatMap(({ ids: [first, second], overlap }) => {
    const [a, b] = [byId.get(first), byId.get(second)];
    if (!a || !b || !copies.has(a.id) || !copies.has(b.id) || a.keptApart.includes(b.id)) return [];
    const [kept, copy] = a.savedAt <= b.savedAt ? [a, b] : [b, a];
    return [{ kept, copy, overlap }];
  });
}
