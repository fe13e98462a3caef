import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { ChromiumWithExtension } from '../support/chromium.ts';
import { closeTabs, openExtension, openPopup, openSavedPage, type SavedPage } from '../support/extension.ts';

/** The browser of a test file. */
export interface TestBrowser {
  readonly extension: ChromiumWithExtension;
  openPage(saved: SavedPage): Promise<Page>;
  /** Opens a page, presses the toolbar button on it and gives the popup. */
  openPopup(saved: SavedPage): Promise<Page>;
}

/** Runs one Chromium with the extension for all tests of the calling file. What a test opens closes behind it. */
export function useBrowser(options: Parameters<typeof openExtension>[0] = {}): TestBrowser {
  let running: ChromiumWithExtension;
  beforeAll(async () => {
    running = await openExtension(options);
  });
  afterEach(() => closeTabs(running));
  afterAll(() => running.close());
  return {
    get extension() {
      return running;
    },
    openPage: (saved) => openSavedPage(running, saved),
    openPopup: async (saved) => openPopup(running, await openSavedPage(running, saved)),
  };
}
