import { paintHighlights } from '../messaging/tab-calls.ts';
import { huesOf } from '../model/page-options.ts';
import type { Profile } from '../model/profile.ts';
import type { Result } from '../model/result.ts';
import type { ReviewRecord } from '../model/review-record.ts';
import { isTabGranted } from '../platform/site-access.ts';
import { loadPageOptions } from '../storage/page-options.ts';
import { marksForPage } from '../ui/posting/marks.ts';

/**
 * Paints what a review found on the page of a tab that was read, by the person's options.
 * @param pageText The posting's text as the page gave it: the review of a long one holds less of it.
 * @param repaint True to do so only where something is painted.
 */
export const paintPage = async (
  tabId: number,
  pageText: string,
  record: ReviewRecord,
  profile: Profile,
  repaint: boolean,
): Promise<Result<{ painted: number }>> => {
  const [options, isAutomatic] = await Promise.all([loadPageOptions(), isTabGranted(tabId)]);
  const marks = marksForPage(record, profile, options, isAutomatic);
  return paintHighlights(tabId, pageText, marks, huesOf(options), repaint);
};
