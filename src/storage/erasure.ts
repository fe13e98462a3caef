import { momentFor } from './moments.ts';
import { type Rows, requireRecord, writePosting } from './posting-rows.ts';

/** How long a deleted posting can be restored: long enough to notice, short enough that deleting means deleting. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
/** How long an erasure can be undone: enough to read the sentence that offers it. */
const UNDO_MS = 20_000;

const STORES = ['records', 'summaries', 'search', 'corrections'] as const;

/** The ids with those of their copies: what happens to a posting happens to what was merged into it. */
export const withCopies = async (
  rows: Rows<'readonly' | 'readwrite'>,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const index = rows.objectStore('summaries').index('mergedInto');
  const copies = await Promise.all(ids.map((id) => index.getAllKeys(id)));
  return [...new Set([...ids, ...copies.flat()])];
};

/** Takes postings and their copies out of the list, for thirty days or, `forGood`, for twenty seconds. */
export const deletePostings = async (
  rows: Rows<'readwrite'>,
  ids: readonly string[],
  forGood: boolean,
): Promise<readonly string[]> => {
  const moment = await momentFor(rows);
  const eraseAt = new Date(Date.parse(moment) + (forGood ? UNDO_MS : KEPT_MS)).toISOString();
  const all = await withCopies(rows, ids);
  for (const id of all) {
    const record = await requireRecord(rows, id);
    await writePosting(rows, { ...record, deletedAt: record.deletedAt ?? moment, eraseAt });
  }
  return all;
};

/** Brings deleted postings and their copies back as they were. */
export const restorePostings = async (
  rows: Rows<'readwrite'>,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const all = await withCopies(rows, ids);
  for (const id of all) {
    await writePosting(rows, { ...(await requireRecord(rows, id)), deletedAt: null, eraseAt: null });
  }
  return all;
};

/** Ids of the rows that were kept aside from these postings. */
const keptAsideOf = async (rows: Rows<'readwrite'>, ids: ReadonlySet<string>): Promise<readonly number[]> => {
  const store = rows.objectStore('unread');
  const [values, keys] = await Promise.all([store.getAll(), store.getAllKeys()]);
  const idOf = (kept: unknown): unknown => (kept as { value?: { id?: unknown } } | null)?.value?.id;
  return keys.filter((_, index) => ids.has(String(idOf(values[index]))));
};

/** Erases everything that is stored of these postings and their copies, also what was kept aside unread. */
export const erasePostings = async (
  rows: Rows<'readwrite'>,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const all = await withCopies(rows, ids);
  for (const store of STORES) for (const id of all) await rows.objectStore(store).delete(id);
  for (const key of await keptAsideOf(rows, new Set(all))) await rows.objectStore('unread').delete(key);
  return all;
};

/** Erases every posting, deleted or not, every correction and every row that was kept aside or is staged. */
export const eraseAllPostings = async (rows: Rows<'readwrite'>): Promise<null> => {
  for (const store of STORES) await rows.objectStore(store).clear();
  await rows.objectStore('unread').clear();
  await rows.objectStore('staged').clear();
  return null;
};

/** Erases the deleted postings whose time was over at `now`, in milliseconds since 1970. */
export const eraseOverdue = async (rows: Rows<'readwrite'>, now: number): Promise<readonly string[]> => {
  const due = IDBKeyRange.upperBound(new Date(now).toISOString());
  return erasePostings(rows, await rows.objectStore('summaries').index('eraseAt').getAllKeys(due));
};
