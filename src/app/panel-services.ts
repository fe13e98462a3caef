import { listenForGrants } from '../messaging/grants.ts';
import { listenForNews } from '../messaging/news-listener.ts';
import { findTab } from '../platform/tabs.ts';
import { activeTab, watchWindowTabs } from '../platform/window-tabs.ts';
import { watchProfile } from '../storage/profile.ts';
import type { PanelServices } from '../ui/sidepanel/panel-tabs.ts';
import { createSharedServices } from './answer-services.ts';
import { followIn } from './follow.ts';
import { createSiteServices } from './site-services.ts';
import { createTabServices } from './tab-services.ts';

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
