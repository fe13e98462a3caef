import type { Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LONGEST_ROW } from '../../src/storage/row-size.ts';
import { launchChromium } from '../support/module-page.ts';
import { engineerRecord, storedPart } from '../support/records.ts';
import { savedPosting } from './backup-lines.ts';
import { openStore, type PostingStore } from './posting-store.ts';
import { restoreIn } from './restoring.ts';

const review = storedPart(engineerRecord);
const TOO_LARGE = { ok: false, error: { code: 'too-large' } };

let browser: Browser;
let store: PostingStore;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  store = await openStore(browser);
});

describe('what is too large to be backed up', () => {
  it('is not saved: no review, no note, no correction', async () => {
    await store.save(review);
    const before = await store.readAll('records');
    const answers = await store.postings.evaluate(
      async (open, { review, length }) => {
        const long = 'x'.repeat(length);
        const { posting } = review;
        const longReview = { ...review, id: 'long', posting: posting && { ...posting, text: long } };
        return [
          await open.save(longReview),
          await open.annotate([{ id: review.id, changes: { notes: long } }]),
          await open.annotate([{ id: review.id, changes: { tags: [long] } }]),
          await open.correct(review.id, { role: long, level: null, skills: {} }),
        ];
      },
      { review, length: LONGEST_ROW },
    );
    const leftAsItWas = {
      ok: true,
      value: { changed: [], left: [{ id: review.id, code: 'too-large' }] },
    };
    expect(answers).toMatchObject([TOO_LARGE, leftAsItWas, leftAsItWas, TOO_LARGE]);
    expect(await store.readAll('records')).toEqual(before);
    expect(await store.readAll('corrections')).toEqual([]);
  });

  it('is not put in place of an older review, which stays, while the others are renewed', async () => {
    await store.save(review);
    await store.save({ ...review, id: 'other' });
    const renewed = await store.postings.evaluate(
      (open, { review, length }) =>
        open.renew([
          { ...review, packVersion: 'x'.repeat(length) },
          { ...review, id: 'other', packVersion: '2' },
        ]),
      { review, length: LONGEST_ROW },
    );
    expect(renewed).toEqual({
      ok: true,
      value: { changed: ['other'], left: [{ id: review.id, code: 'too-large' }] },
    });
    expect(await store.get(review.id)).toMatchObject({ ok: true, value: { review } });
  });
});

describe('the largest posting that can be saved', () => {
  const fill = () =>
    store.postings.evaluate(
      async (open, { review, most }) => {
        const saved = await open.save(review);
        const length = most - JSON.stringify(saved.ok ? saved.value : null).length;
        return open.annotate([{ id: review.id, changes: { notes: 'x'.repeat(length) } }]);
      },
      { review, most: LONGEST_ROW - 1_000_000 },
    );

  it('can be deleted and restored, and travels in a backup', async () => {
    expect(await fill()).toMatchObject({ ok: true });
    expect(await store.remove(review.id)).toMatchObject({ ok: true });
    expect(await store.restore(review.id)).toMatchObject({ ok: true });
    const text = await store.backup();
    await store.postings.evaluate((open) => open.eraseAll());
    expect(await restoreIn(store, text)).toMatchObject({ ok: true, value: { changed: 1 } });
  });
});

describe('a posting that an older release stored too large', () => {
  beforeEach(async () => {
    await store.list();
    await store.tamper('records', savedPosting('large', { notes: 'x'.repeat(LONGEST_ROW) }));
    await store.save(review);
  });

  it('is left out of a backup, which says so and restores without it', async () => {
    const text = await store.backup();
    expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({ postings: 1, leftOut: 1 });
    await store.postings.evaluate((open) => open.eraseAll());
    expect(await restoreIn(store, text)).toMatchObject({ ok: true, value: { changed: 1 } });
  });

  it('can be made smaller', async () => {
    expect(await store.annotate('large', { notes: 'short' })).toMatchObject({ ok: true });
  });
});
