import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ConflictChoice } from '../../src/model/backup.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/model/profile.ts';
import type { Result } from '../../src/model/result.ts';
import { canonicalJson } from '../../src/storage/backup/canonical-json.ts';
import type { RestorePreview } from '../../src/storage/backup/stage-backup.ts';
import { importModule, launchChromium } from '../support/module-page.ts';
import { backupText, correctionsOf, savedPosting } from './backup-lines.ts';
import { openStore, type PostingStore } from './posting-store.ts';

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

type Preview = Result<RestorePreview>;

/** Stages a file in the page; `cancelAfter` aborts once that many bytes were read. */
const stage = (
  text: string,
  profile: Profile = EMPTY_PROFILE,
  cancelAfter = Number.POSITIVE_INFINITY,
): Promise<Preview> =>
  store.postings.evaluate(
    (open, { text, profile, cancelAfter }) => {
      async function* chunks() {
        for (let at = 0; at < text.length; at += 4_096)
          yield new TextEncoder().encode(text.slice(at, at + 4_096));
      }
      const abort = new AbortController();
      const onProgress = (bytesRead: number) => {
        if (bytesRead >= cancelAfter) abort.abort();
      };
      return open.stage(chunks(), { profile, onProgress, signal: abort.signal });
    },
    { text, profile, cancelAfter },
  );
const commit = (preview: Preview, choice: ConflictChoice = 'keep') => {
  if (!preview.ok) throw new Error(preview.error.message);
  return store.postings.evaluate((open, [restore, choice]) => open.restoreStaged(restore, choice), [
    preview.value.restore,
    choice,
  ] as const);
};
const restore = async (text: string, choice?: ConflictChoice) => commit(await stage(text), choice);
const everything = async () => {
  const stores = await Promise.all(
    ['records', 'summaries', 'search', 'corrections'].map((name) => store.readAll(name)),
  );
  return stores.map(canonicalJson);
};

describe('a backup', () => {
  it('brings everything back byte for byte after everything was erased', async () => {
    const postings = ['a', 'b', 'c'].map((id) => savedPosting(id));
    await restore(await backupText(postings, [correctionsOf('b')]));
    const before = await everything();
    const writer = await importModule<typeof import('../../src/storage/backup/write-backup.ts')>(
      store.page,
      '/src/storage/backup/write-backup.ts',
    );
    const text = await writer.evaluate(
      async ({ writeBackup }, { open, profile }) => {
        let written = '';
        const pieces = writeBackup(profile, open.storedRows(), '2026-11-26T10:00:00.000Z', () => undefined);
        for await (const piece of pieces) written += piece;
        return written;
      },
      { open: store.postings, profile: EMPTY_PROFILE },
    );
    expect(text).toBe(await backupText(postings, [correctionsOf('b')]));
    await store.postings.evaluate((open) => open.eraseAll());
    expect(await store.readAll('records')).toEqual([]);
    expect(await restore(text)).toEqual({ ok: true, value: ['b', 'a', 'c'] });
    expect(await everything()).toEqual(before);
    expect(await store.readAll('staged')).toEqual([]);
  });

  it('shows the corrections of a posting in the list, whichever stands first', async () => {
    await restore(await backupText([savedPosting('a')], [correctionsOf('a')]));
    expect((await store.list()).summaries).toMatchObject([{ id: 'a', level: 'mid' }]);
    await restore(await backupText([], [{ ...correctionsOf('a'), level: 'lead' as const }]), 'replace');
    expect((await store.list()).summaries).toMatchObject([{ id: 'a', level: 'lead' }]);
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
    if (!preview.ok) throw new Error(preview.error.message);
    await store.postings.evaluate((open, id) => open.unstage(id), preview.value.restore);
    expect(await store.readAll('staged')).toEqual([]);
    expect(await commit(preview)).toEqual({ ok: true, value: [] });
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

  it('restores nothing when one thing of it cannot be written', async () => {
    await store.save(savedPosting('kept').review);
    const before = await everything();
    const preview = await stage(await backupText(many));
    if (!preview.ok) throw new Error(preview.error.message);
    const item = { kind: 'posting', value: { id: 'broken' } };
    await store.tamper('staged', { restore: preview.value.restore, item, standing: 'new' });
    expect(await commit(preview)).toMatchObject({ ok: false });
    expect(await everything()).toEqual(before);
  });
});

describe('what is left staged', () => {
  const leave = (restore: string) =>
    store.tamper('staged', { restore, item: { kind: 'posting', value: savedPosting('z') }, standing: 'new' });
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
