import * as v from 'valibot';
import { type SearchRow, SearchRowSchema } from '../model/saved-posting.ts';
import type { Rows } from './database.ts';
import { readRecord } from './posting-rows.ts';
import { searchRowOf } from './search-words.ts';

/**
 * The search rows of these postings, null for all, as far as they have one; a row that cannot be read is made anew
 * from its full record.
 */
export const readSearchRows = async (
  rows: Rows<'readonly'>,
  ids: readonly string[] | null,
): Promise<readonly SearchRow[]> => {
  const store = rows.objectStore('search');
  const found = ids === null ? await store.getAll() : await Promise.all(ids.map((id) => store.get(id)));
  const values = found.filter((value) => value !== undefined);
  const read: SearchRow[] = [];
  for (const value of values) {
    const parsed = v.safeParse(SearchRowSchema, value);
    if (parsed.success) read.push(parsed.output);
    else {
      const id = (value as { id?: unknown } | null)?.id;
      const record = await readRecord(rows, String(id));
      if (record !== null && record !== 'unreadable') read.push(searchRowOf(record));
    }
  }
  return read;
};
