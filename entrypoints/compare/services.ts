import { deletePosting, restorePosting } from '../../src/messaging/worker-calls.ts';
import { NO_CORRECTIONS } from '../../src/model/saved-posting.ts';
import { planGap } from '../../src/plan/plan.ts';
import { loadProfile } from '../../src/storage/profile.ts';
import { openSavedPostings } from '../../src/storage/saved-postings.ts';
import type { CompareServices } from '../../src/ui/models/services.ts';
import { loadReviewer } from '../popup/reviewer.ts';

/** Wires the compare page: it reads the saved postings itself and asks the worker for every change. */
export function createCompareServices(): CompareServices {
  const saved = openSavedPostings();
  return {
    planFor: planGap,
    loadReviewer,
    loadProfile: async () => (await loadProfile()).profile,
    loadCorrections: async (id) => {
      const found = await saved.corrections(id);
      return found.ok ? found.value : NO_CORRECTIONS;
    },
    listSaved: saved.listSummaries,
    loadSaved: saved.get,
    remove: deletePosting,
    restore: restorePosting,
  };
}
