import type { BackupItem } from '../../model/backup.ts';
import type { Database, Rows } from '../database.ts';

/** A thing of a backup on its way, as it lies in the database. */
export interface StagedRow {
  readonly restore: string;
  readonly item: Exclude<BackupItem, { kind: 'profile' }>;
}

/** Few enough for the memory also when each is as large as a row may be, many enough for the database to be fast. */
const ROWS_AT_ONCE = 50;

/** The staged things of a restore in the order of the file, some at a time. Each group is forgotten once it was used. */
export async function* takeStaged(
  rows: Rows<'readwrite'>,
  restore: string,
): AsyncGenerator<{
  readonly items: readonly StagedRow['item'][];
  readonly done: number;
  readonly of: number;
}> {
  const store = rows.objectStore('staged');
  const keys = await store.index('restore').getAllKeys(restore);
  for (let from = 0; from < keys.length; from += ROWS_AT_ONCE) {
    const some = keys.slice(from, from + ROWS_AT_ONCE);
    const values = await Promise.all(some.map((key) => store.get(key)));
    // Only `stageBackup` writes here, and only what it has checked.
    const items = (values as StagedRow[]).map(({ item }) => item);
    yield { items, done: from + some.length, of: keys.length };
    await Promise.all(some.map((key) => store.delete(key)));
  }
}

/** How many things are staged for a restore. */
export const countStaged = (database: Database, restore: string): Promise<number> =>
  database.countFromIndex('staged', 'restore', restore);

/** Forgets the staged things of a restore, or of a range of them. */
export async function unstage(database: Database, restore: string | IDBKeyRange): Promise<void> {
  const keys = await database.getAllKeysFromIndex('staged', 'restore', restore);
  for (let from = 0; from < keys.length; from += ROWS_AT_ONCE) {
    const rows = database.transaction('staged', 'readwrite', { durability: 'relaxed' });
    const some = keys.slice(from, from + ROWS_AT_ONCE);
    await Promise.all([...some.map((key) => rows.store.delete(key)), rows.done]);
  }
}
