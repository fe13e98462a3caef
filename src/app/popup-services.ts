import { announceGrant } from '../messaging/grants.ts';
import { RESTRICTED } from '../messaging/tab-calls.ts';
import { success } from '../model/result.ts';
import { openSidePanel } from '../platform/side-panel.ts';
import { findTargetTab } from '../platform/tabs.ts';
import type { PopupServices } from '../ui/services.ts';
import { createSharedServices } from './answer-services.ts';
import { createSiteServices } from './site-services.ts';
import { createTabServices } from './tab-services.ts';

/** Wires the popup of the tab that `search` names (`?tab=ID`), else of the active one. */
export function createPopupServices(search: string): PopupServices {
  const target = findTargetTab(search);
  const tab = createTabServices(target);
  // Firefox opens its sidebar only while the click is being handled: the tab must be known by then.
  let tabId: number | null = null;
  void target.then((found) => {
    if (found.ok) tabId = found.value.id;
  });
  return {
    ...createSharedServices(),
    ...tab,
    ...createSiteServices(target),
    readPage: async () => {
      const reading = await tab.readPage();
      // The click that opened the popup gave it the page: where it still may not read, no extension may.
      if (!reading.ok && reading.error.code === 'no-access') return success(RESTRICTED);
      if (reading.ok && tabId !== null) void announceGrant(tabId);
      return reading;
    },
    openPanel: openSidePanel && (async () => tabId !== null && openSidePanel?.(tabId)),
  };
}
