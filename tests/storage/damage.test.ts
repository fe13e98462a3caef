import type { Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importModule, launchChromium } from '../support/module-page.ts';
import { engineerRecord, storedPart } from '../support/records.ts';
import { openStore, type PostingStore } from './posting-store.ts';

const review = storedPart(engineerRecord);

let browser: Browser;
let store: PostingStore;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  store = await openStore(browser);
});

describe('damaged data', () => {
  const damaged = { id: review.id, review: 'not a review', status: 'saved' };

  it('counts a posting that cannot be read and leaves it where it is', async () => {
    await store.save(review);
    await store.tamper('records', damaged);
    await store.tamper('summaries', { id: review.id, title: 7 });
    expect(await store.list()).toMatchObject({ summaries: [], deleted: [], unreadable: 1 });
    expect(await store.get(review.id)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    const left = [{ id: review.id, code: 'unreadable' }];
    expect(await store.remove(review.id)).toEqual({ ok: true, value: { changed: [], left } });
    expect(await store.readAll('records')).toEqual([damaged]);
  });

  it('makes a damaged row anew from its full record', async () => {
    await store.save(review);
    const { summaries } = await store.list();
    await store.tamper('summaries', { id: review.id, title: 7 });
    expect(await store.list()).toMatchObject({ summaries, unreadable: 0 });
  });

  it('keeps a damaged record aside before the posting is saved again', async () => {
    await store.save(review);
    await store.tamper('records', damaged);
    expect(await store.save(review)).toMatchObject({ ok: true, value: { review } });
    expect(await store.readAll('unread')).toMatchObject([{ store: 'records', value: damaged }]);
  });

  it('keeps damaged corrections aside before they are replaced', async () => {
    const broken = { id: review.id, level: 'grand' };
    await store.save(review);
    await store.tamper('corrections', broken);
    await store.postings.evaluate(
      (open, id) => open.correct(id, { role: null, level: 'mid', skills: {} }),
      review.id,
    );
    expect(await store.readAll('unread')).toMatchObject([{ store: 'corrections', value: broken }]);
  });
});

describe('a browser that refuses', () => {
  it('leaves a database of a newer version alone and says so', async () => {
    await store.save(review);
    await store.postings.evaluate((open) => open.close());
    await store.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('milepost', 99);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    expect(await store.save(review)).toMatchObject({ ok: false, error: { code: 'newer-database' } });
    expect(await store.readAll('records')).toHaveLength(1);
  });

  it('makes way when a newer version wants to upgrade', async () => {
    await store.save(review);
    const upgraded = await store.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open('milepost', 99);
          opening.onblocked = () => resolve('blocked');
          opening.onsuccess = () => {
            opening.result.close();
            resolve('upgraded');
          };
        }),
    );
    expect(upgraded).toBe('upgraded');
  });

  it('answers "storage-blocked" when an older page holds the database', async () => {
    await store.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          // Version 0.x of a page that never closes its connection.
          const opening = indexedDB.open('held', 1);
          opening.onsuccess = () => resolve();
        }),
    );
    const module = await importModule<typeof import('../../src/storage/database.ts')>(
      store.page,
      '/src/storage/database.ts',
    );
    const held = await module.evaluate(async ({ openDatabase }) => {
      try {
        await openDatabase('held', 2, () => undefined);
        return 'opened';
      } catch (thrown) {
        return thrown instanceof Error ? thrown.message : 'unknown';
      }
    });
    expect(held).toBe('storage-blocked');
  });

  it('undoes a save for which there is no room', async () => {
    await store.save(review);
    await store.page.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row: Parameters<typeof put>) {
        if (this.name === 'summaries') throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, row);
      };
    });
    const refused = await store.save({ ...review, level: 'lead' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    expect(await store.get(review.id)).toMatchObject({
      ok: true,
      value: { review: { level: review.level } },
    });
  });
});
