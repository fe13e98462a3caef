import * as v from 'valibot';
import { type SearchRow, SearchRowSchema } from '../model/saved-posting.ts';
import { type Rows, readRecord } from './posting-rows.ts';
import { searchRowOf } from './search-words.ts';

/** The search row of every posting that has one; a row that cannot be read is made anew from its full record. */
export const readSearchRows = async (rows: Rows<'readonly'>): Promise<readonly SearchRow[]> => {
  const values = await rows.objectStore('search').getAll();
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
