import { browser } from './browser.ts';

/** Calls back after every installation and update of the extension, and when the browser starts. */
export const whenInstalled = (callback: () => unknown): void => {
  browser.runtime.onInstalled.addListener(() => void callback());
  browser.runtime.onStartup.addListener(() => void callback());
};
