import type { Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/module-page.ts';
import { engineerRecord, storedPart } from '../support/records.ts';
import { backupText, savedPosting } from './backup-lines.ts';
import { openStore, type PostingStore } from './posting-store.ts';
import { restoreIn } from './restoring.ts';

const review = storedPart(engineerRecord);
const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();

let browser: Browser;
let store: PostingStore;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  store = await openStore(browser);
});

/** Changes a stored posting and its row behind the storage's back. */
async function stamp(id: string, moments: Record<string, string | null>): Promise<void> {
  for (const name of ['records', 'summaries']) {
    const rows = (await store.readAll(name)) as { id: string }[];
    await store.tamper(name, { ...rows.find((row) => row.id === id), ...moments });
  }
}

const listed = async () => (await store.list()).summaries.map(({ id }) => id);

describe('a moment that a wrong clock has stamped', () => {
  it.each([
    ['years ahead', '2031-01-01T00:00:00.000Z'],
    ['at the end of the year 9999', '9999-12-31T23:59:59.999Z'],
    ['in the year 10000', '+010000-01-01T00:00:00.000Z'],
    ['in no month', '2026-13-45T00:00:00.000Z'],
  ])(
    '%s neither dates later saves nor stands before them nor makes anything unreadable',
    async (_when, wrong) => {
      await store.save({ ...review, id: 'first' });
      await store.save({ ...review, id: 'wrong' });
      await stamp('wrong', { savedAt: wrong, updatedAt: wrong });
      expect(await store.list()).toMatchObject({ unreadable: 0 });
      expect(await store.get('wrong')).toMatchObject({ ok: true, value: { id: 'wrong' } });
      const saved = await store.save({ ...review, id: 'last' });
      const savedAt = saved.ok ? saved.value.savedAt : '';
      expect(Math.abs(Date.parse(savedAt) - Date.now())).toBeLessThan(60_000);
      expect((await listed())[0]).toBe('last');
      expect((await store.list()).newest).toBe(savedAt);
    },
  );

  it('is put right in storage by the next change, in the order that it had', async () => {
    for (const id of ['first', 'wrong', 'wronger']) await store.save({ ...review, id });
    await stamp('wronger', { savedAt: '2032-01-01T00:00:00.000Z', updatedAt: '2032-01-01T00:00:00.000Z' });
    await stamp('wrong', { savedAt: '2031-01-01T00:00:00.000Z', updatedAt: '2031-01-01T00:00:00.000Z' });
    expect(await listed()).toEqual(['wronger', 'wrong', 'first']);
    await store.save({ ...review, id: 'last' });
    const rows = (await store.readAll('records')) as { id: string; savedAt: string }[];
    expect(rows.toSorted((a, b) => (a.savedAt < b.savedAt ? -1 : 1)).map(({ id }) => id)).toEqual([
      'first',
      'wrong',
      'wronger',
      'last',
    ]);
    for (const { savedAt } of rows) expect(savedAt < inDays(1)).toBe(true);
  });

  it('is put right when it comes from a backup', async () => {
    const wrong = { savedAt: '9999-12-31T23:59:59.999Z', updatedAt: '+010000-01-01T00:00:00.000Z' };
    await restoreIn(store, await backupText([savedPosting('a', wrong)]), 'replace');
    const [record] = (await store.readAll('records')) as { savedAt: string; updatedAt: string }[];
    for (const moment of [record?.savedAt, record?.updatedAt])
      expect((moment ?? 'none') < inDays(1)).toBe(true);
  });
});

describe('the day of an erasure', () => {
  const remove = async (moments: Record<string, string | null>) => {
    await store.save({ ...review, id: 'a' });
    await store.remove('a');
    await stamp('a', moments);
    await store.postings.evaluate((open) => open.eraseOverdue());
    return ((await store.readAll('records')) as { eraseAt: string }[]).map(({ eraseAt }) => eraseAt);
  };

  it.each([
    ['far ahead', '2999-01-01T00:00:00.000Z'],
    ['that is none', 'never'],
    ['that is missing', null],
  ])('%s does not keep a deleted posting for good', async (_which, eraseAt) => {
    expect(await remove({ deletedAt: inDays(-31), eraseAt })).toEqual([]);
  });

  it.each([
    ['before the deletion', '1999-01-01T00:00:00.000Z'],
    ['before 1970', '1969-01-01T00:00:00.000Z'],
    ['that is none', ''],
    ['in the year 10000', '+010000-01-01T00:00:00.000Z'],
  ])('%s does not erase a posting early', async (_which, eraseAt) => {
    const deletedAt = inDays(-1);
    const [kept] = await remove({ deletedAt, eraseAt });
    expect(await store.restore('a')).toMatchObject({ ok: true, value: { changed: ['a'] } });
    if (kept !== eraseAt) expect(Date.parse(kept ?? '') - Date.parse(deletedAt)).toBe(30 * DAY_MS);
  });

  it('does not erase a posting that stands in the list', async () => {
    await store.save({ ...review, id: 'a' });
    await stamp('a', { eraseAt: inDays(-1) });
    await store.postings.evaluate((open) => open.eraseOverdue());
    expect(await listed()).toEqual(['a']);
  });
});
