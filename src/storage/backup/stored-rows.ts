import type { Connection } from '../connection.ts';

/** Rows of the saved postings as they are stored, unparsed, some at a time and in the order of their ids. */
export interface StoredRows {
  /** How many postings there are, deleted ones and copies included. */
  count(): Promise<number>;
  postings(): AsyncIterable<readonly unknown[]>;
  corrections(): AsyncIterable<readonly unknown[]>;
}

/** Two megabytes of postings: the memory stays flat, and the database is asked a few hundred times at most. */
const ROWS_AT_ONCE = 200;

/** The stored rows, read as they are asked for. What is saved meanwhile may be in them or not. */
export const storedRows = (connection: Connection): StoredRows => ({
  count: async () => (await connection.database()).count('records'),
  postings: () => rowsOf(connection, 'records'),
  corrections: () => rowsOf(connection, 'corrections'),
});

async function* rowsOf(
  connection: Connection,
  store: 'records' | 'corrections',
): AsyncGenerator<readonly unknown[]> {
  const database = await connection.database();
  let after: IDBKeyRange | null = null;
  for (;;) {
    const keys: string[] = await database.getAllKeys(store, after, ROWS_AT_ONCE);
    const last = keys.at(-1);
    if (last === undefined) return;
    yield await database.getAll(store, after, ROWS_AT_ONCE);
    after = IDBKeyRange.lowerBound(last, true);
  }
}
