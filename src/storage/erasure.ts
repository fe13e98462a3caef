import type { BulkChange } from '../model/saved-posting.ts';
import { withCopies } from './copy-groups.ts';
import type { Rows } from './database.ts';
import { createMomentRepair, KEPT_MS } from './moment-repair.ts';
import { momentFor } from './moments.ts';
import { changeEach } from './posting-rows.ts';

/** How long an erasure can be undone: enough to read the sentence that offers it. */
const UNDO_MS = 20_000;

const STORES = ['records', 'summaries', 'search', 'corrections'] as const;

/** Takes postings and their copies out of the list, for thirty days or, `forGood`, for twenty seconds. */
export const deleteStored = async (
  rows: Rows<'readwrite'>,
  ids: readonly string[],
  forGood: boolean,
): Promise<BulkChange> => {
  const moment = await momentFor(rows);
  const eraseAt = new Date(Date.parse(moment) + (forGood ? UNDO_MS : KEPT_MS)).toISOString();
  const all = await withCopies(rows, ids);
  return changeEach(rows, all, (record) => ({ ...record, deletedAt: record.deletedAt ?? moment, eraseAt }));
};

/** Brings deleted postings back as they were, with the copies that were deleted together with them. */
export const restoreStored = async (rows: Rows<'readwrite'>, ids: readonly string[]): Promise<BulkChange> => {
  const all = await withCopies(rows, ids);
  return changeEach(rows, all, (record) => ({ ...record, deletedAt: null, eraseAt: null }));
};

/** Ids of the rows that were kept aside from these postings. */
const keptAsideOf = async (rows: Rows<'readwrite'>, ids: ReadonlySet<string>): Promise<readonly number[]> => {
  const store = rows.objectStore('unread');
  const [values, keys] = await Promise.all([store.getAll(), store.getAllKeys()]);
  const idOf = (kept: unknown): unknown => (kept as { value?: { id?: unknown } } | null)?.value?.id;
  return keys.filter((_, index) => ids.has(String(idOf(values[index]))));
};

const eraseRows = async (rows: Rows<'readwrite'>, ids: readonly string[]): Promise<readonly string[]> => {
  for (const store of STORES) for (const id of ids) await rows.objectStore(store).delete(id);
  for (const key of await keptAsideOf(rows, new Set(ids))) await rows.objectStore('unread').delete(key);
  return ids;
};

/** Erases everything that is stored of these postings and their copies, readable or not, also what was kept aside. */
export const eraseStored = async (rows: Rows<'readwrite'>, ids: readonly string[]): Promise<BulkChange> => ({
  changed: await eraseRows(rows, await withCopies(rows, ids)),
  left: [],
});

/** Erases every posting, deleted or not, every correction and every row that was kept aside or is staged. */
export const eraseAllStored = async (rows: Rows<'readwrite'>): Promise<null> => {
  for (const store of STORES) await rows.objectStore(store).clear();
  await rows.objectStore('unread').clear();
  await rows.objectStore('staged').clear();
  return null;
};

/** Erases the deleted postings whose time was over at `now`, in milliseconds since 1970. */
export const eraseOverdue = async (rows: Rows<'readwrite'>, now: number): Promise<readonly string[]> => {
  const moment = new Date(now).toISOString();
  const store = rows.objectStore('summaries');
  const ids = await store.index('eraseAt').getAllKeys(IDBKeyRange.upperBound(moment));
  const summaries = await Promise.all(ids.map((id) => store.get(id)));
  // The index holds what the row says; whether that can be so is asked before anything is lost.
  const repair = createMomentRepair(summaries, now);
  const isDue = (summary: unknown): boolean => {
    const { deletedAt, eraseAt } = repair(summary) as { deletedAt?: unknown; eraseAt?: unknown };
    return typeof deletedAt === 'string' && typeof eraseAt === 'string' && eraseAt <= moment;
  };
  return eraseRows(
    rows,
    ids.filter((_, index) => isDue(summaries[index])),
  );
};
