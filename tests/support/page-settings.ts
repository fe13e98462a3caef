import { DEFAULT_PAGE_OPTIONS, type PageOptions } from '../../src/model/page-options.ts';
import { success } from '../../src/model/result.ts';
import type { PageSettingsServices } from '../../src/ui/profile/page-settings.ts';

/** What a fake world remembers of the settings for pages. */
export interface PageSettingsWorld {
  readonly services: PageSettingsServices;
  options: PageOptions;
  sites: string[];
  readonly asked: string[];
  shortcutsOpened: number;
}

/** A world in which the person agrees whenever the browser asks. */
export function pageSettingsWorld(): PageSettingsWorld {
  let notify: () => void = () => undefined;
  const world: PageSettingsWorld = {
    options: DEFAULT_PAGE_OPTIONS,
    sites: [],
    asked: [],
    shortcutsOpened: 0,
    services: {
      loadPageOptions: async () => world.options,
      updatePageOptions: async (change) => {
        world.options = change(world.options);
        return success(world.options);
      },
      listSites: async () => world.sites,
      watchSites: (callback) => {
        notify = callback;
      },
      patternOf: (address) => (URL.canParse(address) ? `https://${new URL(address).hostname}/*` : null),
      requestSite: async (pattern) => {
        world.asked.push(pattern);
        world.sites = [...world.sites, pattern];
        notify();
        return success(true);
      },
      removeSite: async (pattern) => {
        world.sites = world.sites.filter((site) => site !== pattern);
        notify();
      },
      listCommands: async () => [
        { name: '_execute_action', description: '', keys: 'Alt+Shift+M' },
        { name: 'save', description: 'Save the posting on the page', keys: '' },
      ],
      openShortcuts: async () => {
        world.shortcutsOpened += 1;
      },
    },
  };
  return world;
}
