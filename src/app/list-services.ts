import { deletePostings, notePage, restorePostings, savePosting } from '../messaging/worker-calls.ts';
import type { SavedReads } from '../storage/saved-reads.ts';
import type { PopupServices } from '../ui/services.ts';

/** The part of the popup's services that is about the list of saved postings. */
type SavedServices = Pick<
  PopupServices,
  'listSaved' | 'findSaved' | 'notePage' | 'listWords' | 'loadCopyFinder' | 'save' | 'takeOut' | 'putBack'
>;

/** What the list knows of the posting that is shown: read from the stores here, changed by the worker. */
export const createSavedServices = (saved: SavedReads): SavedServices => ({
  listSaved: async () => {
    const list = await saved.listSummaries();
    return list.ok ? list.value.summaries : [];
  },
  findSaved: async (review) => {
    const found = await saved.find(review);
    return found.ok ? found.value : null;
  },
  notePage,
  listWords: saved.listWords,
  loadCopyFinder: () => import('./copy-finder.ts').then(({ COPY_FINDER }) => COPY_FINDER),
  save: savePosting,
  takeOut: (id) => deletePostings([id]),
  putBack: (id) => restorePostings([id]),
});
