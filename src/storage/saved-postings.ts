import { type Result, success } from '../model/result.ts';
import type { StoredReview } from '../model/review-record.ts';
import type {
  BulkChange,
  Corrections,
  KnownPosting,
  Notes,
  SavedPosting,
  SavedSummary,
  SearchRow,
  StorageCode,
  SummaryList,
} from '../model/saved-posting.ts';
import { type Backups, createBackups } from './backup/backups.ts';
import { announceChange } from './change-channel.ts';
import { connect } from './connection.ts';
import { keepApart, mergePostings, unmergePostings } from './copies.ts';
import { deletePostings, eraseAllPostings, eraseOverdue, erasePostings, restorePostings } from './erasure.ts';
import { attempt, StorageRefusal } from './failures.ts';
import { type Rows, readCorrections, readRecord, withRows } from './posting-rows.ts';
import { readSearchRows } from './search-rows.ts';
import {
  annotatePostings,
  correctPosting,
  findKnown,
  notePage,
  renewReviews,
  saveReview,
} from './store-posting.ts';
import { repairStoredMoments } from './stored-moments.ts';
import { readFirstSummaries, readSummaries, readSummariesOf } from './summaries.ts';

type Answer<Value> = Promise<Result<Value, StorageCode>>;
/** Which postings a call changed, their copies included, and which it left as they are. */
type Changed = Answer<BulkChange>;

/** What is to be changed in the notes of one posting; absent fields stay. */
export interface NoteChange {
  readonly id: string;
  readonly changes: Partial<Notes>;
}

/**
 * The saved postings of this browser. No method rejects; a failure leaves everything as it was, also of a call for
 * many postings. A posting of such a call that is not saved, cannot be read, or would become larger than what a backup
 * can hold, is left as it is and named, and the others are changed.
 */
export interface SavedPostings extends Backups {
  /**
   * Saves a review. A posting with the same id, even a deleted one, keeps its notes, dates and corrections and notes
   * what changed; another job under the same id is saved under a number of its own.
   */
  save(review: StoredReview): Answer<SavedPosting>;
  /** What `save` would put this review over, not being deleted; null for a posting that is not saved. */
  find(review: StoredReview): Answer<KnownPosting | null>;
  /** Remembers whether the page of a posting has another text by now. */
  notePage(id: string, differs: boolean): Changed;
  /** Puts newer reviews of the same texts in place; see `renewReviews`. */
  renew(reviews: readonly StoredReview[]): Changed;
  /** Changes status, tags, notes or reminders. A new status is dated with today unless the change brings a date. */
  annotate(changes: readonly NoteChange[]): Changed;
  /**
   * Takes postings and their copies out of the list. They can be restored for thirty days, or, when they are removed
   * `forGood`, for twenty seconds; `eraseOverdue` then erases them.
   */
  remove(ids: readonly string[], forGood?: boolean): Changed;
  /** Brings removed postings and their copies back as they were. */
  restore(ids: readonly string[]): Changed;
  /** Erases postings and their copies for good, corrections included; ids that are not there are no failure. */
  erase(ids: readonly string[]): Changed;
  /** Erases all that was ever saved, for good, with corrections and what was kept aside unread. */
  eraseAll(): Answer<null>;
  /** Erases the removed postings whose time is over; their ids. */
  eraseOverdue(): Answer<readonly string[]>;
  /** Makes postings copies of another; each keeps its record. Fails where the other is not there or unreadable. */
  merge(into: string, ids: readonly string[]): Changed;
  /** Makes copies stand for themselves again. */
  unmerge(ids: readonly string[]): Changed;
  /** Remembers that these postings are not the same (`apart`), or forgets it. */
  keepApart(ids: readonly string[], apart: boolean): Changed;
  /** The list rows, last saved first. */
  listSummaries(): Answer<SummaryList>;
  /** The first rows of that list, long before the list itself: those that cannot be read are left out. */
  firstSummaries(most: number): Answer<readonly SavedSummary[]>;
  /** The rows of these postings, removed or not; those that are not there are left out. */
  summariesOf(ids: readonly string[]): Answer<readonly SavedSummary[]>;
  /** The words of these postings, of all without ids, removed or not: for searching and for finding copies. */
  listWords(ids?: readonly string[] | null): Answer<readonly SearchRow[]>;
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

/**
 * Opens the saved postings on first use; `name` is the database's, for tests. The background worker writes,
 * other extension pages read, so that two pages never overwrite each other.
 */
export const openSavedPostings = (name = 'milepost'): SavedPostings => {
  const connection = connect(name);
  const run = <M extends 'readonly' | 'readwrite', Value>(
    mode: M,
    work: (rows: Rows<M>) => Promise<Value>,
  ): Answer<Value> => attempt(async () => success(await withRows(await connection.database(), mode, work)));
  const read = <Value>(work: (rows: Rows<'readonly'>) => Promise<Value>) => run('readonly', work);
  const write = async <Value>(
    work: (rows: Rows<'readwrite'>) => Promise<Value>,
    changedBy: (value: Value) => readonly string[] | null,
  ) => {
    const result = await run('readwrite', async (rows) => {
      await repairStoredMoments(rows);
      return work(rows);
    });
    if (result.ok) announceChange(name, changedBy(result.value));
    return result;
  };
  const writeIds = (work: (rows: Rows<'readwrite'>) => Promise<readonly string[]>) =>
    write(work, (ids) => ids);
  const change = (work: (rows: Rows<'readwrite'>) => Promise<BulkChange>): Changed =>
    write(work, ({ changed }) => changed);
  return {
    save: (review) =>
      write(
        (rows) => saveReview(rows, review),
        ({ id }) => [id],
      ),
    find: (review) => read((rows) => findKnown(rows, review)),
    notePage: (id, differs) => change((rows) => notePage(rows, id, differs)),
    renew: (reviews) => change((rows) => renewReviews(rows, reviews)),
    annotate: (changes) => change((rows) => annotatePostings(rows, changes)),
    remove: (ids, forGood = false) => change((rows) => deletePostings(rows, ids, forGood)),
    restore: (ids) => change((rows) => restorePostings(rows, ids)),
    erase: (ids) => change((rows) => erasePostings(rows, ids)),
    eraseAll: () => write(eraseAllPostings, () => null),
    eraseOverdue: () => writeIds((rows) => eraseOverdue(rows, Date.now())),
    merge: (into, ids) => change((rows) => mergePostings(rows, into, ids)),
    unmerge: (ids) => change((rows) => unmergePostings(rows, ids)),
    keepApart: (ids, apart) => change((rows) => keepApart(rows, ids, apart)),
    correct: (id, corrections) =>
      write(
        (rows) => correctPosting(rows, id, corrections),
        () => [id],
      ),
    listSummaries: () => read(readSummaries),
    firstSummaries: (most) => read((rows) => readFirstSummaries(rows, most)),
    summariesOf: (ids) => read((rows) => readSummariesOf(rows, ids)),
    listWords: (ids = null) => read((rows) => readSearchRows(rows, ids)),
    get: (id) => read((rows) => findRecord(rows, id)),
    corrections: (id) => read((rows) => readCorrections(rows, id)),
    ...createBackups(connection, (ids) => announceChange(name, ids)),
    close: () => connection.close(),
  };
};
