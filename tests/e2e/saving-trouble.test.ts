import type { Page } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ChromiumWithExtension } from '../support/chromium.ts';
import { openComparePage, openExtension, openPopup, openSavedPage } from '../support/extension.ts';
import { fillSaved } from '../support/saved-world.ts';
import { save } from './popup-view.ts';
import { fixture, GOVERNANCE, SAMPLE } from './saved-pages.ts';

// A browser for each: what befalls the worker, the disk and the clock in one must not be there in the next.
let extension: ChromiumWithExtension;
beforeEach(async () => {
  extension = await openExtension();
  return () => extension.close();
});

const titlesOf = (compare: Page): Promise<string[]> => compare.locator('.title-button').allInnerTexts();
const popupOn = async (saved: typeof SAMPLE): Promise<Page> =>
  openPopup(extension, await openSavedPage(extension, saved));

/** Ends the worker the way the browser does when it has been idle; the next call of a page starts it again. */
async function killWorker(): Promise<void> {
  const page = await openComparePage(extension);
  const session = await extension.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  const running = () =>
    page.evaluate<number>(
      'chrome.runtime.getContexts({ contextTypes: ["BACKGROUND"] }).then(({ length }) => length)',
    );
  await expect.poll(running, { timeout: 10_000 }).toBe(0);
  await page.close();
}

describe('a worker that is killed', () => {
  it('comes back for the next save and has lost nothing', async () => {
    await save(await popupOn(SAMPLE));
    const popup = await popupOn(GOVERNANCE);
    await killWorker();
    await save(popup);
    expect(await titlesOf(await openComparePage(extension))).toHaveLength(2);
  });

  it('in the middle of a change over many postings leaves all of them or none changed', async () => {
    const compare = await openComparePage(extension);
    await fillSaved(compare, 300);
    await compare.reload();
    await compare.getByRole('checkbox', { name: 'Pick all that are shown' }).check();
    await compare.getByText('Set status').click();
    await compare.getByRole('button', { name: 'Archived' }).click();
    await killWorker();
    const steps = await compare.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const opening = indexedDB.open('milepost');
          opening.onsuccess = () => {
            const all = opening.result.transaction('records').objectStore('records').getAll();
            all.onsuccess = () => resolve(all.result.map(({ status }: { status: string }) => status));
          };
        }),
    );
    expect(steps).toHaveLength(300);
    expect([0, 300]).toContain(steps.filter((step) => step === 'archived').length);
  });
});

describe('a disk that is full', () => {
  it('fails the save in plain words and keeps what was saved', async () => {
    await save(await popupOn(SAMPLE));
    const popup = await popupOn(GOVERNANCE);
    const worker = await extension.worker();
    // As a full disk shows: at some write in the middle of the transaction.
    await worker.evaluate(`const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...row) {
      if (this.name === 'search') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, row);
    };`);
    await popup.getByRole('button', { name: 'Save', exact: true }).click();
    await popup.getByText('There is no room left to store this. Nothing that was saved is lost.').waitFor();
    expect(await titlesOf(await openComparePage(extension))).toEqual(['AI Security Engineer, LLM Platform']);
  });
});

describe('two tabs', () => {
  it('that save the same posting at once leave one record', async () => {
    const tracked = { ...SAMPLE, url: `${SAMPLE.url}?utm_source=mail` };
    const popups = [await popupOn(SAMPLE), await popupOn(tracked)];
    await Promise.all(popups.map(save));
    const compare = await openComparePage(extension);
    expect(await titlesOf(compare)).toEqual(['AI Security Engineer, LLM Platform']);
  });

  it('show each other what was saved, changed and deleted', async () => {
    const [first, second] = [await openComparePage(extension), await openComparePage(extension)];
    await save(await popupOn(GOVERNANCE));
    await expect.poll(() => titlesOf(first)).toEqual(['Senior AI Governance Analyst']);
    const status = (page: Page) => page.getByRole('combobox', { name: /^Status of/ });
    await status(first).selectOption('applied');
    await expect.poll(() => status(second).inputValue()).toBe('applied');
    await second.getByRole('button', { name: /^Delete Senior/ }).click();
    await expect.poll(() => titlesOf(first)).toEqual([]);
  });
});

describe('a clock that was more than a year ahead', () => {
  it('neither dates later saves nor puts its posting before them', async () => {
    await save(await popupOn(SAMPLE));
    const worker = await extension.worker();
    await worker.evaluate(`globalThis.RealDate = Date; globalThis.Date = class extends RealDate {
      constructor(...parts) { super(...(parts.length ? parts : [RealDate.now() + 864e5 * 400])); }
      static now() { return RealDate.now() + 864e5 * 400; }
    }`);
    await save(await popupOn(GOVERNANCE));
    const later = await popupOn(fixture('operations'));
    await killWorker();
    await save(later);
    const compare = await openComparePage(extension);
    expect(await titlesOf(compare)).toEqual([
      'AI Incident Responder',
      'Senior AI Governance Analyst',
      'AI Security Engineer, LLM Platform',
    ]);
    const moments = await compare.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const opening = indexedDB.open('milepost');
          opening.onsuccess = () => {
            const all = opening.result.transaction('records').objectStore('records').getAll();
            all.onsuccess = () => resolve(all.result.map(({ savedAt }: { savedAt: string }) => savedAt));
          };
        }),
    );
    expect(moments.filter((moment) => Date.parse(moment) > Date.now())).toEqual([]);
  });
});

describe('a database of a newer version', () => {
  it('is left alone, and list and popup say so', async () => {
    await save(await popupOn(SAMPLE));
    const popup = await popupOn(GOVERNANCE);
    const page = await openComparePage(extension);
    await killWorker();
    const upgrade = (version: number) =>
      page.evaluate(
        (version) =>
          new Promise<string>((resolve) => {
            const opening = indexedDB.open('milepost', version);
            opening.onsuccess = () => {
              opening.result.close();
              resolve('done');
            };
            opening.onblocked = () => resolve('blocked');
          }),
        version,
      );
    expect(await upgrade(99)).toBe('done');
    const compare = await openComparePage(extension);
    await compare.getByText('The saved postings were stored by a newer Milepost.').waitFor();
    await popup.getByRole('button', { name: 'Save', exact: true }).click();
    await popup.getByText('The saved postings were stored by a newer Milepost.').waitFor();
    const kept = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('milepost');
          opening.onsuccess = () => {
            const count = opening.result.transaction('records').objectStore('records').count();
            count.onsuccess = () => resolve(count.result);
          };
        }),
    );
    expect(kept).toBe(1);
  });
});
