import '../../support/extension-api.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findTargetTab, openComparePage, openWebPage } from '../../../src/platform/tabs.ts';

const addresses = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url).filter(Boolean);

beforeEach(() => fakeBrowser.reset());

describe('the tab that a page of the extension is about', () => {
  it('is the active one', async () => {
    const window = await fakeBrowser.windows.create({ focused: true });
    const tab = await fakeBrowser.tabs.create({ url: 'https://jobs.example/1', windowId: window?.id });
    await fakeBrowser.tabs.update(tab?.id, { active: true });
    expect(await findTargetTab('')).toEqual({
      ok: true,
      value: { id: tab?.id, url: 'https://jobs.example/1', isPrivate: false },
    });
  });

  it('is the one that the address names', async () => {
    const named = await fakeBrowser.tabs.create({ url: 'https://jobs.example/1', active: false });
    await fakeBrowser.tabs.create({ url: 'https://jobs.example/2', active: true });
    expect(await findTargetTab(`?tab=${named?.id}`)).toMatchObject({ ok: true, value: { id: named?.id } });
  });

  it('is a failure when it was closed', async () => {
    expect(await findTargetTab('?tab=4711')).toMatchObject({ ok: false, error: { code: 'no-tab' } });
  });
});

describe('opening', () => {
  it('shows the comparison list in a tab of its own', async () => {
    await openComparePage();
    expect(await addresses()).toEqual([fakeBrowser.runtime.getURL('/compare.html')]);
  });

  it.each(['https://jobs.example/1', 'http://jobs.example/1'])('follows %s', async (url) => {
    await openWebPage(url);
    expect(await addresses()).toEqual([url]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/jobs/1', ' https://x'])(
    'ignores %s',
    async (url) => {
      await openWebPage(url);
      expect(await addresses()).toEqual([]);
    },
  );
});
