import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { DEFAULT_PAGE_OPTIONS, type PageOptions, PageOptionsSchema } from '../model/page-options.ts';
import { failure, type Result, success } from '../model/result.ts';

/** Version of the shape that this release writes. */
const PAGE_OPTIONS_VERSION = 1;

const pageOptionsItem = storage.defineItem<unknown>('local:page-options', { version: PAGE_OPTIONS_VERSION });

/**
 * The stored options for pages; never rejects. Options that cannot be read are taken as unset, and stay stored until
 * others are: nothing in them is a person's work.
 */
export const loadPageOptions = async (): Promise<PageOptions> => {
  const stored = await pageOptionsItem.getValue().catch(() => null);
  const parsed = v.safeParse(PageOptionsSchema, stored);
  return parsed.success ? parsed.output : DEFAULT_PAGE_OPTIONS;
};

/** Changes the stored options and comes back with the new ones, or with a failure and the old ones in place. */
export const updatePageOptions = (
  change: (options: PageOptions) => PageOptions,
): Promise<Result<PageOptions, 'options-not-saved'>> =>
  // Two pages may be open: without the lock one would undo the other's change.
  navigator.locks.request('page-options', async () => {
    try {
      const options = v.parse(PageOptionsSchema, change(await loadPageOptions()));
      await pageOptionsItem.setValue(options);
      return success(options);
    } catch {
      return failure('options-not-saved', 'The options could not be stored. Is the disk full?');
    }
  });

/** Calls back with the options whenever any page stores others, until the returned function is called. */
export const watchPageOptions = (callback: (options: PageOptions) => void): (() => void) =>
  pageOptionsItem.watch(() => {
    loadPageOptions().then(callback);
  });
