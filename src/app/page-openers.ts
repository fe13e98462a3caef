import {
  openComparePage,
  openProfilePage,
  openProfilePart,
  openRoadmapPage,
  openTextPage,
  openWebPage,
} from '../platform/tabs.ts';
import { keepOpenedReview } from '../storage/opened-reviews.ts';
import type { PopupServices } from '../ui/services.ts';

type PageOpeners = Pick<
  PopupServices,
  'openCompare' | 'openProfilePage' | 'openProfilePart' | 'openRoadmap' | 'openUrl' | 'openText'
>;

/** Opens the other pages. The roadmap page gets the posting at hand, since it need not be saved. */
export const PAGE_OPENERS: PageOpeners = {
  openCompare: openComparePage,
  openProfilePage,
  openProfilePart,
  openRoadmap: async (review) => {
    await keepOpenedReview(review);
    await openRoadmapPage(review.id);
  },
  openUrl: openWebPage,
  openText: () => openTextPage(),
};
