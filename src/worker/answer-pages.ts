import { answerWorkerCalls } from '../messaging/worker-listener.ts';
import { eraseSettings, isErasing, noteErasing } from '../storage/erase-settings.ts';
import { updateProfile } from '../storage/profile.ts';
import type { SavedPostings } from '../storage/saved-postings.ts';
import type { AutomaticMode } from './automatic-mode.ts';
import { createErasure } from './erasure.ts';

/** Answers the calls of the extension's pages, once an erasure that an earlier worker began has come to its end. */
export const answerPages = (postings: SavedPostings, automatic: AutomaticMode): void => {
  const { eraseEverything, resume } = createErasure({
    noteErasing,
    isErasing,
    erasePostings: postings.eraseAll,
    endAutomaticMode: automatic.end,
    eraseSettings,
  });
  answerWorkerCalls({ postings, updateProfile, eraseEverything, ready: resume() });
};
