import type { SavedSummary } from '../../model/saved-posting.ts';
import type { SurfacePack } from '../services.ts';
import { type Judged, rowOf, type SavedRow } from './saved-rows.ts';

interface Made {
  readonly summary: SavedSummary;
  readonly judged: Judged | null;
  readonly pack: SurfacePack | null;
  readonly copies: number;
  readonly savedEarlier: string | null;
  readonly row: SavedRow;
}

const NONE: ReadonlyMap<string, string> = new Map();

type MakeRows = (
  summaries: readonly SavedSummary[],
  copies: ReadonlyMap<string, readonly SavedSummary[]>,
  judged: ReadonlyMap<string, Judged>,
  pack: SurfacePack | null,
  earlier?: ReadonlyMap<string, string>,
) => readonly SavedRow[];

/**
 * Makes the rows of the postings that are no copies; `copies` has an entry for each of them, `earlier` the moment at which
 * the same text was saved before under another address. A row is made again only when something in it has changed, since
 * few of thousands change at a time.
 */
export function createRowMaker(now: () => number = Date.now): MakeRows {
  const made = new Map<string, Made>();
  return (summaries, copies, judged, pack, earlier = NONE) => {
    const today = new Date(now()).toISOString().slice(0, 10);
    const rows: SavedRow[] = [];
    for (const summary of summaries) {
      const behind = copies.get(summary.id);
      if (behind === undefined) continue;
      const before = made.get(summary.id);
      const parts = {
        summary,
        judged: judged.get(summary.id) ?? null,
        pack,
        copies: behind.length,
        savedEarlier: earlier.get(summary.id) ?? null,
      };
      const isSame =
        before?.summary === summary &&
        before.judged === parts.judged &&
        before.pack === pack &&
        before.copies === parts.copies &&
        before.savedEarlier === parts.savedEarlier;
      const row = isSame ? before.row : rowOf(summary, parts.judged, { ...parts, today });
      if (!isSame) made.set(summary.id, { ...parts, row });
      rows.push(row);
    }
    return rows;
  };
}
