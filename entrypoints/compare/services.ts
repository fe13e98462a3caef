import { findCopies } from '../../src/match/copies.ts';
import { failure, success } from '../../src/model/result.ts';
import { NO_CORRECTIONS } from '../../src/model/saved-posting.ts';
import { reportError } from '../../src/platform/report-error.ts';
import { watchSavedPostings } from '../../src/storage/change-channel.ts';
import { loadProfile, watchProfile } from '../../src/storage/profile.ts';
import { openSavedPostings } from '../../src/storage/saved-postings.ts';
import { findInWords } from '../../src/storage/search-words.ts';
import type { CompareServices } from '../../src/ui/models/services.ts';
import { changeSaved } from './change-saved.ts';
import { createFilesServices } from './files-services.ts';
import { rowJudges } from './row-judges.ts';

const gone = (problem: unknown) => {
  reportError(problem, 'loading the career pack');
  return failure('no-pack', 'The career data could not be loaded. Open this page again.');
};

/** Wires the compare page: it reads the saved postings itself and asks the worker for every change. */
export function createCompareServices(): CompareServices {
  const saved = openSavedPostings();
  return {
    ...changeSaved,
    ...rowJudges,
    findCopies,
    find: findInWords,
    // The list stands before its figures: what they are worked out from must not hold it up.
    loadPack: () => import('../../data/pack.ts').then((part) => part.loadCareerPack()).then(success, gone),
    loadReviewer: () => import('../popup/reviewer.ts').then((part) => part.loadReviewer(), gone),
    loadProfile,
    watchProfile: (callback) => void watchProfile(({ profile }) => callback(profile)),
    loadCorrections: (id) => saved.corrections(id).then((found) => (found.ok ? found.value : NO_CORRECTIONS)),
    listSaved: saved.listSummaries,
    listFirst: saved.firstSummaries,
    rowsOf: saved.summariesOf,
    listWords: saved.listWords,
    watchSaved: (callback) => void watchSavedPostings(callback),
    loadSaved: saved.get,
    files: createFilesServices(saved),
  };
}
