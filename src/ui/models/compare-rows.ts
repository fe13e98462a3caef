import type { SavedSummary } from '../../model/saved-posting.ts';
import { type Judged, rowOf, type SavedRow } from './saved-rows.ts';
import type { SurfacePack } from './services.ts';

interface Made {
  readonly summary: SavedSummary;
  readonly judged: Judged | null;
  readonly pack: SurfacePack | null;
  readonly copies: number;
  readonly row: SavedRow;
}

type MakeRows = (
  summaries: readonly SavedSummary[],
  judged: ReadonlyMap<string, Judged>,
  pack: SurfacePack | null,
) => readonly SavedRow[];

/** By id, how many of the summaries were merged into it. */
function countCopies(summaries: readonly SavedSummary[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { mergedInto } of summaries) {
    if (mergedInto !== null) counts.set(mergedInto, (counts.get(mergedInto) ?? 0) + 1);
  }
  return counts;
}

/**
 * Makes the rows of the postings that stand for themselves. A row is made again only when something in it has changed,
 * since a few rows change at a time and thousands stand; a copy whose posting is gone stands for itself.
 */
export function createRowMaker(now: () => number = Date.now): MakeRows {
  const made = new Map<string, Made>();
  return (summaries, judged, pack) => {
    const copies = countCopies(summaries);
    const ids = new Set(copies.size > 0 ? summaries.map(({ id }) => id) : []);
    const today = new Date(now()).toISOString().slice(0, 10);
    const rows: SavedRow[] = [];
    for (const summary of summaries) {
      if (summary.mergedInto !== null && ids.has(summary.mergedInto)) continue;
      const before = made.get(summary.id);
      const parts = {
        summary,
        judged: judged.get(summary.id) ?? null,
        pack,
        copies: copies.get(summary.id) ?? 0,
      };
      const isSame =
        before?.summary === summary &&
        before.judged === parts.judged &&
        before.pack === pack &&
        before.copies === parts.copies;
      const row = isSame ? before.row : rowOf(summary, parts.judged, { ...parts, today });
      if (!isSame) made.set(summary.id, { ...parts, row });
      rows.push(row);
    }
    return rows;
  };
}
