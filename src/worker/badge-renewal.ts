import { reportError } from '../platform/report-error.ts';
import { isGranted } from '../platform/site-access.ts';
import { loadAutomaticTabs } from '../storage/automatic-tabs.ts';
import { watchProfile } from '../storage/profile.ts';
import { showFit } from './badge.ts';
import { coalesced } from './coalesced.ts';
import type { TabReviews } from './tab-reviews.ts';

/**
 * Keeps the badges of tabs that were read by themselves right: each profile that is stored renews them, and so does each
 * call of the function that is given back. Call it while the worker starts.
 */
export const followProfile = (reviews: TabReviews): (() => void) => {
  const renewAll = coalesced(async () => {
    for (const [tabId, url] of await loadAutomaticTabs()) {
      if (!(await isGranted(url))) continue;
      const judged = await reviews.judgeAgain(tabId);
      if (judged.ok) await showFit(tabId, judged.value);
    }
  });
  const renew = () => void renewAll().catch((thrown) => reportError(thrown, 'renewing the badges'));
  watchProfile(renew);
  return renew;
};
