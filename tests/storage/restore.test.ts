import type { Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ConflictChoice } from '../../src/model/backup.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/model/profile.ts';
import { launchChromium } from '../support/module-page.ts';
import { backupText, correctionsOf, savedPosting } from './backup-lines.ts';
import { connectTo, openStore, type PostingStore } from './posting-store.ts';
import { commitIn, NOTHING_DONE, type Preview, restoreIn, stageIn } from './restoring.ts';

let browser: Browser;
let store: PostingStore;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  store = await openStore(browser);
});

const stage = (text: string, ...more: [profile?: Profile, cancelAfter?: number]) =>
  stageIn(store, text, ...more);
const commit = (preview: Preview, ...more: [choice?: ConflictChoice, cancelAfter?: number]) =>
  commitIn(store, preview, ...more);
const restore = (text: string, choice?: ConflictChoice) => restoreIn(store, text, choice);
const everything = () =>
  Promise.all(['records', 'summaries', 'search', 'corrections', 'unread'].map((name) => store.readAll(name)));
describe('a backup', () => {
  it('brings everything back byte for byte after everything was erased', async () => {
    const postings = ['a', 'b', 'c'].map((id) => savedPosting(id));
    await restore(await backupText(postings, [correctionsOf('b')]));
    const before = await everything();
    const text = await store.backup();
    expect(text).toBe(await backupText(postings, [correctionsOf('b')]));
    await store.postings.evaluate((open) => open.eraseAll());
    expect(await store.readAll('records')).toEqual([]);
    expect(await restore(text)).toEqual({
      ok: true,
      value: {
        ...NOTHING_DONE,
        changed: 3,
        postings: { new: 3, same: 0, conflict: 0 },
        corrections: { new: 1, same: 0, conflict: 0 },
      },
    });
    expect(await everything()).toEqual(before);
    expect(await store.readAll('staged')).toEqual([]);
  });

  it('shows the corrections of a posting in the list, whichever stands first', async () => {
    await restore(await backupText([savedPosting('a')], [correctionsOf('a')]));
    expect((await store.list()).summaries).toMatchObject([{ id: 'a', corrections: { level: 'mid' } }]);
    await restore(await backupText([], [{ ...correctionsOf('a'), level: 'lead' as const }]), 'replace');
    expect((await store.list()).summaries).toMatchObject([{ id: 'a', corrections: { level: 'lead' } }]);
  });

  it('keeps what a newer release added to a record, also when this one changes it', async () => {
    await restore(await backupText([{ ...savedPosting('a'), rating: 5 }]));
    await store.annotate('a', { notes: 'changed' });
    expect(await store.readAll('records')).toMatchObject([{ id: 'a', rating: 5, notes: 'changed' }]);
  });

  it('leaves rows that could not be read where they are', async () => {
    await store.list();
    await store.tamper('records', { id: 'a', review: 'damaged' });
    const preview = await stage(await backupText([savedPosting('a')]));
    expect(preview).toMatchObject({ ok: true, value: { postings: { new: 0, same: 0, conflict: 1 } } });
    await commit(preview, 'keep');
    expect(await store.readAll('records')).toEqual([{ id: 'a', review: 'damaged' }]);
  });
});

describe('the preview', () => {
  it('counts what is new, the same and different, and changes nothing', async () => {
    await restore(await backupText([savedPosting('a'), savedPosting('b')], [correctionsOf('a')]));
    const before = await everything();
    const changed = savedPosting('b', { notes: 'other' });
    const profile: Profile = { ...EMPTY_PROFILE, skills: { python: 'strong' } };
    const preview = await stage(
      await backupText([savedPosting('a'), changed, savedPosting('c')], [correctionsOf('a')], profile),
    );
    expect(preview).toMatchObject({
      ok: true,
      value: {
        postings: { new: 1, same: 1, conflict: 1 },
        corrections: { new: 0, same: 1, conflict: 0 },
        profile: { value: profile, standing: 'new' },
      },
    });
    expect(await everything()).toEqual(before);
  });

  it('forgets what was staged when the person turns back', async () => {
    const preview = await stage(await backupText([savedPosting('a')]));
    if (!preview.ok) throw new Error(preview.error.code);
    await store.postings.evaluate((open, id) => open.unstage(id), preview.value.restore);
    expect(await store.readAll('staged')).toEqual([]);
    expect(await commit(preview)).toEqual({ ok: true, value: NOTHING_DONE });
  });
});

describe('a conflict', () => {
  const older = savedPosting('a', { notes: 'older', updatedAt: '2026-11-10T08:00:00.000Z' });
  const newer = savedPosting('a', { notes: 'newer', updatedAt: '2026-11-20T08:00:00.000Z' });
  const CASES = [
    ['keep', newer, older, 'newer'],
    ['keep', older, newer, 'older'],
    ['replace', newer, older, 'older'],
    ['replace', older, newer, 'newer'],
    ['newer', newer, older, 'newer'],
    ['newer', older, newer, 'newer'],
  ] as const;

  it.each(CASES)('by the choice "%s"', async (choice, stored, backup, notes) => {
    await restore(await backupText([stored]));
    await restore(await backupText([backup]), choice);
    expect(await store.readAll('records')).toMatchObject([{ notes }]);
  });
});

describe('all or nothing', () => {
  const many = Array.from({ length: 450 }, (_, at) => savedPosting(`p${at}`));

  it('stages nothing of a file that turns out damaged at its end', async () => {
    const text = await backupText(many);
    expect(await stage(text.slice(0, -30))).toMatchObject({ ok: false, error: { code: 'damaged-line' } });
    expect(await store.readAll('staged')).toEqual([]);
    expect(await store.readAll('records')).toEqual([]);
  });

  it('stages nothing once it was canceled', async () => {
    expect(await stage(await backupText(many), EMPTY_PROFILE, 1)).toMatchObject({
      ok: false,
      error: { code: 'canceled' },
    });
    expect(await store.readAll('staged')).toEqual([]);
  });

  it('undoes a restore that is canceled on its way, and can begin it again', async () => {
    await store.save(savedPosting('kept').review);
    const before = await everything();
    const preview = await stage(await backupText(many));
    expect(await commit(preview, 'keep', 200)).toMatchObject({ ok: false, error: { code: 'canceled' } });
    expect(await everything()).toEqual(before);
    expect(await commit(preview)).toMatchObject({ ok: true, value: { changed: 450 } });
  });

  it('undoes a restore whose page is closed on its way, and says so to the next', async () => {
    const preview = await stage(await backupText(many));
    if (!preview.ok) throw new Error(preview.error.code);
    const { restore: id } = preview.value;
    const page = await store.page.context().newPage();
    await page.goto(store.page.url());
    const next = await connectTo(page);
    await store.postings.evaluate((open, id) => void open.startRestore(id, 'keep'), id);
    await store.page.close();
    expect(await next.postings.evaluate((open, id) => open.restoreState(id), id)).toMatchObject({
      ok: false,
      error: { code: 'interrupted' },
    });
    expect(await next.readAll('records')).toEqual([]);
    expect(await commitIn(next, preview)).toMatchObject({ ok: true, value: { changed: 450 } });
    expect(await next.postings.evaluate((open, id) => open.restoreState(id), id)).toMatchObject({ ok: true });
  });

  it('restores nothing when one thing of it cannot be written', async () => {
    await store.save(savedPosting('kept').review);
    const before = await everything();
    const preview = await stage(await backupText(many));
    if (!preview.ok) throw new Error(preview.error.code);
    const item = { kind: 'posting', value: { id: 'broken' } };
    await store.tamper('staged', { restore: preview.value.restore, item });
    expect(await commit(preview)).toMatchObject({ ok: false });
    expect(await everything()).toEqual(before);
  });
});

describe('what is left staged', () => {
  const leave = (restore: string) =>
    store.tamper('staged', { restore, item: { kind: 'posting', value: savedPosting('z') } });
  const staged = async () =>
    ((await store.readAll('staged')) as { restore: string }[]).map((row) => row.restore);

  it('by a page that was closed is forgotten a day later, when the next backup is read', async () => {
    await store.list();
    const young = `${new Date().toISOString()} young`;
    await leave('2020-01-01T00:00:00.000Z old');
    await leave(young);
    const preview = await stage(await backupText([]));
    expect(preview.ok).toBe(true);
    expect(await staged()).toEqual([young]);
  });

  it('is erased with everything else', async () => {
    await store.list();
    await leave('2020-01-01T00:00:00.000Z old');
    await store.postings.evaluate((open) => open.eraseAll());
    expect(await staged()).toEqual([]);
  });
});
