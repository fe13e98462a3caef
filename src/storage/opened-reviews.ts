import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { type StoredReview, StoredReviewSchema } from '../model/review-record.ts';

/** Enough for the tabs that one person has open on postings that are not saved. */
const MOST_REVIEWS = 10;

// Held in memory by the browser and gone when it closes: what a page said is not kept unasked.
const openedReviews = storage.defineItem<unknown>('session:opened-reviews');

const readAll = async (): Promise<readonly StoredReview[]> => {
  const stored = await openedReviews.getValue();
  return (Array.isArray(stored) ? stored : []).flatMap((value) => {
    const parsed = v.safeParse(StoredReviewSchema, value);
    return parsed.success ? [parsed.output] : [];
  });
};

/** Keeps a review at hand for another page of the extension, until the browser is closed. The last ten are kept. */
export const keepOpenedReview = async (review: StoredReview): Promise<void> => {
  const others = (await readAll()).filter(({ id }) => id !== review.id);
  await openedReviews.setValue([review, ...others].slice(0, MOST_REVIEWS));
};

/** The review of that id that `keepOpenedReview` kept; null when there is none. Never rejects. */
export const findOpenedReview = async (id: string): Promise<StoredReview | null> => {
  try {
    return (await readAll()).find((review) => review.id === id) ?? null;
  } catch {
    return null;
  }
};
