import type { Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importModule, launchChromium } from '../support/module-page.ts';
import { engineerRecord, governanceRecord, storedPart } from '../support/records.ts';
import { openStore, type PostingStore } from './posting-store.ts';

const review = storedPart(engineerRecord);
const governance = storedPart(governanceRecord);
const { posting } = review;
if (posting === null) throw new Error('the record under test has a posting');

const withText = (text: string) => ({ ...review, posting: { ...posting, text } });

let browser: Browser;
let store: PostingStore;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  store = await openStore(browser);
});

const historyOf = async (id = review.id) => {
  const saved = await store.get(id);
  return saved.ok ? saved.value?.history.map(({ at: _, ...change }) => change) : saved;
};

describe('a posting that is saved again', () => {
  it('notes nothing when nothing has changed', async () => {
    await store.save(review);
    await store.save(review);
    expect(await historyOf()).toEqual([]);
  });

  it('notes what changed in title, pay and text', async () => {
    await store.save(review);
    const salary = { min: 100_000, max: 130_000, currency: 'EUR', period: 'year' as const };
    await store.save({
      ...withText(posting.text.replace('- OSCP,', '- OSCP or OSEP,')),
      salary: { ...salary, start: 0, end: 0 },
    });
    expect(await historyOf()).toEqual([
      { what: 'pay', before: { ...salary, min: 95_000, max: 120_000 }, after: salary },
      {
        what: 'text',
        added: ['- OSCP or OSEP, knowledge of ISO/IEC 42001, some Rust.'],
        removed: ['- OSCP, knowledge of ISO/IEC 42001, some Rust.'],
      },
    ]);
    await store.save({ ...review, posting: { ...posting, title: 'Senior AI Security Engineer' } });
    expect((await historyOf()) as unknown[]).toHaveLength(5);
  });

  it('keeps the text of a posting whose page only says that it is closed', async () => {
    await store.save(review);
    await store.save({ ...withText('This position has been filled.'), verdict: 'expired', salary: null });
    expect(await historyOf()).toEqual([{ what: 'expired' }]);
    expect(await store.get(review.id)).toMatchObject({ ok: true, value: { review } });
    expect((await store.list()).summaries).toMatchObject([{ expiredAt: expect.any(String), changes: 1 }]);
    await store.save(review);
    expect(await historyOf()).toEqual([{ what: 'expired' }, { what: 'reopened' }]);
    expect((await store.list()).summaries).toMatchObject([{ expiredAt: null }]);
  });

  it('does not replace another job that the site shows under the same address', async () => {
    const other = {
      ...governance,
      id: review.id,
      posting: governance.posting && {
        ...governance.posting,
        text: 'Halden Bank wants policies for models, an inventory of uses and reports to the board.',
      },
    };
    await store.save(review);
    expect(await store.save(other)).toMatchObject({ ok: true, value: { id: `${review.id}-2` } });
    await store.save(other);
    const titles = (await store.list()).summaries.map(({ title }) => title);
    expect(titles.toSorted()).toEqual([posting.title, 'Senior AI Governance Engineer'].toSorted());
  });
});

describe('a newer reading of a saved posting', () => {
  const find = (reading: typeof review) => store.postings.evaluate((open, one) => open.find(one), reading);
  const differs = async (reading: typeof review) => {
    const found = await find(reading);
    return found.ok ? (found.value?.textDiffers ?? null) : found;
  };

  it('is none while nothing is saved, or what was saved is deleted', async () => {
    expect(await differs(review)).toBeNull();
    await store.save(review);
    await store.remove(review.id);
    expect(await differs(review)).toBeNull();
  });

  it('differs by its words, not by spaces, breaks and signs', async () => {
    await store.save(review);
    expect(await differs(review)).toBe(false);
    expect(await differs(withText(posting.text.replaceAll('\n', ' \n\n').replaceAll('- ', '• ')))).toBe(
      false,
    );
    expect(await differs(withText(posting.text.replace('OSCP', 'OSEP')))).toBe(true);
  });

  it('does not differ where it cannot be compared, or where the stored text would be kept', async () => {
    await store.save(review);
    const picked = withText('Threat-model our LLM services.');
    const sources = { ...posting.sources, text: 'selection' as const };
    expect(await differs({ ...picked, posting: { ...picked.posting, sources } })).toBe(false);
    expect(await differs({ ...picked, reason: 'too-long' })).toBe(false);
    expect(await differs({ ...picked, verdict: 'expired' })).toBe(false);
  });

  it('is noted in the list until the posting is saved again, and is no change', async () => {
    await store.save(review);
    const [before] = (await store.list()).summaries;
    await store.postings.evaluate((open, id) => open.notePage(id, true), review.id);
    expect((await store.list()).summaries).toEqual([{ ...before, pageDiffers: true }]);
    await store.save(withText(posting.text.replace('OSCP', 'OSEP')));
    expect((await store.list()).summaries).toMatchObject([{ pageDiffers: false, changes: 1 }]);
  });
});

describe('copies', () => {
  const merge = () => store.postings.evaluate((open) => open.merge('a', ['b', 'c']));
  const standing = async () =>
    (await store.list()).summaries.map(({ id, mergedInto }) => [id, mergedInto]).toSorted();

  it('stand behind a posting, keep their records, and can be taken out again', async () => {
    for (const id of ['a', 'b', 'c']) await store.save({ ...review, id });
    expect(await merge()).toEqual({ ok: true, value: { changed: ['a', 'b', 'c'], left: [] } });
    expect(await standing()).toEqual([
      ['a', null],
      ['b', 'a'],
      ['c', 'a'],
    ]);
    await store.postings.evaluate((open) => open.unmerge(['b']));
    expect(await standing()).toEqual([
      ['a', null],
      ['b', null],
      ['c', 'a'],
    ]);
    expect(await store.get('b')).toMatchObject({ ok: true, value: { review: { ...review, id: 'b' } } });
  });

  it('come along when they are merged on, and when the posting goes', async () => {
    for (const id of ['a', 'b', 'c', 'd']) await store.save({ ...review, id });
    await merge();
    await store.postings.evaluate((open) => open.merge('d', ['a']));
    expect((await standing()).map(([, into]) => into)).toEqual(['d', 'd', 'd', null]);
    await store.remove('d');
    expect((await store.list()).summaries).toEqual([]);
    await store.restore('d');
    expect((await standing()).map(([, into]) => into)).toEqual(['d', 'd', 'd', null]);
  });

  it('are kept apart by a word that can be taken back', async () => {
    for (const id of ['a', 'b']) await store.save({ ...review, id });
    await store.postings.evaluate((open) => open.keepApart(['a', 'b'], true));
    expect((await store.list()).summaries.map(({ keptApart }) => keptApart)).toEqual([['a'], ['b']]);
    await store.postings.evaluate((open) => open.keepApart(['a', 'b'], false));
    expect((await store.list()).summaries.map(({ keptApart }) => keptApart)).toEqual([[], []]);
  });
});

describe('the words of a posting', () => {
  it('are those of the page and of the notes, each once and without marks', async () => {
    await store.save(withText('Prüfung für C++ und C#, prüfung.'));
    await store.annotate(review.id, { tags: ['Zürich'], notes: 'call Anna' });
    const words = await store.postings.evaluate((open) => open.listWords());
    const [row] = words.ok ? words.value : [];
    expect(row?.noted).toBe(' zurich call anna ');
    expect(row?.words).toContain(' prufung fur c++ und c# ');
    expect(row?.words.split(' prufung ')).toHaveLength(2);
  });
});

describe('a clock that was set back', () => {
  const setClock = (iso: string) =>
    store.page.evaluate((now) => {
      const RealDate = Date;
      const offset = RealDate.parse(now) - RealDate.now();
      globalThis.Date = class extends RealDate {
        constructor(moment: string | number = RealDate.now() + offset) {
          super(moment);
        }
        static override now() {
          return RealDate.now() + offset;
        }
      } as DateConstructor;
    }, iso);

  it('neither hides a new posting under older ones nor lets a deletion run out early', async () => {
    await store.save({ ...review, id: 'before' });
    const { newest } = await store.list();
    await setClock('2020-01-01T00:00:00.000Z');
    await store.save({ ...review, id: 'after' });
    expect((await store.list()).summaries.map(({ id }) => id)).toEqual(['after', 'before']);
    await store.remove('after');
    const [deleted] = (await store.list()).deleted;
    expect((deleted?.deletedAt ?? '') > (newest ?? '')).toBe(true);
    await setClock(newest ?? '');
    await store.postings.evaluate((open) => open.eraseOverdue());
    expect(await store.restore('after')).toMatchObject({ ok: true });
  });
});

describe('two pages', () => {
  it('that save the same posting at once leave one record with both readings behind it', async () => {
    const saves = await store.postings.evaluate(
      (open, review) =>
        Promise.all(
          Array.from({ length: 8 }, (_, level) => open.save({ ...review, levelConfidence: level })),
        ),
      review,
    );
    expect(saves.every(({ ok }) => ok)).toBe(true);
    expect((await store.list()).summaries).toHaveLength(1);
    expect(await store.readAll('records')).toHaveLength(1);
  });

  it('hear from each other what has changed', async () => {
    const channel = await importModule<typeof import('../../src/storage/change-channel.ts')>(
      store.page,
      '/src/storage/change-channel.ts',
    );
    const heard = await channel.evaluateHandle(({ watchSavedPostings }) => {
      const news: unknown[] = [];
      watchSavedPostings((ids) => news.push(ids));
      return news;
    });
    await store.save(review);
    await store.postings.evaluate(async (open) => {
      await open.erase([]);
      await open.eraseAll();
    });
    await expect.poll(() => heard.jsonValue()).toEqual([[review.id], null]);
  });
});
