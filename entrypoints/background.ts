import { defineBackground } from 'wxt/utils/define-background';
import { answerWorkerCalls } from '../src/messaging/worker-listener.ts';
import { holdLifelines } from '../src/platform/lifeline.ts';
import { updateProfile } from '../src/storage/profile.ts';
import { openSavedPostings } from '../src/storage/saved-postings.ts';

/** Owns the saved postings and the profile: every change to them goes through here. */
export default defineBackground(() => {
  const postings = openSavedPostings();
  answerWorkerCalls({ postings, updateProfile });
  void postings.eraseOverdue();
  holdLifelines();
});
