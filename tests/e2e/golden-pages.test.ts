import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { PageReading } from '../../src/model/posting.ts';
import { openPopup } from '../support/extension.ts';
import { useBrowser } from './use-browser.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Golden extends Pick<PageReading, 'verdict' | 'reason'> {
  readonly url: string;
  readonly posting: { readonly title: string; readonly company: string | null } | null;
}

const pages = globSync('tests/pages/*/*/expected.json', { cwd: ROOT })
  .sort()
  .map((file) => ({
    folder: dirname(file),
    ...(JSON.parse(readFileSync(`${ROOT}/${file}`, 'utf8')) as Golden),
  }));

/** The screen that stands in place of an answer. */
const SCREENS: Readonly<Record<string, string>> = {
  none: 'No job posting on this page',
  list: 'This page lists several postings',
  expired: 'This posting has expired',
  frame: 'The posting sits in a frame',
  loading: 'The posting is still loading',
  'no-text': 'No text to read on this page',
};

const TAGLINE = 'Reads postings for AI-security careers';

const factsOf = ({ company }: NonNullable<Golden['posting']>): string[] => (company ? [company] : []);

const browser = useBrowser();

it('has pages to look at', () => {
  expect(pages.length).toBeGreaterThan(20);
});

it.each(pages)('shows what $folder holds, and leaves the page as it was', async (golden) => {
  const page = await browser.openPage({ path: `${golden.folder}/page.html`, url: golden.url });
  const before = await page.content();
  const popup = await openPopup(browser.extension, page);
  const shown = {
    title: await popup.locator('header h1').innerText(),
    facts: await popup.locator('header .facts span').allInnerTexts(),
    screen: (await popup.locator('main .state h2').allInnerTexts())[0] ?? null,
  };
  expect(shown).toEqual({
    title: golden.posting?.title ?? 'Milepost',
    facts: golden.posting ? expect.arrayContaining(factsOf(golden.posting)) : [TAGLINE],
    screen: golden.verdict === 'posting' ? null : SCREENS[golden.reason ?? golden.verdict],
  });
  expect(await page.content()).toBe(before);
});
