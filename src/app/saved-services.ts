import { findCopies } from '../match/copies.ts';
import { NO_CORRECTIONS } from '../model/saved-posting.ts';
import { personalizeWith } from '../review.ts';
import { watchSavedPostings } from '../storage/change-channel.ts';
import { loadProfile, watchProfile } from '../storage/profile.ts';
import { openSavedPostings } from '../storage/saved-postings.ts';
import { findInWords } from '../storage/search-words.ts';
import type { CompareServices } from '../ui/services.ts';
import { changeSaved } from './change-saved.ts';
import { createFilesServices } from './files-services.ts';
import { lastReviewedWith, noteRenewed } from './last-reviewed-with.ts';
import { importReviewer, loadPack } from './load-data.ts';

/** Wires the compare page: it reads the saved postings itself and asks the worker for every change. */
export function createCompareServices(): CompareServices {
  const saved = openSavedPostings();
  return {
    ...changeSaved,
    personalizeWith,
    findCopies,
    find: findInWords,
    loadPack,
    loadReviewer: importReviewer,
    loadProfile,
    watchProfile: (callback) => void watchProfile(({ profile }) => callback(profile)),
    loadCorrections: (id) => saved.corrections(id).then((found) => (found.ok ? found.value : NO_CORRECTIONS)),
    listSaved: saved.listSummaries,
    listFirst: saved.firstSummaries,
    rowsOf: saved.summariesOf,
    listWords: saved.listWords,
    watchSaved: (callback) => void watchSavedPostings(callback),
    loadSaved: saved.get,
    lastReviewedWith,
    noteRenewed,
    files: createFilesServices(saved),
  };
}
