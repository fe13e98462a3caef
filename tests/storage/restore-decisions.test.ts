import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/module-page.ts';
import { backupText, correctionsOf, savedPosting, writtenBackup } from './backup-lines.ts';
import { openStore, type PostingStore } from './posting-store.ts';
import { commitIn, NOTHING_DONE, restoreIn, stageIn } from './restoring.ts';

let browser: Browser;
let store: PostingStore;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  store = await openStore(browser);
});

const unreadable = (id: string) => ({ id, review: 'damaged' });
const textOf = async (parts: Parameters<typeof writtenBackup>[0]) =>
  new TextDecoder().decode((await writtenBackup(parts)).bytes);

describe('what is stored after the preview', () => {
  const newer = '2026-11-25T08:00:00.000Z';
  const older = '2026-11-10T08:00:00.000Z';
  const notes = async () => ((await store.readAll('records')) as { notes: string }[]).map((row) => row.notes);

  it.each([
    ['keep', newer, 'mine'],
    ['keep', older, 'mine'],
    ['newer', newer, 'mine'],
    ['newer', older, 'theirs'],
    ['replace', newer, 'theirs'],
  ] as const)(
    'stays or goes by the choice "%s" when it was changed at %s',
    async (choice, updatedAt, left) => {
      const preview = await stageIn(store, await backupText([savedPosting('a', { notes: 'theirs' })]));
      expect(preview).toMatchObject({ ok: true, value: { postings: { new: 1, same: 0, conflict: 0 } } });
      await store.tamper('records', savedPosting('a', { notes: 'mine', updatedAt }));
      expect(await commitIn(store, preview, choice)).toMatchObject({
        ok: true,
        value: { postings: { new: 0, same: 0, conflict: 1 }, kept: left === 'mine' ? 1 : 0 },
      });
      expect(await notes()).toEqual([left]);
    },
  );

  it('is restored once more when it was the same and erased since', async () => {
    await restoreIn(store, await backupText([savedPosting('a')]));
    const preview = await stageIn(store, await backupText([savedPosting('a')]));
    await store.postings.evaluate((open) => open.erase(['a']));
    expect(await commitIn(store, preview)).toMatchObject({ ok: true, value: { changed: 1 } });
    expect(await store.readAll('records')).toEqual([savedPosting('a')]);
  });

  it('keeps corrections that were made meanwhile', async () => {
    const preview = await stageIn(store, await backupText([], [correctionsOf('a')]));
    const mine = { id: 'a', role: null, level: 'lead', skills: {} };
    await store.tamper('corrections', mine);
    await commitIn(store, preview, 'keep');
    expect(await store.readAll('corrections')).toEqual([mine]);
  });
});

describe('a stored row that cannot be read', () => {
  const corrections = { id: 'a', level: 'grand' };
  beforeEach(async () => {
    await store.list();
    await store.tamper('records', unreadable('a'));
    await store.tamper('corrections', corrections);
  });
  const backup = () => backupText([savedPosting('a')], [correctionsOf('a')]);

  it.each(['replace', 'newer'] as const)('is kept aside before "%s" takes its place', async (choice) => {
    expect(await restoreIn(store, await backup(), choice)).toMatchObject({
      ok: true,
      value: { setAside: 2 },
    });
    expect(await store.readAll('records')).toEqual([savedPosting('a')]);
    expect(await store.readAll('corrections')).toEqual([correctionsOf('a')]);
    const aside = (await store.readAll('unread')) as { value: unknown }[];
    expect(aside.map(({ value }) => value)).toEqual([corrections, unreadable('a')]);
  });

  it('stays where it is by the choice "keep"', async () => {
    expect(await restoreIn(store, await backup(), 'keep')).toMatchObject({
      ok: true,
      value: { changed: 0, kept: 2, setAside: 0 },
    });
    expect(await store.readAll('records')).toEqual([unreadable('a')]);
  });
});

describe('unreadable rows of a backup', () => {
  const keptAside = {
    store: 'corrections',
    keptAt: '2026-11-01T08:00:00.000Z',
    value: { id: 'y', level: 9 },
  };
  const parts = {
    postings: [savedPosting('a'), unreadable('b')],
    unread: [keptAside, ['of no known shape']],
  };

  it('are counted by the preview and kept aside, over nothing that can be read', async () => {
    await restoreIn(store, await backupText([savedPosting('b')]));
    const preview = await stageIn(store, await textOf(parts));
    expect(preview).toMatchObject({ ok: true, value: { unreadable: 3, postings: { new: 1 } } });
    expect(await commitIn(store, preview, 'replace')).toEqual({
      ok: true,
      value: {
        ...NOTHING_DONE,
        changed: 1,
        postings: { new: 1, same: 0, conflict: 0 },
        unreadable: { keptAside: 3, known: 0 },
      },
    });
    expect(await store.readAll('records')).toEqual([savedPosting('a'), savedPosting('b')]);
    expect(await store.readAll('unread')).toEqual([
      { store: 'records', keptAt: expect.any(String), value: unreadable('b') },
      keptAside,
      ['of no known shape'],
    ]);
  });

  it('are brought once by a backup that is restored twice, alike ones too', async () => {
    const text = await textOf({ postings: [unreadable('b')], unread: [keptAside, keptAside] });
    await restoreIn(store, text);
    const before = await store.readAll('unread');
    expect(before).toHaveLength(2);
    expect(await restoreIn(store, text)).toMatchObject({
      ok: true,
      value: { unreadable: { keptAside: 0, known: 3 } },
    });
    expect(await store.readAll('unread')).toEqual(before);
  });

  it('are brought by none where the backup was made, and travel on from where it was restored', async () => {
    await store.list();
    await store.tamper('records', unreadable('b'));
    await store.tamper('unread', keptAside);
    const text = await store.backup();
    expect(await restoreIn(store, text)).toMatchObject({
      ok: true,
      value: { unreadable: { keptAside: 0, known: 2 } },
    });
    await store.postings.evaluate((open) => open.eraseAll());
    await restoreIn(store, text);
    expect(JSON.parse((await store.backup()).split('\n')[0] ?? '')).toMatchObject({ unreadable: 2 });
  });
});

it('a backup of the first shape is restored', async () => {
  const text = await readFile(new URL('./examples/backup-v1.jsonl', import.meta.url), 'utf8');
  await restoreIn(store, text);
  expect(await store.readAll('records')).toEqual([savedPosting('a'), savedPosting('b')]);
  expect(await store.readAll('corrections')).toEqual([correctionsOf('a')]);
  expect((await store.list()).summaries).toMatchObject([
    { id: 'a', corrections: { level: 'mid' } },
    { id: 'b' },
  ]);
});

it('a backup during which a posting is saved holds every other one once', async () => {
  const ids = Array.from({ length: 450 }, (_, at) => `p${at + 100}`);
  await restoreIn(store, await backupText(ids.map((id) => savedPosting(id))));
  await store.page.evaluate(saveAfterKeys, savedPosting('p1000'));
  const text = await store.backup();
  const found = [...text.matchAll(/^\{"kind":"posting","value":\{"id":"(p\d{3})"/gm)].map(([, id]) => id);
  expect(found).toEqual(ids);
  expect(await stageIn(store, text)).toMatchObject({ ok: true, value: { postings: { conflict: 0 } } });
});

/** Saves a row from another connection each time that keys of records were asked for, and before anything else is. */
function saveAfterKeys(row: unknown): void {
  const { getAllKeys } = IDBObjectStore.prototype;
  const opening = indexedDB.open('milepost');
  IDBObjectStore.prototype.getAllKeys = function (this: IDBObjectStore, ...asked) {
    const keys = getAllKeys.apply(this, asked);
    if (this.name === 'records')
      opening.result.transaction('records', 'readwrite').objectStore('records').put(row);
    return keys;
  };
}
