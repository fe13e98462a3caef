import { answerWorkerCalls } from '../messaging/worker-listener.ts';
import { eraseSettings, isErasing, noteErasing } from '../storage/erase-settings.ts';
import { updateStoredProfile } from '../storage/profile.ts';
import type { SavedPostings } from '../storage/saved-postings.ts';
import type { AutomaticMode } from './automatic-mode.ts';
import { createErasure } from './erasure.ts';

/** Answers the calls of the extension's pages, once an erasure that an earlier worker began has come to its end. `onCorrected` is called after each correction of a posting. */
export const answerPages = (
  postings: SavedPostings,
  automatic: AutomaticMode,
  onCorrected: () => void,
): void => {
  const { eraseEverything, resume } = createErasure({
    noteErasing,
    isErasing,
    erasePostings: postings.eraseAll,
    endAutomaticMode: automatic.end,
    eraseSettings,
  });
  const correct: SavedPostings['correct'] = async (...correction) => {
    const corrected = await postings.correct(...correction);
    onCorrected();
    return corrected;
  };
  answerWorkerCalls({
    postings: { ...postings, correct },
    updateProfile: updateStoredProfile,
    eraseEverything,
    ready: resume(),
  });
};
