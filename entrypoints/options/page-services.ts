import { listCommands, openShortcuts } from '../../src/platform/commands.ts';
import {
  grantedSites,
  patternOf,
  removeSite,
  requestSite,
  watchGrants,
} from '../../src/platform/site-access.ts';
import { loadPageOptions, updatePageOptions } from '../../src/storage/page-options.ts';
import type { PageSettingsServices } from '../../src/ui/profile/page-settings.ts';

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
