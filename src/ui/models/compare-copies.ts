import type { CopyPair } from '../../match/copies.ts';
import type { SavedSummary } from '../../model/saved-posting.ts';

/** Two postings that may be one; the one that was saved first is the one to keep. */
export interface SuggestedPair {
  readonly kept: SavedSummary;
  readonly copy: SavedSummary;
  readonly overlap: number;
}

/** The suggestions that still stand: neither merged, nor kept apart by a person, nor with a posting that is gone. */
export function standingPairs(
  pairs: readonly CopyPair[],
  summaries: readonly SavedSummary[],
): readonly SuggestedPair[] {
  if (pairs.length === 0) return [];
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  return pairs.flatMap(({ ids: [first, second], overlap }) => {
    const [a, b] = [byId.get(first), byId.get(second)];
    if (!a || !b || a.mergedInto !== null || b.mergedInto !== null || a.keptApart.includes(b.id)) return [];
    const [kept, copy] = a.savedAt <= b.savedAt ? [a, b] : [b, a];
    return [{ kept, copy, overlap }];
  });
}
