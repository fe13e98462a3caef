import { browser } from '../platform/browser.ts';

/** A tab that may be read by now, on its way between pages of the extension. */
interface GrantMessage {
  readonly granted: number;
}

/** Tells the other pages of the extension that this tab may be read by now. */
export const announceGrant = async (tabId: number): Promise<void> => {
  const message: GrantMessage = { granted: tabId };
  // Nobody may be there to hear it.
  await browser.runtime.sendMessage(message).catch(() => undefined);
};

/** Calls back with each tab that another page of the extension announces. */
export const listenForGrants = (callback: (tabId: number) => void): void => {
  browser.runtime.onMessage.addListener((message, { id, tab }) => {
    // A script in a page has a tab with an address of the web; pages of the extension announce themselves.
    if (id !== browser.runtime.id || (tab && !tab.url?.startsWith(browser.runtime.getURL('/'))))
      return undefined;
    const granted: unknown =
      typeof message === 'object' && message !== null && Reflect.get(message, 'granted');
    if (typeof granted === 'number') callback(granted);
    return undefined;
  });
};
