import type { Page } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ChromiumWithExtension } from '../support/chromium.ts';
import { openComparePage, openExtension, openProfilePage, openSavedPage } from '../support/extension.ts';
import { fillSaved } from '../support/saved-world.ts';
import { grantSite, registeredSites } from './granted-sites.ts';
import { textsOn } from './page-paint.ts';
import { GOVERNANCE } from './saved-pages.ts';
import { badgeOn } from './toolbar-button.ts';

// A browser for each: what is stored and granted in one must not be there in the next.
let extension: ChromiumWithExtension;
beforeEach(async () => {
  extension = await openExtension();
  return () => extension.close();
});

const SITE = 'https://jobs.example/*';
const PATIENCE = { timeout: 20_000, interval: 200 };

const inWorker = async <Value>(script: string): Promise<Value> =>
  (await extension.worker()).evaluate<Value>(script);

/** A page of a granted site that was read and highlighted by itself. */
async function openReadPage(): Promise<Page> {
  const kind = (hue: string) => ({ shown: true, hue });
  const kinds = { have: kind('green'), missing: kind('orange'), nice: kind('indigo'), facts: kind('teal') };
  const options = { kinds, automaticHighlights: true, privateSaving: false };
  await inWorker(`chrome.storage.local.set(${JSON.stringify({ 'page-options': options })})`);
  await grantSite(extension, SITE);
  const page = await openSavedPage(extension, GOVERNANCE);
  await expect.poll(async () => (await badgeOn(extension, page)).text, PATIENCE).not.toBe('');
  await expect.poll(async () => (await textsOn(page)).length, PATIENCE).toBeGreaterThan(0);
  return page;
}

const leftovers = () =>
  inWorker<unknown>(`(async () => ({
    sites: (await chrome.permissions.getAll()).origins ?? [],
    local: await chrome.storage.local.get(),
    session: await chrome.storage.session.get(),
  }))()`);
const NOTHING = { sites: [], local: {}, session: {} };

const statusesStored = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('milepost');
        opening.onsuccess = () => {
          const request = opening.result.transaction('records').objectStore('records').getAll();
          request.onsuccess = () => {
            opening.result.close();
            resolve(request.result.map(({ status }: { status: string }) => status));
          };
        };
      }),
  );
const countArchived = async (page: Page): Promise<number> =>
  (await statusesStored(page)).filter((status) => status === 'archived').length;

it('what is stored is out of reach of scripts in pages', async () => {
  await grantSite(extension, SITE);
  const page = await openSavedPage(extension, GOVERNANCE);
  await inWorker("chrome.storage.local.set({ secret: 'mine' })");
  const tabId = await extension.tabIdOf(page);
  const [answer] = await inWorker<{ result: string[] }[]>(`chrome.scripting.executeScript({
    target: { tabId: ${tabId} },
    func: async () => {
      const read = (area) => chrome.storage[area].get().then(JSON.stringify, () => 'refused');
      return Promise.all(['local', 'session', 'sync'].map(read));
    },
  })`);
  expect(answer?.result).toEqual(['refused', 'refused', 'refused']);
});

describe('erasing everything', () => {
  it('gives the sites back and leaves nothing on the pages', { timeout: 90_000 }, async () => {
    const page = await openReadPage();
    const profile = await openProfilePage(extension, 'data');
    await fillSaved(profile, 3);
    await profile.getByRole('button', { name: 'Erase everything…' }).click();
    await profile.getByRole('button', { name: 'Erase it all' }).click();
    await profile.getByText('Everything is erased.', { exact: true }).waitFor({ timeout: 30_000 });
    expect(await leftovers()).toEqual(NOTHING);
    expect(await registeredSites(extension)).toEqual([]);
    expect(await badgeOn(extension, page)).toEqual({ text: '', title: 'Milepost' });
    expect(await textsOn(page)).toEqual([]);
    expect(await statusesStored(profile)).toEqual([]);
  });

  it('is completed by the next worker when one ended in the middle', { timeout: 90_000 }, async () => {
    const page = await openReadPage();
    const compare = await openComparePage(extension);
    await fillSaved(compare, 3);
    await inWorker('chrome.storage.local.set({ erasing: true })');
    await extension.killWorker();
    // Any message starts it again.
    await compare.evaluate("chrome.runtime.sendMessage({ hello: 'worker' }).catch(() => undefined)");
    await expect.poll(leftovers, PATIENCE).toEqual(NOTHING);
    expect(await registeredSites(extension)).toEqual([]);
    expect(await textsOn(page)).toEqual([]);
    expect(await statusesStored(compare)).toEqual([]);
  });

  it('says which sites the browser keeps', { timeout: 90_000 }, async () => {
    await grantSite(extension, SITE);
    await inWorker('chrome.permissions.remove = async () => false');
    const profile = await openProfilePage(extension, 'data');
    await profile.getByRole('button', { name: 'Erase everything…' }).click();
    await profile.getByRole('button', { name: 'Erase it all' }).click();
    await profile
      .getByText('The browser did not take back the access to jobs.example')
      .waitFor({ timeout: 30_000 });
    expect(await registeredSites(extension)).toEqual([]);
  });
});

it('the list says what a change of many left as it was, and takes back the rest', {
  timeout: 90_000,
}, async () => {
  const compare = await openComparePage(extension);
  await fillSaved(compare, 13);
  const title = await compare.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('milepost');
        opening.onsuccess = () => {
          const rows = opening.result.transaction(['records', 'summaries'], 'readwrite');
          rows.objectStore('records').put({ id: 'generated-2', review: 'damaged' });
          const row = rows.objectStore('summaries').get('generated-2');
          rows.oncomplete = () => {
            opening.result.close();
            resolve(row.result.title);
          };
        };
      }),
  );
  await compare.reload();
  await compare.getByRole('checkbox', { name: 'Pick all that are shown' }).check();
  await compare.getByText('Set status').click();
  await compare.getByRole('button', { name: 'Archived' }).click();
  const said = `12 changed; 1 could not be read and was left as it is: “${title}”.`;
  await compare.getByText(said).waitFor();
  expect(await countArchived(compare)).toBe(12);
  await compare.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => countArchived(compare)).toBe(0);
  await compare.getByText(said).waitFor({ state: 'hidden' });
});
