import { listenForGrants } from '../../src/messaging/grants.ts';
import { listenForNews } from '../../src/messaging/news-listener.ts';
import { findTab } from '../../src/platform/tabs.ts';
import { activeTab, watchWindowTabs } from '../../src/platform/window-tabs.ts';
import { watchProfile } from '../../src/storage/profile.ts';
import type { PanelServices } from '../../src/ui/sidepanel/panel-tabs.ts';
import { createSharedServices } from '../popup/shared-services.ts';
import { createSiteServices } from '../popup/site-services.ts';
import { createTabServices } from '../popup/tab-services.ts';
import { followIn } from './follow.ts';

/** Wires the side panel: the popup's services for each tab of its window, and all that happens to them. */
export function createPanelServices(): PanelServices {
  const shared = createSharedServices();
  const reviewer = shared.loadReviewer();
  return {
    activeTab,
    forTab: (tabId) => {
      const target = findTab(tabId);
      const tab = createTabServices(target);
      return {
        ...shared,
        ...tab,
        ...createSiteServices(target),
        loadReviewer: () => reviewer,
        openPanel: null,
        follow: followIn(tabId, tab.text),
      };
    },
    listen: ({ onShown, onChanged, onClosed, onProfile }) => {
      void watchWindowTabs({ onShown, onChanged, onClosed });
      listenForGrants(onChanged);
      listenForNews((news, { tabId }) => {
        if (news === 'posting-changed') onChanged(tabId);
        return undefined;
      });
      watchProfile(({ profile }) => onProfile(profile));
    },
  };
}
