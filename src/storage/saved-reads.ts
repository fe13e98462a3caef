import { type Result, success } from '../model/result.ts';
import type { StoredReview } from '../model/review-record.ts';
import type {
  Corrections,
  KnownPosting,
  SavedPosting,
  SavedSummary,
  SearchRow,
  StorageCode,
  SummaryList,
} from '../model/saved-posting.ts';
import { type Connection, connect } from './connection.ts';
import type { Rows } from './database.ts';
import { attempt, StorageRefusal } from './failures.ts';
import { findKnown } from './known-posting.ts';
import { readCorrections, readRecord, withRows } from './posting-rows.ts';
import { readSearchRows } from './search-rows.ts';
import { readFirstSummaries, readSummaries, readSummariesOf } from './summaries.ts';

/** What a call to the saved postings answers with; a failure says why nothing was done. */
export type StoreAnswer<Value> = Promise<Result<Value, StorageCode>>;

/** The saved postings for a page that only reads them. No method rejects. */
export interface SavedReads {
  /** What `save` would put this review over, not being deleted; null for a posting that is not saved. */
  find(review: StoredReview): StoreAnswer<KnownPosting | null>;
  /** The list rows, last saved first. */
  listSummaries(): StoreAnswer<SummaryList>;
  /** The first rows of that list, long before the list itself: those that cannot be read are left out. */
  firstSummaries(most: number): StoreAnswer<readonly SavedSummary[]>;
  /** The rows of these postings, removed or not; those that are not there are left out. */
  summariesOf(ids: readonly string[]): StoreAnswer<readonly SavedSummary[]>;
  /** The words of these postings, of all without ids, removed or not: for searching and for finding copies. */
  listWords(ids?: readonly string[] | null): StoreAnswer<readonly SearchRow[]>;
  /** The full record, removed or not; null when there is none. */
  get(id: string): StoreAnswer<SavedPosting | null>;
  /** The corrections of a posting; empty ones when nobody corrected it. */
  corrections(id: string): StoreAnswer<Corrections>;
  /** Closes the database; the next call opens it again. */
  close(): void;
}

/** Does work over the rows of a database in one transaction; what goes wrong is a failure, and undoes all of it. */
export const runOver = <M extends 'readonly' | 'readwrite', Value>(
  connection: Connection,
  mode: M,
  work: (rows: Rows<M>) => Promise<Value>,
): StoreAnswer<Value> =>
  attempt(async () => success(await withRows(await connection.database(), mode, work)));

const findRecord = async (rows: Rows<'readonly' | 'readwrite'>, id: string): Promise<SavedPosting | null> => {
  const record = await readRecord(rows, id);
  if (record === 'unreadable') throw new StorageRefusal('unreadable');
  return record;
};

/** Reads over a connection. */
export const readsOver = (connection: Connection): SavedReads => {
  const read = <Value>(work: (rows: Rows<'readonly'>) => Promise<Value>) =>
    runOver(connection, 'readonly', work);
  return {
    find: (review) => read((rows) => findKnown(rows, review)),
    listSummaries: () => read(readSummaries),
    firstSummaries: (most) => read((rows) => readFirstSummaries(rows, most)),
    summariesOf: (ids) => read((rows) => readSummariesOf(rows, ids)),
    listWords: (ids = null) => read((rows) => readSearchRows(rows, ids)),
    get: (id) => read((rows) => findRecord(rows, id)),
    corrections: (id) => read((rows) => readCorrections(rows, id)),
    close: () => connection.close(),
  };
};

/** Opens the saved postings for reading, on first use; `name` is the database's, for tests. */
export const openSavedReads = (name = 'milepost'): SavedReads => readsOver(connect(name));
