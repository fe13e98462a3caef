import { browser } from './browser.ts';

/**
 * Calls `ready` after every installation and update of the extension, and when the browser starts; `first` once, after it was
 * installed, and not after an update of it or of the browser.
 */
export const whenInstalled = (ready: () => unknown, first: () => unknown): void => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void ready();
    if (reason === 'install') void first();
  });
  browser.runtime.onStartup.addListener(() => void ready());
};
