import type { Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SavedSummary } from '../../src/model/saved-posting.ts';
import type { SavedPostings } from '../../src/storage/saved-postings.ts';
import { launchChromium } from '../support/module-page.ts';
import { engineerRecord, storedPart } from '../support/records.ts';
import { openStore, type PostingStore } from './posting-store.ts';

const review = storedPart(engineerRecord);
const damaged = { id: 'broken', review: 'not a review', status: 'saved' };
const LEFT = [
  { id: 'broken', code: 'unreadable' },
  { id: 'nobody', code: 'not-found' },
];

let browser: Browser;
let store: PostingStore;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  store = await openStore(browser);
  for (const id of ['a', 'b', 'broken']) await store.save({ ...review, id });
  await store.tamper('records', damaged);
});

const rowsNow = async (): Promise<ReadonlyMap<string, SavedSummary>> => {
  const { summaries, deleted } = await store.list();
  return new Map([...summaries, ...deleted].map((row) => [row.id, row]));
};

type Call = (open: SavedPostings, review: typeof engineerRecord) => ReturnType<SavedPostings['remove']>;

describe('a change of many postings', () => {
  it.each<[string, Call, Partial<SavedSummary>]>([
    [
      'annotate',
      (open) =>
        open.annotate(
          ['a', 'broken', 'nobody', 'b'].map((id) => ({ id, changes: { status: 'archived' as const } })),
        ),
      { status: 'archived' },
    ],
    [
      'remove',
      (open) => open.remove(['a', 'broken', 'nobody', 'b']),
      { deletedAt: expect.any(String) as unknown as string },
    ],
    [
      'restore',
      async (open) => {
        await open.remove(['a', 'b']);
        return open.restore(['a', 'broken', 'nobody', 'b']);
      },
      { deletedAt: null },
    ],
    ['unmerge', (open) => open.unmerge(['a', 'broken', 'nobody', 'b']), { mergedInto: null }],
    [
      'keepApart',
      (open) => open.keepApart(['a', 'broken', 'nobody', 'b'], true),
      { keptApart: expect.arrayContaining(['broken', 'nobody']) as unknown as string[] },
    ],
    [
      'renew',
      (open, review) =>
        open.renew(['a', 'broken', 'nobody', 'b'].map((id) => ({ ...review, id, level: 'lead' as const }))),
      { level: 'lead' },
    ],
  ])('%s changes what it can and names what it left', async (_name, call, expected) => {
    const result = await store.postings.evaluate(call, engineerRecord);
    expect(result).toEqual({ ok: true, value: { changed: ['a', 'b'], left: LEFT } });
    const rows = await rowsNow();
    for (const id of ['a', 'b']) expect(rows.get(id)).toMatchObject(expected);
    expect(await store.readAll('records')).toContainEqual(damaged);
  });

  it('merge changes what it can and names what it left', async () => {
    const merge = (into: string) =>
      store.postings.evaluate((open, into) => open.merge(into, ['b', 'broken', 'nobody']), into);
    expect(await merge('a')).toEqual({ ok: true, value: { changed: ['a', 'b'], left: LEFT } });
    expect((await rowsNow()).get('b')).toMatchObject({ mergedInto: 'a' });
    expect(await merge('broken')).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    expect(await merge('nobody')).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('erase erases also what cannot be read', async () => {
    const erased = await store.postings.evaluate((open) => open.erase(['a', 'broken', 'nobody', 'b']));
    expect(erased).toEqual({ ok: true, value: { changed: ['a', 'broken', 'nobody', 'b'], left: [] } });
    expect(await store.readAll('records')).toEqual([]);
  });

  it('is undone as a whole when there is no room for a part of it', async () => {
    await store.page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (value: { id?: string }) {
        if (this.name === 'records' && value.id === 'b') throw new DOMException('full', 'QuotaExceededError');
        return put.call(this, value);
      };
    });
    const full = await store.postings.evaluate((open) =>
      open.annotate(['a', 'b'].map((id) => ({ id, changes: { status: 'archived' as const } }))),
    );
    expect(full).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    expect([...(await rowsNow()).values()].map(({ status }) => status)).toEqual(['saved', 'saved', 'saved']);
  });
});
