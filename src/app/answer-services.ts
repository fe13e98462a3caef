import { correctPosting, updateProfile } from '../messaging/worker-calls.ts';
import { failure } from '../model/result.ts';
import { NO_CORRECTIONS } from '../model/saved-posting.ts';
import { loadProfile } from '../storage/profile.ts';
import { openSavedReads } from '../storage/saved-reads.ts';
import type { PopupServices } from '../ui/services.ts';
import { createSavedServices } from './list-services.ts';
import { PAGE_OPENERS } from './page-openers.ts';
import type { SiteServices } from './site-services.ts';
import type { TabServices } from './tab-services.ts';

// Both parts read the career data, so neither belongs to what must be there before the popup's frame shows.
const gone = () => failure('part-gone');

type SharedServices = Omit<PopupServices, keyof TabServices | keyof SiteServices | 'openPanel'>;

/** What is the same for every tab: it is read from the stores here, and the worker is asked for every change. */
export function createSharedServices(): SharedServices {
  const saved = openSavedReads();
  return {
    ...PAGE_OPENERS,
    loadReviewer: () => import('./reviewer.ts').then((part) => part.loadAnswerReviewer(), gone),
    loadTexts: () => import('./texts.ts').then((part) => part.loadAnswerTexts(), gone),
    loadUsualSkills: (background) =>
      import('./texts.ts').then((part) => part.loadUsualSkills(background), gone),
    loadProfile,
    updateProfile,
    loadCorrections: async (id) => {
      const found = await saved.corrections(id);
      return found.ok ? found.value : NO_CORRECTIONS;
    },
    saveCorrections: correctPosting,
    ...createSavedServices(saved),
  };
}
