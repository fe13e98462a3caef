import '../support/extension-api.ts';
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DATABASE_STEPS } from '../../src/storage/migrations/database/steps.ts';
import { loadProfile } from '../../src/storage/profile.ts';
import { profileItem } from '../../src/storage/profile-item.ts';
import { importModule, launchChromium, openModulePage } from '../support/module-page.ts';

/** A missing example fails its test: every version that was ever written needs one. */
const readExample = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`./examples/${name}.json`, import.meta.url), 'utf8'));

const versionsUpTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

describe.each(versionsUpTo(profileItem.version))('a profile stored by version %i', (version) => {
  beforeEach(() => fakeBrowser.reset());

  it('reads as the newest example does', async () => {
    await fakeBrowser.storage.local.set({
      profile: await readExample(`profile-v${version}`),
      profile$: { v: version },
    });
    expect(await loadProfile()).toEqual({
      profile: await readExample(`profile-v${profileItem.version}`),
      problem: null,
    });
  });
});

type Rows = Record<string, Record<string, unknown>[]>;

describe.each(versionsUpTo(DATABASE_STEPS.length))('a database stored by version %i', (version) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it('keeps every posting and reads it in the newest shape', async () => {
    const [rows, newest] = (await Promise.all([
      readExample(`database-v${version}`),
      readExample(`database-v${DATABASE_STEPS.length}`),
    ])) as [Rows, Rows];
    const page = await openModulePage(browser);
    const database = await importModule<typeof import('../../src/storage/database.ts')>(
      page,
      '/src/storage/database.ts',
    );
    await database.evaluate(
      async ({ openDatabase }, { rows, version }) => {
        const older = await openDatabase('milepost', version, () => undefined);
        for (const store of ['records', 'summaries', 'search', 'corrections'] as const) {
          for (const row of rows[store] ?? []) await older.put(store, row);
        }
        older.close();
      },
      { rows, version },
    );
    const postings = await importModule<typeof import('../../src/storage/saved-postings.ts')>(
      page,
      '/src/storage/saved-postings.ts',
    );
    const read = await postings.evaluate(
      async ({ openSavedPostings }, ids) => {
        const opened = openSavedPostings();
        const records = await Promise.all(ids.map((id) => opened.get(id)));
        return { records, list: await opened.listSummaries(), words: await opened.listWords() };
      },
      (rows.records ?? []).map(({ id }) => String(id)),
    );
    expect(read.records).toEqual((newest.records ?? []).map((value) => ({ ok: true, value })));
    const { summaries } = newest;
    expect(read.list).toMatchObject({ ok: true, value: { summaries, deleted: [], unreadable: 0 } });
    expect(read.words).toEqual({ ok: true, value: newest.search });
  });
});
