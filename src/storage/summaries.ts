import * as v from 'valibot';
import { type SavedSummary, SavedSummarySchema, type SummaryList } from '../model/saved-posting.ts';
import { type Rows, readCorrections, readRecord } from './posting-rows.ts';
import { summarize } from './summary.ts';

const rebuild = async (rows: Rows<'readonly'>, id: string): Promise<SavedSummary | null> => {
  const record = await readRecord(rows, id);
  if (record === null || record === 'unreadable') return null;
  return summarize(record, await readCorrections(rows, id));
};

/**
 * The rows of the list, last saved first, without the deleted ones. A row that cannot be read is made anew from
 * its full record; it is counted in `unreadable` when that cannot be read either.
 */
export const readSummaries = async (rows: Rows<'readonly'>): Promise<SummaryList> => {
  const store = rows.objectStore('summaries');
  const [values, keys] = await Promise.all([store.getAll(), store.getAllKeys()]);
  const summaries: SavedSummary[] = [];
  let unreadable = 0;
  for (const [index, key] of keys.entries()) {
    const parsed = v.safeParse(SavedSummarySchema, values[index]);
    const summary = parsed.success ? parsed.output : await rebuild(rows, key);
    if (summary === null) unreadable += 1;
    else if (summary.deletedAt === null) summaries.push(summary);
  }
  summaries.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  return { summaries, unreadable };
};
