import { correctPosting, savePosting } from '../../src/messaging/worker-calls.ts';
import { NO_CORRECTIONS } from '../../src/model/saved-posting.ts';
import { openComparePage, openWebPage } from '../../src/platform/tabs.ts';
import { loadProfile, updateProfile } from '../../src/storage/profile.ts';
import { openSavedPostings } from '../../src/storage/saved-postings.ts';
import type { PopupServices } from '../../src/ui/models/services.ts';
import { createTabServices } from './tab-services.ts';
import { loadTexts } from './texts.ts';

/** Wires the popup: it reads what is stored itself and asks the worker for every change of a saved posting. */
export function createPopupServices(search: string): PopupServices {
  const saved = openSavedPostings();
  return {
    ...createTabServices(search),
    // In a chunk of its own: the frame of the popup shows while lexicon and rules are read.
    loadReviewer: async () => (await import('./reviewer.ts')).loadReviewer(),
    loadTexts,
    loadProfile,
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
