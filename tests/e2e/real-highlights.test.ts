import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCareerPack } from '../../data/pack.ts';
import { ADAPTERS } from '../../src/extract/adapters/registry.ts';
import { finishReading } from '../../src/extract/finish.ts';
import type { PageReading } from '../../src/model/posting.ts';
import { createReviewer, type PackReviewer } from '../../src/review.ts';
import { marksOf } from '../../src/ui/posting/marks.ts';
import { openPopup, servePage } from '../support/extension.ts';
import { highlight, paintedOn, sheetsOn } from './page-paint.ts';
import { useBrowser } from './use-browser.ts';
import { areHere, firstOfEachSite, markupOf } from './world-pages.ts';

/** In the order in which kinds are painted; the page's own highlights would come before them. */
const KINDS = ['facts', 'nice', 'required', 'have'] as const;
/** Where a text has a space, its page may have a line break or several; signs without a width are left out of it. */
const plain = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '');

const counts = { pages: 0, withoutPlace: 0, marks: 0, ranges: 0, wrong: 0 };

describe.skipIf(!areHere)('on pages as they are in the world, highlights cover the mentions', () => {
  const browser = useBrowser();
  let reviewer: PackReviewer;
  beforeAll(async () => {
    reviewer = createReviewer(await loadCareerPack());
  });
  afterAll(() => {
    console.log(`highlights on saved pages: ${JSON.stringify(counts)}`);
  });

  const readingIn = async (popup: Page): Promise<PageReading> => {
    const clues = await popup.evaluate(
      ([sites, tab]) =>
        chrome.tabs
          .sendMessage(Number(tab), {
            name: 'readPosting',
            data: { sites, usesArticle: false, afterChange: false },
          })
          .then(({ value }) => value.clues),
      [ADAPTERS, new URL(popup.url()).searchParams.get('tab')] as const,
    );
    return finishReading(clues).reading;
  };

  it.each(firstOfEachSite('posting', 2))('$id', async (saved) => {
    const page = await browser.extension.context.newPage();
    await servePage(page, saved.url, markupOf(saved));
    const before = await page.content();
    const popup = await openPopup(browser.extension, page);
    const reading = await readingIn(popup);
    counts.pages += 1;
    const { posting } = reading;
    if (!posting) return;
    const marks = marksOf(reviewer.review(reading));
    const isPaintable =
      (await popup.getByRole('button', { name: 'Highlight skills on the page' }).isEnabled()) &&
      marks.length > 0;
    if (!isPaintable) return;
    await highlight(popup);
    // The text of some postings comes from data behind the page: nothing can be painted there, and the button says so.
    const isRefused = async () =>
      (await popup.locator('footer button[aria-label^="Highlight"][title]:disabled').count()) > 0;
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
