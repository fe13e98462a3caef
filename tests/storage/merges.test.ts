import type { Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { groupCopies } from '../../src/model/copies.ts';
import type { SavedPosting } from '../../src/model/saved-posting.ts';
import { launchChromium } from '../support/module-page.ts';
import { engineerRecord, storedPart } from '../support/records.ts';
import { backupText } from './backup-lines.ts';
import { openStore, type PostingStore } from './posting-store.ts';
import { restoreIn } from './restoring.ts';

const review = storedPart(engineerRecord);

let browser: Browser;
let store: PostingStore;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  store = await openStore(browser);
  for (const id of ['a', 'b', 'c']) await store.save({ ...review, id });
});

/** Makes a posting point at another behind the storage's back, as rows of another browser may. */
async function point(id: string, mergedInto: string | null): Promise<void> {
  for (const name of ['records', 'summaries']) {
    const rows = (await store.readAll(name)) as { id: string }[];
    await store.tamper(name, { ...rows.find((row) => row.id === id), mergedInto });
  }
}

/** What the list shows: each posting that stands for itself with the copies behind it. */
const shown = async (part: 'summaries' | 'deleted' = 'summaries') => {
  const list = await store.list();
  const groups = [...groupCopies(list[part])].map(
    ([root, copies]) => [root, copies.map(({ id }) => id).toSorted()] as const,
  );
  return Object.fromEntries(groups);
};

const restoreBackup = async (postings: readonly unknown[]) =>
  restoreIn(store, await backupText(postings), 'replace');

describe('merges of two browsers', () => {
  it('that go both ways hide neither posting, and can be taken apart', async () => {
    await store.postings.evaluate((open) => open.merge('a', ['b']));
    const { value: a } = (await store.get('a')) as { value: SavedPosting };
    expect(await restoreBackup([{ ...a, mergedInto: 'b' }])).toMatchObject({ ok: true });
    expect(await shown()).toEqual({ a: ['b'], c: [] });
    await store.postings.evaluate((open) => open.unmerge(['b']));
    expect(await shown()).toEqual({ a: [], b: [], c: [] });
  });

  it('that go round in a circle are deleted, restored and erased as the one group that the list shows', async () => {
    await point('a', 'b');
    await point('b', 'c');
    await point('c', 'a');
    expect(await shown()).toEqual({ a: ['b', 'c'] });
    await store.remove('a');
    expect(await shown()).toEqual({});
    expect(await shown('deleted')).toEqual({ a: ['b', 'c'] });
    await store.restore('a');
    expect(await shown()).toEqual({ a: ['b', 'c'] });
    await store.postings.evaluate((open) => open.erase(['a']));
    expect(await store.readAll('records')).toEqual([]);
  });

  it('in a chain go with the one at its end, however long it is', async () => {
    await point('c', 'b');
    await point('b', 'a');
    await store.remove('a');
    expect(await shown()).toEqual({});
    await store.postings.evaluate((open) => open.erase(['a']));
    expect(await store.readAll('records')).toEqual([]);
  });

  it('leave a posting standing whose target is not there', async () => {
    await point('b', 'gone');
    await point('c', 'b');
    expect(await shown()).toEqual({ a: [], b: ['c'] });
    await store.postings.evaluate((open) => open.erase(['a']));
    expect(await shown()).toEqual({ b: ['c'] });
  });
});

describe('a copy', () => {
  it('that was deleted for itself is not erased with the posting that it was a copy of', async () => {
    await store.postings.evaluate((open) => open.merge('a', ['b', 'c']));
    await store.remove('b');
    await store.remove('a', true);
    expect(await shown('deleted')).toEqual({ a: ['c'], b: [] });
    await store.postings.evaluate((open) => open.erase(['a']));
    expect(await shown('deleted')).toEqual({ b: [] });
  });

  it('is taken out of a chain, and the others stay together', async () => {
    await point('c', 'b');
    await point('b', 'a');
    await store.postings.evaluate((open) => open.unmerge(['b']));
    expect(await shown()).toEqual({ a: ['c'], b: [] });
  });

  it('that becomes a root leaves its group, and the chain behind it goes on', async () => {
    await point('b', 'a');
    await store.postings.evaluate((open) => open.merge('b', ['c']));
    expect(await shown()).toEqual({ a: [], b: ['c'] });
  });

  it('points straight at the posting that it is merged into', async () => {
    await point('c', 'b');
    await store.postings.evaluate((open) => open.merge('a', ['b']));
    const pointers = (await store.list()).summaries.map(({ id, mergedInto }) => [id, mergedInto]);
    expect(Object.fromEntries(pointers)).toEqual({ a: null, b: 'a', c: 'a' });
  });
});

it('a posting is not merged into itself', async () => {
  expect(await store.postings.evaluate((open) => open.merge('a', ['a', 'b']))).toEqual({
    ok: true,
    value: { changed: ['a', 'b'], left: [{ id: 'a', code: 'own-copy' }] },
  });
  expect(await shown()).toEqual({ a: ['b'], c: [] });
});
