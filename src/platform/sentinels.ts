import { browser } from './browser.ts';

const ID = 'sentinel';
const SCRIPT = 'sentinel.js';

/** Sets the sentinel on exactly these sites, for pages that are opened from now on. */
export const registerSentinel = async (patterns: readonly string[]): Promise<void> => {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (patterns.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, js: [SCRIPT], matches: [...patterns], runAt: 'document_idle' as const };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
};

/** Sets the sentinel into the pages of these sites that are open already. */
export const placeSentinels = async (patterns: readonly string[]): Promise<void> => {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT] }),
    ),
  );
};
