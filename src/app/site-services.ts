import type { Result } from '../model/result.ts';
import { isGranted, patternOf, removeSite, requestSite, siteOf } from '../platform/site-access.ts';
import { type TargetTab, urlOfTab } from '../platform/tabs.ts';
import { loadPageOptions } from '../storage/page-options.ts';
import type { PopupServices } from '../ui/services.ts';

/** The part of the popup's services that is about the site of a tab, and the window that it is in. */
export type SiteServices = Pick<PopupServices, 'findSite' | 'grantSite' | 'removeSite' | 'keepsNothing'>;

/** What the person allowed for one tab. */
export function createSiteServices(target: Promise<Result<TargetTab>>): SiteServices {
  return {
    findSite: async () => {
      const tab = await target;
      const url = tab.ok ? await urlOfTab(tab.value.id) : null;
      const pattern = url === null ? null : patternOf(url);
      if (url === null || pattern === null) return null;
      return { pattern, name: siteOf(pattern), granted: await isGranted(url) };
    },
    grantSite: requestSite,
    removeSite,
    keepsNothing: async () => {
      const [tab, { privateSaving }] = await Promise.all([target, loadPageOptions()]);
      return tab.ok && tab.value.isPrivate && !privateSaving;
    },
  };
}
