import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/module-page.ts';
import { engineerRecord } from '../support/records.ts';
import { connectTo, openStore, type PostingStore } from './posting-store.ts';

const { fit: _fit, plan: _plan, ...review } = engineerRecord;
const DAY_MS = 24 * 60 * 60 * 1000;

let browser: Browser;
let store: PostingStore;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  store = await openStore(browser);
  return () => store.page.context().close();
});

describe('saving', () => {
  it('keeps the review whole and lists its row', async () => {
    const saved = await store.save(review);
    expect(saved).toMatchObject({
      ok: true,
      value: { id: review.id, review, status: 'saved', tags: [], notes: '', deletedAt: null },
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
      skills: review.skills.map(({ id, name, need }) => ({ id, name, need })),
    });
    expect(summaries[0]).not.toHaveProperty('notes');
    expect(await store.get(review.id)).toEqual(saved);
  });

  it('gives a posting that is saved again the new review and keeps what the person noted', async () => {
    const first = await store.save(review);
    await store.postings.evaluate(
      (open, id) => open.annotate(id, { status: 'applied', tags: ['berlin'], notes: 'Call on Monday' }),
      review.id,
    );
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
    for (const id of ['a', 'b', 'c']) {
      await store.save({ ...review, id });
      await store.page.waitForTimeout(2);
    }
    expect((await store.list()).summaries.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('leaves out fields that are absent from a change', async () => {
    await store.save(review);
    await store.postings.evaluate((open, id) => open.annotate(id, { notes: 'first' }), review.id);
    const annotated = await store.postings.evaluate(
      (open, id) => open.annotate(id, { tags: ['x'] }),
      review.id,
    );
    expect(annotated).toMatchObject({ ok: true, value: { notes: 'first', tags: ['x'], status: 'saved' } });
  });
});

describe('deleting', () => {
  it('takes a posting out of the list and brings it back as it was', async () => {
    const saved = await store.save(review);
    expect(await store.remove(review.id)).toMatchObject({
      ok: true,
      value: { deletedAt: expect.any(String) },
    });
    expect((await store.list()).summaries).toEqual([]);
    expect(await store.restore(review.id)).toEqual(saved);
    expect((await store.list()).summaries).toHaveLength(1);
  });

  it('answers "not-found" for a posting that is not saved', async () => {
    expect(await store.remove('nobody')).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await store.restore('nobody')).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await store.get('nobody')).toEqual({ ok: true, value: null });
  });

  it('erases a posting thirty days after it was deleted, and no sooner', async () => {
    for (const id of ['old', 'recent', 'now']) await store.save({ ...review, id });
    for (const [id, days] of [['old', 31] as const, ['recent', 29] as const]) {
      const record = await store.get(id);
      const [summary] = (await store.list()).summaries.filter((row) => row.id === id);
      const deletedAt = new Date(Date.now() - days * DAY_MS).toISOString();
      await store.tamper('records', { ...(record.ok ? record.value : null), deletedAt });
      await store.tamper('summaries', { ...summary, deletedAt });
    }
    await store.remove('now');
    expect(await store.get('old')).toEqual({ ok: true, value: null });
    expect(await store.restore('recent')).toMatchObject({ ok: true });
    expect(await store.restore('now')).toMatchObject({ ok: true });
  });

  it('keeps the notes of a deleted posting that is saved again', async () => {
    await store.save(review);
    await store.postings.evaluate((open, id) => open.annotate(id, { notes: 'mine' }), review.id);
    await store.remove(review.id);
    expect(await store.save(review)).toMatchObject({ ok: true, value: { notes: 'mine', deletedAt: null } });
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

  it('are remembered for a posting that is not saved, and win once it is', async () => {
    expect(await stored()).toEqual({ ok: true, value: { role: null, level: null, skills: {} } });
    await correct();
    expect(await stored()).toEqual({ ok: true, value: corrections });
    await store.save(review);
    const [row] = (await store.list()).summaries;
    expect(row).toMatchObject({ level: 'mid', role: { id: 'ai-red-teamer', confidence: 1 } });
    expect(row?.skills.map(({ id }) => id)).toEqual(review.skills.slice(1).map(({ id }) => id));
  });

  it('change the row of a saved posting and leave its review alone', async () => {
    await store.save(review);
    await correct();
    expect((await store.list()).summaries).toMatchObject([{ level: 'mid' }]);
    expect(await store.get(review.id)).toMatchObject({
      ok: true,
      value: { review: { level: review.level } },
    });
  });
});
