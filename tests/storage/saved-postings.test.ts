import type { Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SavedPosting } from '../../src/model/saved-posting.ts';
import { launchChromium } from '../support/module-page.ts';
import { engineerRecord, storedPart } from '../support/records.ts';
import { connectTo, openStore, type PostingStore } from './posting-store.ts';

const review = storedPart(engineerRecord);
const DAY_MS = 24 * 60 * 60 * 1000;
const STORES = ['records', 'summaries', 'search', 'corrections', 'unread'];

let browser: Browser;
let store: PostingStore;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  store = await openStore(browser);
});

/** Makes a deleted posting look as if it had been deleted that many days ago. */
async function age(id: string, days: number): Promise<void> {
  for (const name of ['records', 'summaries']) {
    const rows = (await store.readAll(name)) as { id: string; deletedAt: string; eraseAt: string }[];
    const row = rows.find((one) => one.id === id);
    const earlier = (moment = '') => new Date(Date.parse(moment) - days * DAY_MS).toISOString();
    await store.tamper(name, {
      ...row,
      deletedAt: earlier(row?.deletedAt),
      eraseAt: earlier(row?.eraseAt),
    });
  }
}

describe('saving', () => {
  it('keeps the review whole and lists its row', async () => {
    const saved = await store.save(review);
    expect(saved).toMatchObject({
      ok: true,
      value: { id: review.id, review, status: 'saved', tags: [], notes: '', history: [], deletedAt: null },
    });
    const { summaries, unreadable } = await store.list();
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
      skills: review.skills.map(({ id, name, need, years }) => ({ id, name, need, years })),
    });
    expect(summaries[0]).not.toHaveProperty('notes');
    expect(summaries[0]).not.toHaveProperty('review');
    expect(await store.get(review.id)).toEqual(saved);
  });

  it('gives a posting that is saved again the new review and keeps what the person noted', async () => {
    const first = await store.save(review);
    await store.annotate(review.id, { status: 'applied', tags: ['berlin'], notes: 'Call on Monday' });
    const again = await store.save({ ...review, level: 'lead' });
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
    expect((await store.list()).summaries).toMatchObject([
      { level: 'lead', status: 'applied', tags: ['berlin'] },
    ]);
  });

  it('survives the end of the page', async () => {
    await store.save(review);
    await store.page.reload();
    store = await connectTo(store.page);
    expect((await store.list()).summaries.map(({ id }) => id)).toEqual([review.id]);
  });

  it('lists the posting that was saved last first', async () => {
    for (const id of ['a', 'b', 'c']) await store.save({ ...review, id });
    expect((await store.list()).summaries.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('leaves alone what is absent from a change', async () => {
    await store.save(review);
    await store.annotate(review.id, { notes: 'first', remindOn: '2026-12-01' });
    await store.annotate(review.id, { tags: ['x'] });
    expect(await store.get(review.id)).toMatchObject({
      ok: true,
      value: { notes: 'first', tags: ['x'], status: 'saved', remindOn: '2026-12-01' },
    });
    expect((await store.list()).summaries).toMatchObject([{ hasNotes: true, remindOn: '2026-12-01' }]);
  });

  it('dates a step with the day on which it was taken, unless it is told', async () => {
    await store.save(review);
    await store.annotate(review.id, { status: 'applied' });
    const today = new Date().toISOString().slice(0, 10);
    expect((await store.list()).summaries).toMatchObject([{ statusDates: { applied: today } }]);
    await store.annotate(review.id, { status: 'interview', statusDates: { applied: '2026-11-02' } });
    expect((await store.list()).summaries).toMatchObject([
      { status: 'interview', statusDates: { applied: '2026-11-02' } },
    ]);
  });
});

describe('deleting', () => {
  it('takes a posting out of the list and brings it back as it was', async () => {
    const saved = await store.save(review);
    expect(await store.remove(review.id)).toEqual({ ok: true, value: { changed: [review.id], left: [] } });
    expect(await store.list()).toMatchObject({ summaries: [], deleted: [{ id: review.id }] });
    await store.restore(review.id);
    expect(await store.get(review.id)).toEqual(saved);
    expect((await store.list()).summaries).toHaveLength(1);
  });

  it('names a posting that is not saved as left', async () => {
    const left = [{ id: 'nobody', code: 'not-found' }];
    expect(await store.remove('nobody')).toEqual({ ok: true, value: { changed: [], left } });
    expect(await store.restore('nobody')).toEqual({ ok: true, value: { changed: [], left } });
    expect(await store.get('nobody')).toEqual({ ok: true, value: null });
  });

  it('erases a posting once its thirty days are over, and no sooner', async () => {
    for (const id of ['old', 'recent', 'now']) {
      await store.save({ ...review, id });
      await store.remove(id);
    }
    for (const [id, days] of [['old', 31] as const, ['recent', 29] as const]) await age(id, days);
    await store.postings.evaluate((open) => open.eraseOverdue());
    expect(await store.get('old')).toEqual({ ok: true, value: null });
    expect(await store.restore('recent')).toMatchObject({ ok: true });
    expect(await store.restore('now')).toMatchObject({ ok: true });
  });

  it('erases for good after twenty seconds in which it can be undone', async () => {
    await store.save(review);
    await store.remove(review.id, true);
    await store.postings.evaluate((open) => open.eraseOverdue());
    expect((await store.list()).deleted).toHaveLength(1);
    const [row] = (await store.list()).deleted;
    expect(Date.parse(row?.eraseAt ?? '') - Date.parse(row?.deletedAt ?? '')).toBe(20_000);
  });

  it('leaves nothing of an erased posting', async () => {
    await store.save(review);
    await store.save({ ...review, id: 'other' });
    await store.tamper('unread', { store: 'records', keptAt: 'x', value: { id: review.id } });
    await store.postings.evaluate(async (open, id) => {
      await open.correct(id, { role: null, level: 'mid', skills: {} });
      await open.erase([id]);
    }, review.id);
    for (const name of STORES) expect(JSON.stringify(await store.readAll(name))).not.toContain(review.id);
    expect(await store.readAll('records')).toHaveLength(1);
  });

  it('leaves nothing at all when everything is erased', async () => {
    await store.save(review);
    await store.postings.evaluate((open) =>
      open.correct('unsaved', { role: null, level: 'mid', skills: {} }),
    );
    await store.tamper('unread', { store: 'records', keptAt: 'x', value: 'broken' });
    await store.postings.evaluate((open) => open.eraseAll());
    for (const name of STORES) expect(await store.readAll(name)).toEqual([]);
  });

  it('keeps the notes of a deleted posting that is saved again', async () => {
    await store.save(review);
    await store.annotate(review.id, { notes: 'mine' });
    await store.remove(review.id);
    expect(await store.save(review)).toMatchObject({
      ok: true,
      value: { notes: 'mine', deletedAt: null, eraseAt: null },
    });
  });
});

describe('corrections', () => {
  const corrections = {
    role: 'ai-red-teamer',
    level: 'mid' as const,
    skills: { [review.skills[0]?.id ?? '']: 'struck' as const },
  };
  const correct = () =>
    store.postings.evaluate((open, [id, corrections]) => open.correct(id, corrections), [
      review.id,
      corrections,
    ] as const);
  const stored = () => store.postings.evaluate((open, id) => open.corrections(id), review.id);

  it('are remembered for a posting that is not saved, and stand in its row once it is', async () => {
    expect(await stored()).toEqual({ ok: true, value: { role: null, level: null, skills: {} } });
    await correct();
    expect(await stored()).toEqual({ ok: true, value: corrections });
    await store.save(review);
    const [row] = (await store.list()).summaries;
    expect(row).toMatchObject({ level: review.level, role: review.role, corrections });
  });

  it('stand beside the answers in the row of a saved posting and leave its review alone', async () => {
    await store.save(review);
    await correct();
    expect((await store.list()).summaries).toMatchObject([
      { level: 'senior', corrections: { level: 'mid' } },
    ]);
    expect(await store.get(review.id)).toMatchObject({
      ok: true,
      value: { review: { level: review.level } },
    });
  });
});

describe('a posting that is reviewed again', () => {
  it('gets the newer review, and neither its notes nor its dates nor its history tell of it', async () => {
    const { value: before } = (await store.save(review)) as { value: SavedPosting };
    await store.annotate(review.id, { notes: 'Call Ines' });
    const renewed = { ...review, packVersion: 'newer', level: 'lead' as const };
    await store.postings.evaluate((open, renewed) => open.renew([renewed]), renewed);
    const after = await store.get(review.id);
    expect(after).toMatchObject({
      ok: true,
      value: { review: renewed, notes: 'Call Ines', history: before.history },
    });
    expect((await store.list()).summaries).toMatchObject([
      { id: review.id, level: 'lead', savedAt: before.savedAt },
    ]);
  });
});
