import '../support/extension-api.ts';
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_PAGE_OPTIONS } from '../../src/model/page-options.ts';
import { PAGE_OPTIONS_STEPS } from '../../src/storage/migrations/page-options/steps.ts';
import { loadPageOptions, updatePageOptions } from '../../src/storage/page-options.ts';

const versionsUpTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

/** A missing example fails its test: every version that was ever written needs one. */
const readExample = async (version: number): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`./examples/page-options-v${version}.json`, import.meta.url), 'utf8'));

beforeEach(() => fakeBrowser.reset());

describe('the options for pages', () => {
  it('are the default ones until others are stored', async () => {
    expect(await loadPageOptions()).toEqual(DEFAULT_PAGE_OPTIONS);
    await updatePageOptions((options) => ({ ...options, automaticHighlights: true }));
    expect(await loadPageOptions()).toEqual({ ...DEFAULT_PAGE_OPTIONS, automaticHighlights: true });
  });

  it.each([[7], ['x'], [{ kinds: {} }], [{ ...DEFAULT_PAGE_OPTIONS, privateSaving: 'yes' }]])(
    'are the default ones where %j is stored, which stays there',
    async (stored) => {
      await fakeBrowser.storage.local.set({ 'page-options': stored });
      expect(await loadPageOptions()).toEqual(DEFAULT_PAGE_OPTIONS);
      expect(await fakeBrowser.storage.local.get('page-options')).toMatchObject({ 'page-options': stored });
    },
  );

  it('refuse what is none, and keep what was there', async () => {
    const broken = await updatePageOptions(
      (options) => ({ ...options, kinds: null }) as unknown as typeof options,
    );
    expect(broken).toMatchObject({ ok: false, error: { code: 'options-not-saved' } });
    expect(await loadPageOptions()).toEqual(DEFAULT_PAGE_OPTIONS);
  });

  it('take turns when several pages change them', async () => {
    await Promise.all([
      updatePageOptions((options) => ({ ...options, automaticHighlights: true })),
      updatePageOptions((options) => ({ ...options, privateSaving: true })),
    ]);
    expect(await loadPageOptions()).toMatchObject({ automaticHighlights: true, privateSaving: true });
  });

  it.each(versionsUpTo(PAGE_OPTIONS_STEPS.length + 1))(
    'that version %i stored read as the newest example does',
    async (version) => {
      await fakeBrowser.storage.local.set({
        'page-options': await readExample(version),
        'page-options$': { v: version },
      });
      expect(await loadPageOptions()).toEqual(await readExample(PAGE_OPTIONS_STEPS.length + 1));
    },
  );
});
