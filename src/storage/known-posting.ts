import type { StoredReview } from '../model/review-record.ts';
import type { KnownPosting } from '../model/saved-posting.ts';
import type { Rows } from './database.ts';
import { hasOtherText } from './posting-changes.ts';
import { placeFor } from './posting-identity.ts';

/** What a review would be saved over; null where it would be a new posting, or where one was deleted or cannot be read. */
export const findKnown = async (
  rows: Rows<'readonly'>,
  review: StoredReview,
): Promise<KnownPosting | null> => {
  const { known } = await placeFor(rows, review);
  if (known === null || known === 'unreadable' || known.deletedAt !== null) return null;
  return { saved: known, textDiffers: hasOtherText(known.review, review) };
};
