import type { PageReading } from '../model/posting.ts';
import type { Result } from '../model/result.ts';
import type { StoredReview } from '../model/review-record.ts';
import type { Corrections, Notes, SavedPosting, StorageCode, SummaryList } from '../model/saved-posting.ts';
import type { Span } from '../model/terms.ts';

/** How a painted skill stands to the person. */
export type PaintKind = 'have' | 'missing' | 'nice';

/** A passage to paint, offsets into `posting.text` of the last reading. */
export interface PaintedSpan extends Span {
  readonly kind: PaintKind;
}

/** What the injected reader answers: the reading, and whether the article reader could still help. */
export interface ReadingReply {
  readonly reading: PageReading;
  /** True when every cheaper rung failed and the page has text that only an article reader can tell apart. */
  readonly wantsArticle: boolean;
}

/**
 * Why the page's text could not be painted or scrolled to:
 * nothing was read yet; the text came from structured data alone, so that no place on the page belongs to it;
 * the browser has no `CSS.highlights`; the passage is no longer on the page.
 */
export type HighlightCode = 'not-read' | 'no-text-map' | 'not-supported' | 'not-on-page';

/** Why a message brought no answer: nobody listened, or what came back had the wrong shape. */
export type MessageCode = 'no-answer' | 'bad-message';

/** Calls from an extension page to the reader that was injected into a tab. */
export interface TabProtocol {
  /** Reads the posting of the page as it stands now. */
  readPosting(): Result<ReadingReply>;
  /** Paints these passages and takes away what was painted before; answers how many could be placed. */
  paintHighlights(data: { spans: PaintedSpan[] }): Result<{ painted: number }, HighlightCode>;
  /** Takes every highlight away, with its names and style sheets. */
  clearHighlights(): Result<null>;
  /** Scrolls the page to one passage, as far as it is on the page. */
  scrollToMention(data: Span): Result<null, HighlightCode>;
}

/** Calls from an extension page to the background worker, the only writer of saved postings. */
export interface WorkerProtocol {
  /** Saves a review; a posting that is saved already gets the new review and keeps status, tags and notes. */
  savePosting(data: { review: StoredReview }): Result<SavedPosting, StorageCode>;
  /** Changes status, tags or notes; what is absent stays. */
  annotatePosting(data: { id: string; changes: Partial<Notes> }): Result<SavedPosting, StorageCode>;
  /** Takes a posting out of the list; it can be restored for thirty days. */
  deletePosting(data: { id: string }): Result<SavedPosting, StorageCode>;
  /** Brings a deleted posting back as it was. */
  restorePosting(data: { id: string }): Result<SavedPosting, StorageCode>;
  /** Lists the saved postings that are not deleted, last saved first. */
  listSavedPostings(): Result<SummaryList, StorageCode>;
  /** Gets one saved posting whole, deleted or not; null when there is none. */
  getSavedPosting(data: { id: string }): Result<SavedPosting | null, StorageCode>;
  /** Remembers what a person set right in a posting, saved or not. */
  correctPosting(data: { id: string; corrections: Corrections }): Result<Corrections, StorageCode>;
}
