import { paintPage } from '../app/paint-page.ts';
import { isPainted, readTab, watchPosting } from '../messaging/tab-calls.ts';
import type { PageReading } from '../model/posting.ts';
import type { Profile } from '../model/profile.ts';
import { type Result, success } from '../model/result.ts';
import type { ReviewRecord, StoredReview } from '../model/review-record.ts';
import { type Corrections, NO_CORRECTIONS } from '../model/saved-posting.ts';
import type { ReaderSupplies } from '../reader/supplies.ts';
import { loadProfile } from '../storage/profile.ts';
import type { SavedPostings } from '../storage/saved-postings.ts';

/** What the worker needs of `createAnswerer`. */
export interface TabAnswerer {
  review(reading: PageReading, options?: { today?: string }): StoredReview;
  personalize(review: StoredReview, profile: Profile, corrections?: Corrections): ReviewRecord;
}

/** A tab's posting as this person should see it. */
export interface TabReview {
  readonly record: ReviewRecord;
  /** The review as it is to be stored: without corrections, fit and plan. */
  readonly review: StoredReview;
  readonly profile: Profile;
  /** The posting's text as the page gave it, which the page knows it by; a review may hold less of it. '' without a posting. */
  readonly pageText: string;
}

/** Reads tabs and shows on them what was read, without a page of the extension being open. */
export interface TabReviews {
  /** Reads and reviews what a tab shows now. */
  review(tabId: number): Promise<Result<TabReview>>;
  /** Judges what a tab showed when it was read last by the profile and the corrections of now; reads it where that is not known any more. */
  judgeAgain(tabId: number): Promise<Result<TabReview>>;
  /** Paints the skills of a review that was just made, by the person's options. */
  paint(tabId: number, review: TabReview): Promise<Result<unknown>>;
  /** Paints nothing, but has the tab tell when it shows another posting. */
  watch(tabId: number, review: TabReview): Promise<Result<unknown>>;
  /** Reviews what a tab shows by now and, if it was painted, paints that. */
  refresh(tabId: number): Promise<Result<TabReview>>;
}

/** @param loadAnswers Called with the first review: making the career data ready takes some 30 ms. */
export const createTabReviews = (
  supplies: ReaderSupplies,
  loadAnswers: () => Promise<TabAnswerer>,
  postings: SavedPostings,
): TabReviews => {
  let answers: Promise<TabAnswerer> | null = null;

  // The browser ends the worker, and this with it, when it rests.
  const lastRead = new Map<number, Pick<TabReview, 'review' | 'pageText'>>();

  const judge = async (read: Pick<TabReview, 'review' | 'pageText'>): Promise<TabReview> => {
    answers ??= loadAnswers();
    const [{ profile }, { personalize }, corrections] = await Promise.all([
      loadProfile(),
      answers,
      postings.corrections(read.review.id),
    ]);
    const record = personalize(read.review, profile, corrections.ok ? corrections.value : NO_CORRECTIONS);
    return { ...read, record, profile };
  };

  const review = async (tabId: number): Promise<Result<TabReview>> => {
    answers ??= loadAnswers();
    lastRead.delete(tabId);
    const [reading, { review: answer }] = await Promise.all([readTab(tabId, supplies), answers]);
    if (!reading.ok) return reading;
    const read = {
      review: answer(reading.value, { today: new Date().toISOString().slice(0, 10) }),
      pageText: reading.value.posting?.text ?? '',
    };
    lastRead.set(tabId, read);
    return success(await judge(read));
  };

  const paint = (
    tabId: number,
    { record, profile, pageText }: TabReview,
    repaint = false,
  ): Promise<Result<unknown>> => paintPage(tabId, pageText, record, profile, repaint);

  return {
    review,
    judgeAgain: async (tabId) => {
      const read = lastRead.get(tabId);
      return read ? success(await judge(read)) : review(tabId);
    },
    paint,
    watch: (tabId, { pageText }) => watchPosting(tabId, pageText, []),
    refresh: async (tabId) => {
      const [reviewed, painted] = await Promise.all([review(tabId), isPainted(tabId)]);
      if (reviewed.ok && reviewed.value.record.posting && painted) await paint(tabId, reviewed.value, true);
      return reviewed;
    },
  };
};
