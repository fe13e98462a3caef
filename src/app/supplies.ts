import type { ReaderSupplies } from '../reader/supplies.ts';

/** What the page's reader needs, loaded beside the popup's frame. An update may have taken it away: then no page can be read. */
export const loadSupplies = (): Promise<ReaderSupplies> =>
  import('../reader/supplies.ts').then(
    ({ READER_SUPPLIES }) => READER_SUPPLIES,
    () => ({ sites: [], tables: [], finish: (reading) => reading }),
  );
