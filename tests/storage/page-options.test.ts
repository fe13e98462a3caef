import '../support/extension-api.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_PAGE_OPTIONS } from '../../src/model/page-options.ts';
import { loadPageOptions, updatePageOptions } from '../../src/storage/page-options.ts';

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
});
