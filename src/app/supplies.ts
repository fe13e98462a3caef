import type { ReaderSupplies } from '../reader/supplies.ts';

/** What the page's reader needs, loaded beside the popup's frame; null where an update has taken it away: then no page can be read. */
export const loadSupplies = (): Promise<ReaderSupplies | null> =>
  import('../reader/supplies.ts').then(
    ({ READER_SUPPLIES }) => READER_SUPPLIES,
    () => null,
  );
