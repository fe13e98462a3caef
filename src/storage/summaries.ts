import * as v from 'valibot';
import { type SavedSummary, SavedSummarySchema, type SummaryList } from '../model/saved-posting.ts';
import type { Rows } from './database.ts';
import { createMomentRepair } from './moment-repair.ts';
import { newestMoment } from './moments.ts';
import { readCorrections, readRecord } from './posting-rows.ts';
import { summarize } from './summary.ts';

type Mode = 'readonly' | 'readwrite';

const rebuild = async (rows: Rows<Mode>, id: string): Promise<SavedSummary | null> => {
  const record = await readRecord(rows, id);
  if (record === null || record === 'unreadable') return null;
  return summarize(record, await readCorrections(rows, id));
};

/** The rows with moments that can be so. */
const repaired = (summaries: readonly SavedSummary[]): SavedSummary[] =>
  summaries.map(createMomentRepair(summaries, Date.now()));

const readSummary = async (rows: Rows<Mode>, id: string, value: unknown): Promise<SavedSummary | null> => {
  const parsed = v.safeParse(SavedSummarySchema, value);
  return parsed.success ? parsed.output : rebuild(rows, id);
};

/** The rows of these postings, deleted or not; what is gone or cannot be read is left out. */
export const readSummariesOf = async (
  rows: Rows<Mode>,
  ids: readonly string[],
): Promise<readonly SavedSummary[]> => {
  const store = rows.objectStore('summaries');
  const values = await Promise.all(ids.map((id) => store.get(id)));
  const read = values.map((value, index) => readSummary(rows, ids[index] ?? '', value));
  return repaired((await Promise.all(read)).filter((summary) => summary !== null));
};

/**
 * The rows that `readSummaries` lists first, as many as asked for: a list of thousands is some hundred milliseconds in
 * coming, and its beginning need not wait for its end.
 */
export const readFirstSummaries = async (
  rows: Rows<'readonly'>,
  most: number,
): Promise<readonly SavedSummary[]> => {
  const first: SavedSummary[] = [];
  const index = rows.objectStore('summaries').index('savedAt');
  let cursor = await index.openCursor(null, 'prev');
  while (cursor !== null && first.length < most) {
    const parsed = v.safeParse(SavedSummarySchema, cursor.value);
    if (parsed.success && parsed.output.deletedAt === null) first.push(parsed.output);
    cursor = await cursor.continue();
  }
  return repaired(first);
};

/** ISO moments are in order as strings are; comparing them as words would be a hundred times slower. */
const later = (a: string | null, b: string | null): number => {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? 1 : -1;
};

/**
 * The rows of the list, last saved first, and apart from them those that were deleted. A row that cannot be read is
 * made anew from its full record; it is counted in `unreadable` when that cannot be read either.
 */
export const readSummaries = async (rows: Rows<'readonly'>): Promise<SummaryList> => {
  const store = rows.objectStore('summaries');
  const [values, keys, newest] = await Promise.all([store.getAll(), store.getAllKeys(), newestMoment(rows)]);
  const read: SavedSummary[] = [];
  for (const [index, key] of keys.entries()) {
    const parsed = v.safeParse(SavedSummarySchema, values[index]);
    // Awaiting thousands of rows that need no wait would take longer than parsing them.
    const summary = parsed.success ? parsed.output : await rebuild(rows, key);
    if (summary !== null) read.push(summary);
  }
  const listed = repaired(read);
  return {
    summaries: listed
      .filter(({ deletedAt }) => deletedAt === null)
      .sort((a, b) => later(a.savedAt, b.savedAt)),
    deleted: listed
      .filter(({ deletedAt }) => deletedAt !== null)
      .sort((a, b) => later(a.deletedAt, b.deletedAt)),
    unreadable: keys.length - listed.length,
    newest,
  };
};
