import { listCommands, openShortcuts } from '../platform/commands.ts';
import { grantedSites, patternOf, removeSite, requestSite, watchGrants } from '../platform/site-access.ts';
import { loadPageOptions, updatePageOptions } from '../storage/page-options.ts';
import type { PageSettingsServices } from '../ui/profile/page-settings.ts';

/** Wires the settings for pages; sites are the browser's own grants. */
export const createPageServices = (): PageSettingsServices => ({
  loadPageOptions,
  updatePageOptions,
  listSites: grantedSites,
  watchSites: watchGrants,
  patternOf,
  requestSite,
  removeSite,
  listCommands,
  openShortcuts,
});
