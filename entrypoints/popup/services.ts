import { clearHighlights, paintHighlights, readTab, scrollToMention } from '../../src/messaging/tab-calls.ts';
import { correctPosting, savePosting } from '../../src/messaging/worker-calls.ts';
import type { Result } from '../../src/model/result.ts';
import { NO_CORRECTIONS } from '../../src/model/saved-posting.ts';
import { findTargetTab, openComparePage, openWebPage } from '../../src/platform/tabs.ts';
import { loadProfile, updateProfile } from '../../src/storage/profile.ts';
import { openSavedPostings } from '../../src/storage/saved-postings.ts';
import type { PopupServices } from '../../src/ui/models/services.ts';
import { loadReviewer } from './reviewer.ts';
import { loadTexts } from './texts.ts';

/** Wires the popup to the tab that `search` names (`?tab=ID`), else to the active one. */
export function createPopupServices(search: string): PopupServices {
  const target = findTargetTab(search);
  const saved = openSavedPostings();
  const inTab = async <Value, Code extends string>(
    call: (tabId: number) => Promise<Result<Value, Code>>,
  ): Promise<Result<Value>> => {
    const tab = await target;
    return tab.ok ? call(tab.value.id) : tab;
  };
  return {
    readPage: () => inTab(readTab),
    paint: (marks) => inTab((tabId) => paintHighlights(tabId, marks)),
    clearPaint: () => inTab(clearHighlights),
    scrollTo: (span) => inTab((tabId) => scrollToMention(tabId, span)),
    loadReviewer,
    loadTexts,
    loadProfile: async () => (await loadProfile()).profile,
    updateProfile,
    loadCorrections: async (id) => {
      const found = await saved.corrections(id);
      return found.ok ? found.value : NO_CORRECTIONS;
    },
    saveCorrections: correctPosting,
    listSavedIds: async () => {
      const list = await saved.listSummaries();
      return new Set(list.ok ? list.value.summaries.map(({ id }) => id) : []);
    },
    save: savePosting,
    openCompare: openComparePage,
    openUrl: openWebPage,
  };
}
