import type { Rows } from './database.ts';
import { EARLIEST, isMoment, latestBelieved } from './moment-repair.ts';

const newestOf = async (
  rows: Rows<'readonly' | 'readwrite'>,
  name: 'updatedAt' | 'deletedAt',
): Promise<string | null> => {
  const believed = IDBKeyRange.bound(EARLIEST, latestBelieved(Date.now()));
  let cursor = await rows.objectStore('summaries').index(name).openKeyCursor(believed, 'prev');
  while (cursor !== null && !isMoment(cursor.key)) cursor = await cursor.continue();
  return cursor?.key ?? null;
};

/**
 * The newest moment that any change was stored with; null when nothing is stored. What lies more than a day ahead of
 * the clock is not believed: one such moment would date all later changes.
 */
export const newestMoment = async (rows: Rows<'readonly' | 'readwrite'>): Promise<string | null> => {
  const moments = [await newestOf(rows, 'updatedAt'), await newestOf(rows, 'deletedAt')];
  return moments.reduce((newest, moment) => ((moment ?? '') > (newest ?? '') ? moment : newest), null);
};

/**
 * The moment to stamp a change with: now, but never before what is stored. A clock that was set back must not put a
 * new posting under old ones, nor make a deletion look thirty days old once the clock is right again.
 */
export const momentFor = async (rows: Rows<'readwrite'>): Promise<string> => {
  const [now, newest] = [new Date().toISOString(), await newestMoment(rows)];
  return newest === null || newest < now ? now : new Date(Date.parse(newest) + 1).toISOString();
};
