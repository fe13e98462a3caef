import * as v from 'valibot';
import { DEFAULT_PAGE_OPTIONS, type PageOptions, PageOptionsSchema } from '../model/page-options.ts';
import { failure, type Result, success } from '../model/result.ts';
import { PAGE_OPTIONS_STEPS } from './migrations/page-options/steps.ts';
import { versionedItem } from './versioned-item.ts';

const pageOptionsItem = versionedItem('local:page-options', PAGE_OPTIONS_STEPS);

/** The default ones for options of a newer release or damaged ones; rejects when the browser hands out none. */
const readOptions = async (): Promise<PageOptions> => {
  const stored = await pageOptionsItem.read();
  if ((stored.version ?? 1) > pageOptionsItem.version) return DEFAULT_PAGE_OPTIONS;
  try {
    return v.parse(PageOptionsSchema, pageOptionsItem.bringUpToDate(stored));
  } catch {
    return DEFAULT_PAGE_OPTIONS;
  }
};

/**
 * The stored options for pages; never rejects. Options that cannot be read are taken as unset, and stay stored until
 * others are: nothing in them is a person's work.
 */
export const loadPageOptions = (): Promise<PageOptions> => readOptions().catch(() => DEFAULT_PAGE_OPTIONS);

/** Stores the options; a write that the browser calls failed is looked at, as it may have taken place. */
const writeOptions = async (options: PageOptions): Promise<void> => {
  try {
    await pageOptionsItem.write(options);
  } catch (thrown) {
    if (JSON.stringify(await readOptions()) !== JSON.stringify(options)) throw thrown;
  }
};

/** Changes the stored options and comes back with the new ones, or with a failure and the old ones in place. */
export const updatePageOptions = (
  change: (options: PageOptions) => PageOptions,
): Promise<Result<PageOptions, 'options-not-saved'>> =>
  // Two pages may be open: without the lock one would undo the other's change.
  navigator.locks.request('page-options', async () => {
    try {
      // Options that are merely out of reach must not be replaced by a change of the default ones.
      const options = v.parse(PageOptionsSchema, change(await readOptions()));
      await writeOptions(options);
      return success(options);
    } catch {
      return failure('options-not-saved');
    }
  });

/** Calls back with the options whenever any page stores others, until the returned function is called. */
export const watchPageOptions = (callback: (options: PageOptions) => void): (() => void) =>
  pageOptionsItem.watch(() => {
    loadPageOptions().then(callback);
  });
