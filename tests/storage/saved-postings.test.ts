import type { Browser, JSHandle, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StoredReview } from '../../src/model/review-record.ts';
import type { SavedPostings } from '../../src/storage/saved-postings.ts';
import { importModule, launchChromium, openModulePage } from '../support/module-page.ts';
import { engineerRecord } from '../support/records.ts';

const { fit: _fit, plan: _plan, ...review } = engineerRecord;
const DAY_MS = 24 * 60 * 60 * 1000;

let browser: Browser;
let page: Page;
let postings: JSHandle<SavedPostings>;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Another connection to the same database, as another page of the extension has. */
const open = async (): Promise<JSHandle<SavedPostings>> => {
  const module = await importModule<typeof import('../../src/storage/saved-postings.ts')>(
    page,
    '/src/storage/saved-postings.ts',
  );
  return module.evaluateHandle(({ openSavedPostings }) => openSavedPostings());
};

const save = (saved: StoredReview) => postings.evaluate((open, review) => open.save(review), saved);
const list = async () => {
  const answer = await postings.evaluate((open) => open.listSummaries());
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};
const get = (id: string) => postings.evaluate((open, id) => open.get(id), id);
const remove = (id: string) => postings.evaluate((open, id) => open.remove(id), id);
const restore = (id: string) => postings.evaluate((open, id) => open.restore(id), id);

/** Does something to a store behind the storage's back. */
const tamper = (store: string, change: { put?: unknown; delete?: string }) =>
  page.evaluate(
    async ({ store, change }) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('milepost');
        opening.onsuccess = () => resolve(opening.result);
      });
      const transaction = database.transaction(store, 'readwrite');
      if (change.put !== undefined) transaction.objectStore(store).put(change.put);
      if (change.delete !== undefined) transaction.objectStore(store).delete(change.delete);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    { store, change },
  );

const readAll = (store: string) =>
  page.evaluate(
    (store) =>
      new Promise<unknown[]>((resolve) => {
        const opening = indexedDB.open('milepost');
        opening.onsuccess = () => {
          const request = opening.result.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => {
            opening.result.close();
            resolve(request.result);
          };
        };
      }),
    store,
  );

beforeEach(async () => {
  page = await openModulePage(browser);
  postings = await open();
  return () => page.context().close();
});

describe('saving', () => {
  it('keeps the review whole and lists its row', async () => {
    const saved = await save(review);
    expect(saved).toMatchObject({
      ok: true,
      value: { id: review.id, review, status: 'saved', tags: [], notes: '', deletedAt: null },
    });
    const { summaries, unreadable } = await list();
    expect(unreadable).toBe(0);
    expect(summaries).toHaveLength(1);
    expect(summaries[0]).toMatchObject({
      id: review.id,
      title: review.posting?.title,
      company: review.posting?.company,
      track: review.track,
      role: review.role,
      level: review.level,
      salary: review.salary,
      skills: review.skills.map(({ id, name, need }) => ({ id, name, need })),
    });
    expect(summaries[0]).not.toHaveProperty('notes');
    expect(await get(review.id)).toEqual(saved);
  });

  it('gives a posting that is saved again the new review and keeps what the person noted', async () => {
    const first = await save(review);
    await postings.evaluate(
      (open, id) => open.annotate(id, { status: 'applied', tags: ['berlin'], notes: 'Call on Monday' }),
      review.id,
    );
    const again = await save({ ...review, level: 'lead' });
    expect(again).toMatchObject({
      ok: true,
      value: {
        status: 'applied',
        tags: ['berlin'],
        notes: 'Call on Monday',
        savedAt: first.ok && first.value.savedAt,
        review: { level: 'lead' },
      },
    });
    expect((await list()).summaries).toMatchObject([{ level: 'lead', status: 'applied', tags: ['berlin'] }]);
  });

  it('survives the end of the page', async () => {
    await save(review);
    await page.reload();
    postings = await open();
    expect((await list()).summaries.map(({ id }) => id)).toEqual([review.id]);
  });

  it('lists the posting that was saved last first', async () => {
    for (const id of ['a', 'b', 'c']) {
      await save({ ...review, id });
      await page.waitForTimeout(2);
    }
    expect((await list()).summaries.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('leaves out fields that are absent from a change', async () => {
    await save(review);
    await postings.evaluate((open, id) => open.annotate(id, { notes: 'first' }), review.id);
    const annotated = await postings.evaluate((open, id) => open.annotate(id, { tags: ['x'] }), review.id);
    expect(annotated).toMatchObject({ ok: true, value: { notes: 'first', tags: ['x'], status: 'saved' } });
  });
});

describe('deleting', () => {
  it('takes a posting out of the list and brings it back as it was', async () => {
    const saved = await save(review);
    expect(await remove(review.id)).toMatchObject({ ok: true, value: { deletedAt: expect.any(String) } });
    expect((await list()).summaries).toEqual([]);
    expect(await restore(review.id)).toEqual(saved);
    expect((await list()).summaries).toHaveLength(1);
  });

  it('answers "not-found" for a posting that is not saved', async () => {
    expect(await remove('nobody')).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await restore('nobody')).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await get('nobody')).toEqual({ ok: true, value: null });
  });

  it('erases a posting thirty days after it was deleted, and no sooner', async () => {
    for (const id of ['old', 'recent', 'now']) await save({ ...review, id });
    for (const [id, days] of [['old', 31] as const, ['recent', 29] as const]) {
      const record = await get(id);
      const [summary] = (await list()).summaries.filter((row) => row.id === id);
      const deletedAt = new Date(Date.now() - days * DAY_MS).toISOString();
      await tamper('records', { put: { ...(record.ok ? record.value : null), deletedAt } });
      await tamper('summaries', { put: { ...summary, deletedAt } });
    }
    await remove('now');
    expect(await get('old')).toEqual({ ok: true, value: null });
    expect(await restore('recent')).toMatchObject({ ok: true });
    expect(await restore('now')).toMatchObject({ ok: true });
  });

  it('keeps the notes of a deleted posting that is saved again', async () => {
    await save(review);
    await postings.evaluate((open, id) => open.annotate(id, { notes: 'mine' }), review.id);
    await remove(review.id);
    expect(await save(review)).toMatchObject({ ok: true, value: { notes: 'mine', deletedAt: null } });
  });
});

describe('corrections', () => {
  const corrections = {
    role: 'ai-red-teamer',
    level: 'mid' as const,
    skills: { [review.skills[0]?.id ?? '']: 'struck' as const },
  };
  const correct = () =>
    postings.evaluate((open, [id, corrections]) => open.correct(id, corrections), [
      review.id,
      corrections,
    ] as const);
  const stored = () => postings.evaluate((open, id) => open.corrections(id), review.id);

  it('are remembered for a posting that is not saved, and win once it is', async () => {
    expect(await stored()).toEqual({ ok: true, value: { role: null, level: null, skills: {} } });
    await correct();
    expect(await stored()).toEqual({ ok: true, value: corrections });
    await save(review);
    const [row] = (await list()).summaries;
    expect(row).toMatchObject({ level: 'mid', role: { id: 'ai-red-teamer', confidence: 1 } });
    expect(row?.skills.map(({ id }) => id)).toEqual(review.skills.slice(1).map(({ id }) => id));
  });

  it('change the row of a saved posting and leave its review alone', async () => {
    await save(review);
    await correct();
    expect((await list()).summaries).toMatchObject([{ level: 'mid' }]);
    expect(await get(review.id)).toMatchObject({ ok: true, value: { review: { level: review.level } } });
  });
});

describe('damaged data', () => {
  const damaged = { id: review.id, review: 'not a review', status: 'saved' };

  it('counts a posting that cannot be read and leaves it where it is', async () => {
    await save(review);
    await tamper('records', { put: damaged });
    await tamper('summaries', { put: { id: review.id, title: 7 } });
    expect(await list()).toEqual({ summaries: [], unreadable: 1 });
    expect(await get(review.id)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    expect(await remove(review.id)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    expect(await readAll('records')).toEqual([damaged]);
  });

  it('makes a damaged row anew from its full record', async () => {
    await save(review);
    const before = await list();
    await tamper('summaries', { put: { id: review.id, title: 7 } });
    expect(await list()).toEqual(before);
  });

  it('keeps a damaged record aside before the posting is saved again', async () => {
    await save(review);
    await tamper('records', { put: damaged });
    expect(await save(review)).toMatchObject({ ok: true, value: { review } });
    expect(await readAll('unread')).toMatchObject([{ store: 'records', value: damaged }]);
  });

  it('keeps damaged corrections aside before they are replaced', async () => {
    const broken = { id: review.id, level: 'grand' };
    await save(review);
    await tamper('corrections', { put: broken });
    await postings.evaluate(
      (open, id) => open.correct(id, { role: null, level: 'mid', skills: {} }),
      review.id,
    );
    expect(await readAll('unread')).toMatchObject([{ store: 'corrections', value: broken }]);
  });
});

describe('a browser that refuses', () => {
  it('leaves a database of a newer version alone and says so', async () => {
    await save(review);
    await postings.evaluate((open) => open.close());
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('milepost', 99);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    expect(await save(review)).toMatchObject({ ok: false, error: { code: 'newer-database' } });
    expect(await readAll('records')).toHaveLength(1);
  });

  it('makes way when a newer version wants to upgrade', async () => {
    await save(review);
    const upgraded = await page.evaluate(
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
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          // Version 0.x of a page that never closes its connection.
          const opening = indexedDB.open('held', 1);
          opening.onsuccess = () => resolve();
        }),
    );
    const module = await importModule<typeof import('../../src/storage/database.ts')>(
      page,
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
    await save(review);
    await page.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row: Parameters<typeof put>) {
        if (this.name === 'summaries') throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, row);
      };
    });
    const refused = await save({ ...review, level: 'lead' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    expect(await get(review.id)).toMatchObject({ ok: true, value: { review: { level: review.level } } });
  });
});
