import { browser } from './browser.ts';

/** What happens to the tabs of one window. */
interface TabEvents {
  readonly onShown: (tabId: number) => void;
  /** The tab has loaded another page, or the same one anew. */
  readonly onChanged: (tabId: number) => void;
  readonly onClosed: (tabId: number) => void;
}

/** The tab in front of the window that the calling page stands in; null where it has none. */
export const activeTab = async (): Promise<number | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
};

/** Calls back with what happens to the tabs of the window that the calling page stands in, as long as it is open. */
export const watchWindowTabs = async ({ onShown, onChanged, onClosed }: TabEvents): Promise<void> => {
  const { id } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === id) onShown(tabId);
  });
  // A tab that was dragged here comes to the front without being activated.
  browser.tabs.onAttached.addListener((tabId, { newWindowId }) => {
    if (newWindowId === id) onShown(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') onChanged(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => onClosed(tabId));
  browser.tabs.onReplaced.addListener((added, removed) => {
    onClosed(removed);
    onChanged(added);
  });
};
