import { type Result, success } from '../model/result.ts';
import type { StoredReview } from '../model/review-record.ts';
import type { Corrections, Notes, SavedPosting, StorageCode, SummaryList } from '../model/saved-posting.ts';
import { connect } from './connection.ts';
import { attempt, StorageRefusal } from './failures.ts';
import {
  keepRowAside,
  type Rows,
  readCorrections,
  readRecord,
  readStoredCorrections,
  withRows,
  writePosting,
} from './posting-rows.ts';
import { purgeDeleted } from './purge.ts';
import { readSummaries } from './summaries.ts';
import { summarize } from './summary.ts';

type Answer<Value> = Promise<Result<Value, StorageCode>>;

/** The saved postings of this browser. No method rejects; a failure leaves what was stored as it was. */
export interface SavedPostings {
  /** Saves a review. A posting with the same id, even a deleted one, keeps its notes, dates and corrections. */
  save(review: StoredReview): Answer<SavedPosting>;
  /** Changes status, tags or notes; absent fields stay. "not-found" when the posting is not saved. */
  annotate(id: string, changes: Partial<Notes>): Answer<SavedPosting>;
  /** Takes a posting out of the list. It can be restored for thirty days. */
  remove(id: string): Answer<SavedPosting>;
  /** Brings a removed posting back as it was. "not-found" when its thirty days are over. */
  restore(id: string): Answer<SavedPosting>;
  /** The list rows that are not removed, last saved first. */
  listSummaries(): Answer<SummaryList>;
  /** The full record, removed or not; null when there is none. */
  get(id: string): Answer<SavedPosting | null>;
  /** Remembers corrections of a posting, saved or not; they replace earlier ones. */
  correct(id: string, corrections: Corrections): Answer<Corrections>;
  /** The corrections of a posting; empty ones when nobody corrected it. */
  corrections(id: string): Answer<Corrections>;
  /** Closes the database; the next call opens it again. */
  close(): void;
}

const findRecord = async (rows: Rows<'readonly' | 'readwrite'>, id: string): Promise<SavedPosting | null> => {
  const record = await readRecord(rows, id);
  if (record === 'unreadable') throw new StorageRefusal('unreadable');
  return record;
};

const requireRecord = async (rows: Rows<'readwrite'>, id: string): Promise<SavedPosting> => {
  const record = await findRecord(rows, id);
  if (record === null) throw new StorageRefusal('not-found');
  return record;
};

const saveReview = async (
  rows: Rows<'readwrite'>,
  review: StoredReview,
  moment: string,
): Promise<SavedPosting> => {
  const known = await readRecord(rows, review.id);
  if (known === 'unreadable') await keepRowAside(rows, 'records', review.id);
  const kept =
    known === null || known === 'unreadable'
      ? { status: 'saved' as const, tags: [], notes: '', savedAt: moment }
      : known;
  return writePosting(rows, { ...kept, id: review.id, review, updatedAt: moment, deletedAt: null });
};

const writeCorrections = async (
  rows: Rows<'readwrite'>,
  id: string,
  corrections: Corrections,
): Promise<Corrections> => {
  const known = await readStoredCorrections(rows, id);
  if (known === 'unreadable') await keepRowAside(rows, 'corrections', id);
  await rows.objectStore('corrections').put({ id, ...corrections });
  const record = await readRecord(rows, id);
  if (record !== null && record !== 'unreadable') {
    await rows.objectStore('summaries').put(summarize(record, corrections));
  }
  return corrections;
};

/**
 * Opens the saved postings on first use; `name` is the database's, for tests. The background worker writes,
 * other extension pages read, so that two pages never overwrite each other.
 */
export const openSavedPostings = (name = 'milepost'): SavedPostings => {
  const connection = connect(name);
  const now = (): string => new Date().toISOString();
  const run = <M extends 'readonly' | 'readwrite', Value>(
    mode: M,
    work: (rows: Rows<M>) => Promise<Value>,
  ): Answer<Value> => attempt(async () => success(await withRows(await connection.database(), mode, work)));
  const change = (id: string, changes: Partial<SavedPosting>): Answer<SavedPosting> =>
    run('readwrite', async (rows) => writePosting(rows, { ...(await requireRecord(rows, id)), ...changes }));
  return {
    save: (review) => run('readwrite', (rows) => saveReview(rows, review, now())),
    annotate: (id, changes) => change(id, { ...changes, updatedAt: now() }),
    async remove(id) {
      const removed = await change(id, { deletedAt: now() });
      await run('readwrite', (rows) => purgeDeleted(rows, Date.now()));
      return removed;
    },
    restore: (id) => change(id, { deletedAt: null }),
    listSummaries: () => run('readonly', readSummaries),
    get: (id) => run('readonly', (rows) => findRecord(rows, id)),
    correct: (id, corrections) => run('readwrite', (rows) => writeCorrections(rows, id, corrections)),
    corrections: (id) => run('readonly', (rows) => readCorrections(rows, id)),
    close: () => connection.close(),
  };
};
