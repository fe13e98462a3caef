import type { StoredReview } from '../model/review-record.ts';
import type { SavedPosting } from '../model/saved-posting.ts';
import type { Rows } from './database.ts';
import { readRecord } from './posting-rows.ts';
import { foldWords } from './search-words.ts';

/** Two versions of one posting share most words, two postings of one company share boilerplate: about a third. */
const SAME_TEXT = 0.5;

const wordsOf = (review: StoredReview): ReadonlySet<string> => new Set(foldWords(review.posting?.text ?? ''));

const overlapOf = (some: ReadonlySet<string>, others: ReadonlySet<string>): number => {
  if (some.size === 0 || others.size === 0) return 1;
  const shared = [...some].filter((word) => others.has(word)).length;
  return shared / (some.size + others.size - shared);
};

const titleOf = (review: StoredReview): string => foldWords(review.posting?.title ?? '').join(' ');

/** False only when title and text both say that this is another job. */
const isSame = (known: StoredReview, review: StoredReview): boolean =>
  titleOf(known) === titleOf(review) || overlapOf(wordsOf(known), wordsOf(review)) >= SAME_TEXT;

/** Where a review belongs. */
export interface RecordPlace {
  readonly id: string;
  /** What is stored there; null for nothing yet, "unreadable" for what has to be kept aside. */
  readonly known: SavedPosting | null | 'unreadable';
}

/**
 * The id that a review is saved under: its own, unless another job stands there. A site may show all its jobs under
 * one address, and then the second must not replace the first: it gets the next free number, and finds it again.
 */
export const placeFor = async (
  rows: Rows<'readonly' | 'readwrite'>,
  review: StoredReview,
): Promise<RecordPlace> => {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? review.id : `${review.id}-${number}`;
    const known = await readRecord(rows, id);
    if (known === null || known === 'unreadable' || isSame(known.review, review)) return { id, known };
  }
};
