import type { Rows } from './posting-rows.ts';

/** How long a deleted posting can be restored: long enough to notice, short enough that deleting means deleting. */
const KEPT_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Erases the postings that were deleted more than thirty days before `now`, in milliseconds since 1970. */
export const purgeDeleted = async (rows: Rows<'readwrite'>, now: number): Promise<void> => {
  const limit = new Date(now - KEPT_DAYS * DAY_MS).toISOString();
  const ids = await rows
    .objectStore('summaries')
    .index('deletedAt')
    .getAllKeys(IDBKeyRange.upperBound(limit));
  for (const id of ids) {
    await rows.objectStore('records').delete(id);
    await rows.objectStore('summaries').delete(id);
    await rows.objectStore('corrections').delete(id);
  }
};
