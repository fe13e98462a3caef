import type { StoredReview } from '../model/review-record.ts';
import type { BulkChange, Corrections, NoteChange, SavedPosting } from '../model/saved-posting.ts';
import { type Backups, createBackups } from './backup/backups.ts';
import { announceChange } from './change-channel.ts';
import { connect } from './connection.ts';
import { keepApart, mergeStored, unmergeStored } from './copies.ts';
import type { Rows } from './database.ts';
import { deleteStored, eraseAllStored, eraseOverdue, eraseStored, restoreStored } from './erasure.ts';
import { readsOver, runOver, type SavedReads, type StoreAnswer } from './saved-reads.ts';
import { annotateStored, correctStored, noteStoredPage, renewReviews, saveReview } from './store-posting.ts';
import { repairStoredMoments } from './stored-moments.ts';

/** Which postings a call changed, their copies included, and which it left as they are. */
type Changed = StoreAnswer<BulkChange>;

/**
 * The saved postings of this browser. No method rejects; a failure leaves everything as it was, also of a call for
 * many postings. A posting of such a call that is not saved, cannot be read, or would become larger than what a backup
 * can hold, is left as it is and named, and the others are changed.
 */
export interface SavedPostings extends SavedReads, Backups {
  /**
   * Saves a review. A posting with the same id, even a deleted one, keeps its notes, dates and corrections and notes
   * what changed; another job under the same id is saved under a number of its own.
   */
  save(review: StoredReview): StoreAnswer<SavedPosting>;
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
  eraseAll(): StoreAnswer<null>;
  /** Erases the removed postings whose time is over; their ids. */
  eraseOverdue(): StoreAnswer<readonly string[]>;
  /** Makes postings copies of another; each keeps its record. Fails where the other is not there or unreadable. */
  merge(into: string, ids: readonly string[]): Changed;
  /** Makes copies stand for themselves again. */
  unmerge(ids: readonly string[]): Changed;
  /** Remembers that these postings are not the same (`apart`), or forgets it. */
  keepApart(ids: readonly string[], apart: boolean): Changed;
  /** Remembers corrections of a posting, saved or not; they replace earlier ones. */
  correct(id: string, corrections: Corrections): StoreAnswer<Corrections>;
}

/**
 * Opens the saved postings on first use; `name` is the database's, for tests. The background worker writes,
 * other extension pages read, so that two pages never overwrite each other.
 */
export const openSavedPostings = (name = 'milepost'): SavedPostings => {
  const connection = connect(name);
  const write = async <Value>(
    work: (rows: Rows<'readwrite'>) => Promise<Value>,
    changedBy: (value: Value) => readonly string[] | null,
  ) => {
    const result = await runOver(connection, 'readwrite', async (rows) => {
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
    ...readsOver(connection),
    save: (review) =>
      write(
        (rows) => saveReview(rows, review),
        ({ id }) => [id],
      ),
    notePage: (id, differs) => change((rows) => noteStoredPage(rows, id, differs)),
    renew: (reviews) => change((rows) => renewReviews(rows, reviews)),
    annotate: (changes) => change((rows) => annotateStored(rows, changes)),
    remove: (ids, forGood = false) => change((rows) => deleteStored(rows, ids, forGood)),
    restore: (ids) => change((rows) => restoreStored(rows, ids)),
    erase: (ids) => change((rows) => eraseStored(rows, ids)),
    eraseAll: () => write(eraseAllStored, () => null),
    eraseOverdue: () => writeIds((rows) => eraseOverdue(rows, Date.now())),
    merge: (into, ids) => change((rows) => mergeStored(rows, into, ids)),
    unmerge: (ids) => change((rows) => unmergeStored(rows, ids)),
    keepApart: (ids, apart) => change((rows) => keepApart(rows, ids, apart)),
    correct: (id, corrections) =>
      write(
        (rows) => correctStored(rows, id, corrections),
        () => [id],
      ),
    ...createBackups(connection, (ids) => announceChange(name, ids)),
  };
};
