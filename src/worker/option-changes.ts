import { isPainted } from '../messaging/tab-calls.ts';
import { allTabs } from '../platform/tabs.ts';
import { watchPageOptions } from '../storage/page-options.ts';
import type { TabReviews } from './tab-reviews.ts';

const repaint = async (reviews: TabReviews): Promise<void> => {
  for (const tabId of await allTabs()) if (await isPainted(tabId)) await reviews.refresh(tabId);
};

/** Paints every painted tab anew when the person chooses other kinds or colors. Call it while the worker starts. */
export const followOptions = (reviews: TabReviews): void => {
  watchPageOptions(() => void repaint(reviews));
};
