import { defineBackground } from 'wxt/utils/define-background';
import { givenFromSelection } from '../src/extract/selected-text.ts';
import { listenForNews } from '../src/messaging/news-listener.ts';
import { watchCommands } from '../src/platform/commands.ts';
import { answerMenus, type PickedText } from '../src/platform/context-menu.ts';
import { whenInstalled } from '../src/platform/installed.ts';
import { holdKeepAlivePorts } from '../src/platform/keep-alive-ports.ts';
import { keepStorageFromPages } from '../src/platform/storage-access.ts';
import { openTextPage, openWelcomePage } from '../src/platform/tabs.ts';
import { READER_SUPPLIES } from '../src/reader/supplies.ts';
import { keepPickedText } from '../src/storage/picked-texts.ts';
import { openSavedPostings } from '../src/storage/saved-postings.ts';
import { answerPages } from '../src/worker/answer-pages.ts';
import { loadAnswers } from '../src/worker/answers.ts';
import { createAutomaticMode } from '../src/worker/automatic-mode.ts';
import { followProfile } from '../src/worker/badge-renewal.ts';
import { createCommands } from '../src/worker/commands.ts';
import { followOptions } from '../src/worker/option-changes.ts';
import { createTabReviews } from '../src/worker/tab-reviews.ts';

/**
 * Owns the saved postings and the profile, so that every change to them goes through here. Answers menus and commands,
 * and reads tabs for which no page of the extension is open.
 */
export default defineBackground(() => {
  void keepStorageFromPages();
  const postings = openSavedPostings();
  const reviews = createTabReviews(READER_SUPPLIES, loadAnswers, postings);
  const automatic = createAutomaticMode(reviews);
  answerPages(postings, automatic, followProfile(reviews));
  void postings.eraseOverdue();
  holdKeepAlivePorts();
  const analyzeSelection = async (picked: PickedText) =>
    openTextPage(await keepPickedText(givenFromSelection(picked)));
  answerMenus({ openTextPage: () => openTextPage(), analyzeSelection });
  listenForNews(automatic.onNews);
  followOptions(reviews);
  whenInstalled(automatic.restore, openWelcomePage);
  watchCommands(createCommands({ reviews, postings, analyzeSelection }));
});
