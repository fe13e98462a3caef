import type { Connection } from '../connection.ts';

/** Rows of the saved postings as they are stored, unparsed, some at a time and in the order of their keys. */
export interface StoredRows {
  /** How many postings there are, deleted ones and copies included. */
  count(): Promise<number>;
  postings(): AsyncIterable<readonly unknown[]>;
  corrections(): AsyncIterable<readonly unknown[]>;
  /** What was kept aside because it could not be read. */
  unread(): AsyncIterable<readonly unknown[]>;
}

/** Few enough for the memory also when each is as large as a row may be, many enough for the database to be fast. */
const ROWS_AT_ONCE = 50;

/**
 * The stored rows, read as they are asked for. A row that is stored all the while comes once, in a state that it had;
 * what is saved or erased meanwhile may be among them or not.
 */
export const storedRows = (connection: Connection): StoredRows => ({
  count: async () => (await connection.database()).count('records'),
  postings: () => rowsOf(connection, 'records'),
  corrections: () => rowsOf(connection, 'corrections'),
  unread: () => rowsOf(connection, 'unread'),
});

async function* rowsOf(
  connection: Connection,
  store: 'records' | 'corrections' | 'unread',
): AsyncGenerator<readonly unknown[]> {
  let after: IDBKeyRange | null = null;
  for (;;) {
    const database = await connection.database();
    // In one transaction: keys of another moment than the rows would lose a row, or bring one twice.
    const rows = database.transaction(store);
    const [keys, values]: [IDBValidKey[], unknown[]] = await Promise.all([
      rows.store.getAllKeys(after, ROWS_AT_ONCE),
      rows.store.getAll(after, ROWS_AT_ONCE),
    ]);
    const last = keys.at(-1);
    if (last === undefined) return;
    yield values;
    after = IDBKeyRange.lowerBound(last, true);
  }
}
