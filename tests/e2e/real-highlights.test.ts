import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCareerPack } from '../../data/pack.ts';
import { ADAPTERS } from '../../src/extract/adapters/registry.ts';
import type { PageReading } from '../../src/model/posting.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { createReviewer, type Reviewer } from '../../src/review.ts';
import { marksOf } from '../../src/ui/models/marks.ts';
import { isAside } from '../eval/part.ts';
import { openPopup, servePage } from '../support/extension.ts';
import { highlight, paintedOn, sheetsOn } from './page-paint.ts';
import { useBrowser } from './use-browser.ts';

/** Saved pages of other people's sites. They are no part of the project, so they may be missing. */
const FOLDER = new URL('../../../shared/eval/pages/', import.meta.url);
const isHere = existsSync(FOLDER);

interface SavedRow {
  readonly id: string;
  readonly url: string | null;
  readonly label: string;
  readonly file: string;
}

const rows: readonly SavedRow[] = isHere
  ? readFileSync(new URL('gold.jsonl', FOLDER), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as SavedRow)
      .filter(({ id, url, label }) => !isAside(id) && url !== null && label === 'posting')
  : [];

/** In the order in which kinds are painted; the page's own highlights would come before them. */
const KINDS = ['facts', 'nice', 'required', 'have'] as const;
/** Where a text has a space, its page may have a line break or several spaces. */
const plain = (text: string): string => text.replace(/\s+/g, '');

const counts = { pages: 0, withoutPlace: 0, marks: 0, ranges: 0, wrong: 0 };

describe.skipIf(!isHere)('on pages as they are in the world, highlights cover the mentions', () => {
  const browser = useBrowser();
  let reviewer: Reviewer;
  beforeAll(async () => {
    reviewer = createReviewer(await loadCareerPack());
  });
  afterAll(() => {
    console.log(`highlights on saved pages: ${JSON.stringify(counts)}`);
  });

  const readingIn = (popup: Page): Promise<PageReading> =>
    popup.evaluate(
      ([sites, tab]) =>
        chrome.tabs
          .sendMessage(Number(tab), { name: 'readPosting', data: { sites } })
          .then(({ value }) => value.reading),
      [ADAPTERS, new URL(popup.url()).searchParams.get('tab')] as const,
    );

  it.each(rows)('$id', async ({ url, file }) => {
    const page = await browser.extension.context.newPage();
    await servePage(page, url ?? '', readFileSync(new URL(file, FOLDER), 'utf8'));
    const before = await page.content();
    const popup = await openPopup(browser.extension, page);
    const reading = await readingIn(popup);
    counts.pages += 1;
    const { posting } = reading;
    if (!posting) return;
    const marks = marksOf(reviewer.review(reading, EMPTY_PROFILE));
    const isPaintable =
      (await popup.getByRole('button', { name: 'Highlight skills on the page' }).isEnabled()) &&
      marks.length > 0;
    if (!isPaintable) return;
    await highlight(popup);
    // The text of some postings comes from data behind the page: nothing can be painted there, and the popup says so.
    const isRefused = () => popup.getByText('This page cannot be highlighted').isVisible();
    const isPainted = async () => (await sheetsOn(page)) > 0;
    await expect.poll(async () => (await isRefused()) || (await isPainted())).toBe(true);
    if (await isRefused()) {
      counts.withoutPlace += 1;
      return;
    }
    const painted = Object.values(await paintedOn(page)).slice(-KINDS.length);
    const expected = KINDS.map((kind) =>
      plain(
        marks
          .filter((mark) => mark.kind === kind)
          .map(({ start, end }) => posting.text.slice(start, end))
          .join(''),
      ),
    );
    const found = painted.map((texts) => plain(texts.join('')));
    counts.marks += marks.length;
    counts.ranges += painted.flat().length;
    if (expected.join('|') !== found.join('|')) counts.wrong += 1;
    expect(found).toEqual(expected);
    expect(await page.content()).toBe(before);
  });
});
