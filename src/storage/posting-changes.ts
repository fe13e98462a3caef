import type { Source } from '../model/posting.ts';
import type { StoredReview } from '../model/review-record.ts';
import type { Change, SavedPosting } from '../model/saved-posting.ts';
import { bareWords } from '../text/bare-words.ts';

/** Of a long rewrite the first lines say enough; whole texts twice would double what is stored. */
const LINES_KEPT = 12;
const LINE_KEPT = 200;
/** A posting that changes every day for years still has a history of bounded size. */
const MOST_CHANGES = 60;
/** A closed page keeps some of its text or none; with less than half of it the older text tells more. */
const WORTH_KEEPING = 0.5;

const textOf = (review: StoredReview): string => review.posting?.text ?? '';

const linesOf = (review: StoredReview): ReadonlySet<string> =>
  new Set(
    textOf(review)
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== ''),
  );

const onlyIn = (lines: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...lines]
    .filter((line) => !others.has(line))
    .slice(0, LINES_KEPT)
    .map((line) => (line.length > LINE_KEPT ? `${line.slice(0, LINE_KEPT)}…` : line));

const payOf = ({ salary }: StoredReview) =>
  salary && { min: salary.min, max: salary.max, currency: salary.currency, period: salary.period };

/** What differs between two reviews of one posting; empty when nothing does that a person would want to know. */
const changesBetween = (old: StoredReview, now: StoredReview, at: string): Change[] => {
  const changes: Change[] = [];
  const [before, after] = [old.posting?.title ?? null, now.posting?.title ?? null];
  if (before !== after) changes.push({ what: 'title', at, before, after });
  const [paidBefore, paidAfter] = [payOf(old), payOf(now)];
  if (JSON.stringify(paidBefore) !== JSON.stringify(paidAfter)) {
    changes.push({ what: 'pay', at, before: paidBefore, after: paidAfter });
  }
  const [oldLines, newLines] = [linesOf(old), linesOf(now)];
  const [added, removed] = [onlyIn(newLines, oldLines), onlyIn(oldLines, newLines)];
  if (added.length + removed.length > 0) changes.push({ what: 'text', at, added, removed });
  return changes;
};

/** Whether the page is closed and says less than what is stored, which is then kept. */
const saysLess = (known: StoredReview, review: StoredReview): boolean =>
  review.verdict === 'expired' && textOf(review).length < textOf(known).length * WORTH_KEEPING;

/** Where a person chose what of a page is read, it is not the page that differs. */
const CHOSEN: ReadonlySet<Source | undefined> = new Set(['selection', 'input']);

const isComparable = (known: StoredReview, review: StoredReview): boolean => {
  const [wasChosen, isChosen] = [known, review].map(({ posting }) => CHOSEN.has(posting?.sources.text));
  // Of a text that was cut nobody knows how it goes on.
  return wasChosen === isChosen && known.reason !== 'too-long' && review.reason !== 'too-long';
};

/**
 * Whether a newer reading of a saved posting has other words than the stored one. Spaces, line breaks and signs do not
 * count. False where the two cannot be compared, and where saving the newer one would keep the stored text.
 */
export const hasOtherText = (known: StoredReview, review: StoredReview): boolean => {
  const [before, after] = [textOf(known), textOf(review)];
  if (before === after || after === '' || saysLess(known, review)) return false;
  return isComparable(known, review) && bareWords(before).join(' ') !== bareWords(after).join(' ');
};

/**
 * The record after a posting that is saved already was read once more: the new review, unless the page is closed
 * and says less than what is stored; what changed goes to the history.
 */
export const savedAgain = (known: SavedPosting, review: StoredReview, at: string): SavedPosting => {
  const isClosed = review.verdict === 'expired';
  const keepsOld = saysLess(known.review, review);
  const changes = keepsOld ? [] : changesBetween(known.review, review, at);
  if (isClosed && known.expiredAt === null) changes.push({ what: 'expired', at });
  if (!isClosed && known.expiredAt !== null) changes.push({ what: 'reopened', at });
  return {
    ...known,
    review: keepsOld ? known.review : review,
    history: [...known.history, ...changes].slice(-MOST_CHANGES),
    expiredAt: isClosed ? (known.expiredAt ?? at) : null,
    updatedAt: at,
    pageDiffers: false,
    deletedAt: null,
    eraseAt: null,
  };
};
