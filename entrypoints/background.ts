import { defineBackground } from 'wxt/utils/define-background';
import { givenFromSelection } from '../src/extract/selected-text.ts';
import { answerWorkerCalls } from '../src/messaging/worker-listener.ts';
import { answerMenus } from '../src/platform/context-menu.ts';
import { holdLifelines } from '../src/platform/lifeline.ts';
import { openTextPage } from '../src/platform/tabs.ts';
import { keepPickedText } from '../src/storage/picked-texts.ts';
import { updateProfile } from '../src/storage/profile.ts';
import { openSavedPostings } from '../src/storage/saved-postings.ts';

/** Owns the saved postings and the profile, so that every change to them goes through here, and answers the menus. */
export default defineBackground(() => {
  const postings = openSavedPostings();
  answerWorkerCalls({ postings, updateProfile });
  void postings.eraseOverdue();
  holdLifelines();
  answerMenus({
    openTextPage: () => openTextPage(),
    analyzeSelection: async (picked) => openTextPage(await keepPickedText(givenFromSelection(picked))),
  });
});
