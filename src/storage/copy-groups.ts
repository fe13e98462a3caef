import { groupCopies } from '../model/copies.ts';
import type { SavedSummary } from '../model/saved-posting.ts';
import type { Rows } from './database.ts';
import { readSummariesOf } from './summaries.ts';

/** How postings stand to each other. */
interface Groups {
  /** By the id of every posting that stands for itself its copies. */
  readonly copies: ReadonlyMap<string, readonly SavedSummary[]>;
  /** By id the posting that each says it is a copy of; null for none. */
  readonly pointers: ReadonlyMap<string, string | null>;
}

/** The groups of these postings and of all that were merged, as the list shows them. Reads the merged rows, few of thousands. */
export const readGroups = async (
  rows: Rows<'readonly' | 'readwrite'>,
  ids: readonly string[],
): Promise<Groups> => {
  const merged = await rows.objectStore('summaries').index('mergedInto').getAllKeys();
  const known = await readSummariesOf(rows, [...new Set([...merged, ...ids])]);
  const have = new Set(known.map(({ id }) => id));
  const targets = new Set(known.flatMap(({ mergedInto }) => mergedInto ?? []));
  const others = [...targets].filter((id) => !have.has(id));
  const all = [...known, ...(await readSummariesOf(rows, others))];
  return {
    copies: groupCopies(all),
    pointers: new Map(all.map(({ id, mergedInto }) => [id, mergedInto])),
  };
};

/** The ids with those of the copies that the list shows behind them: what happens to a posting happens to its copies. */
export const withCopies = async (
  rows: Rows<'readonly' | 'readwrite'>,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const { copies } = await readGroups(rows, ids);
  return [...new Set([...ids, ...ids.flatMap((id) => (copies.get(id) ?? []).map((copy) => copy.id))])];
};
