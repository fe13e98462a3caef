import type { SiteAdapter } from '../../src/extract/adapters/site-adapter.ts';

/**
 * What is known of single sites, loaded beside the popup's frame. After an update that took it away pages are read without
 * it.
 */
export const loadSites = (): Promise<readonly SiteAdapter[]> =>
  import('../../src/extract/adapters/registry.ts').then(
    ({ ADAPTERS }) => ADAPTERS,
    () => [],
  );
