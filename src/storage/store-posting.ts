import type { StoredReview } from '../model/review-record.ts';
import type { BulkChange, Corrections, Notes, SavedPosting } from '../model/saved-posting.ts';
import type { Rows } from './database.ts';
import { momentFor } from './moments.ts';
import { savedAgain } from './posting-changes.ts';
import { placeFor } from './posting-identity.ts';
import { changeEach, keepRowAside, readRecord, readStoredCorrections, writePosting } from './posting-rows.ts';
import { isTooLarge, refuseTooLarge } from './row-size.ts';
import { summarize } from './summary.ts';

const savedFirst = (review: StoredReview, at: string): SavedPosting => ({
  id: review.id,
  review,
  status: 'saved',
  statusDates: {},
  tags: [],
  notes: '',
  remindOn: null,
  history: [],
  savedAt: at,
  updatedAt: at,
  expiredAt: review.verdict === 'expired' ? at : null,
  deletedAt: null,
  eraseAt: null,
  mergedInto: null,
  keptApart: [],
});

/** Saves a review as a new posting or as the newest reading of one that is known. */
export const saveReview = async (rows: Rows<'readwrite'>, read: StoredReview): Promise<SavedPosting> => {
  const { id, known } = await placeFor(rows, read);
  const review = { ...read, id };
  const at = await momentFor(rows);
  if (known === 'unreadable') await keepRowAside(rows, 'records', id);
  const isNew = known === null || known === 'unreadable';
  const saved = isNew ? savedFirst(review, at) : savedAgain(known, review, at);
  refuseTooLarge(saved, isNew ? null : known);
  return writePosting(rows, saved);
};

/** Remembers whether the page of a posting has another text than the stored one; no change of the posting. */
export const noteStoredPage = (rows: Rows<'readwrite'>, id: string, differs: boolean): Promise<BulkChange> =>
  changeEach(rows, [id], (record) => ({ ...record, pageDiffers: differs }));

/** What is to be stored in place of a record; the reason where it holds more than a backup can. */
const withinLimit = (before: SavedPosting, after: SavedPosting): SavedPosting | 'too-large' =>
  isTooLarge(after, before) ? 'too-large' : after;

/**
 * Puts newer reviews of the same texts in place. It is no change of the posting: neither its history nor its dates tell
 * of it.
 */
export const renewReviews = (
  rows: Rows<'readwrite'>,
  reviews: readonly StoredReview[],
): Promise<BulkChange> => {
  const byId = new Map(reviews.map((review) => [review.id, review]));
  return changeEach(rows, byId.keys(), (record) =>
    withinLimit(record, { ...record, review: byId.get(record.id) ?? record.review }),
  );
};

/** The dates after a change of status: the day of a step is the day on which it was noted, unless it is told. */
const statusDatesAfter = (record: SavedPosting, changes: Partial<Notes>, today: string) => {
  const { status } = changes;
  if (changes.statusDates) return changes.statusDates;
  if (status === undefined || status === 'saved' || status === record.status) return record.statusDates;
  return { ...record.statusDates, [status]: today };
};

/** Changes the notes of postings; see `SavedPostings.annotate`. */
export const annotateStored = async (
  rows: Rows<'readwrite'>,
  changes: readonly { readonly id: string; readonly changes: Partial<Notes> }[],
): Promise<BulkChange> => {
  const updatedAt = await momentFor(rows);
  const today = new Date().toISOString().slice(0, 10);
  const byId = Map.groupBy(changes, ({ id }) => id);
  const annotate = (record: SavedPosting, changed: Partial<Notes>): SavedPosting => ({
    ...record,
    ...changed,
    statusDates: statusDatesAfter(record, changed, today),
    updatedAt,
  });
  return changeEach(rows, byId.keys(), (record) =>
    withinLimit(
      record,
      (byId.get(record.id) ?? []).reduce((noted, one) => annotate(noted, one.changes), record),
    ),
  );
};

/** Remembers corrections that a person made; see `writeCorrections`. */
export const correctStored = (
  rows: Rows<'readwrite'>,
  id: string,
  corrections: Corrections,
): Promise<Corrections> => {
  refuseTooLarge(corrections);
  return writeCorrections(rows, id, corrections);
};

/** Stores corrections and brings the row of a saved posting up to date. What cannot be read is kept aside first. */
export const writeCorrections = async (
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
