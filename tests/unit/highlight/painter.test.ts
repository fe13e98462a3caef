import type { Browser, JSHandle, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../support/module-page.ts';
import { paint, preparePage, type Subject } from '../../support/painted-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const prepare = (selectors: readonly string[], body?: string) => preparePage(browser, selectors, body);

const scrollTo = (subject: JSHandle<Subject>, start: number, end: number) =>
  subject.evaluate(({ painter, places }, span) => painter.scrollTo(places, span), { start, end });

/** The painted texts in the order of their paints, without empty ones. */
const painted = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .map((highlight) => [...highlight].map(String))
      .filter((texts) => texts.length > 0),
  );

const sheets = (page: Page) =>
  page.evaluate(() => [
    document.adoptedStyleSheets.length,
    document.querySelector('#host')?.shadowRoot?.adoptedStyleSheets.length,
  ]);

describe('painting', () => {
  it('covers exactly the passages, each kind under a name of its own', async () => {
    const { page, subject } = await prepare(['#one', '#two']);
    expect(await paint(subject, [0, 6, 'have'], [11, 26, 'required'], [27, 37, 'nice'])).toEqual({
      ok: true,
      value: { painted: 3 },
    });
    expect(await painted(page)).toEqual([['Kubernetes'], ['threat modeling'], ['Python']]);
  });

  it('leaves the document as it was, and takes everything away again', async () => {
    const { page, subject } = await prepare(['#one', '#inside']);
    const before = await page.content();
    await paint(subject, [0, 6, 'have'], [27, 37, 'required']);
    expect(await sheets(page)).toEqual([1, 1]);
    expect(await page.content()).toBe(before);
    await subject.evaluate(({ painter }) => painter.clear());
    expect(await sheets(page)).toEqual([0, 0]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await subject.evaluate(({ painter }) => painter.clear());
  });

  it('replaces what was painted before', async () => {
    const { page, subject } = await prepare(['#one']);
    await paint(subject, [0, 6, 'required']);
    await paint(subject, [0, 6, 'have']);
    expect(await painted(page)).toEqual([['Python']]);
    expect(await sheets(page)).toEqual([1, 0]);
  });

  it('leaves foreign highlights and style sheets alone', async () => {
    const { page, subject } = await prepare(['#one']);
    await page.evaluate(() => {
      CSS.highlights.set('theirs', new Highlight());
      document.adoptedStyleSheets.push(new CSSStyleSheet());
    });
    await paint(subject, [0, 6, 'required']);
    await subject.evaluate(({ painter }) => painter.clear());
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['theirs']);
    expect(await sheets(page)).toEqual([1, 0]);
  });

  it('uses names that say nothing and differ between painters', async () => {
    const { page, subject } = await prepare(['#one']);
    await paint(subject, [0, 6, 'have']);
    const first = await page.evaluate(() => [...CSS.highlights.keys()]);
    const second = await prepare(['#one']);
    await paint(second.subject, [0, 6, 'have']);
    const other = await second.page.evaluate(() => [...CSS.highlights.keys()]);
    expect(first.join()).not.toMatch(/milepost|have|missing|nice/);
    expect(first.filter((name) => other.includes(name))).toEqual([]);
  });
});

describe('a page that changed', () => {
  it('clamps to a shortened node and leaves out what is gone', async () => {
    const { page, subject } = await prepare(['#one', '#two']);
    await page.evaluate(() => {
      const [one, two] = ['#one', '#two'].map((selector) => document.querySelector(selector)?.firstChild);
      if (one instanceof Text) one.data = 'Pyth';
      two?.remove();
    });
    expect(await paint(subject, [0, 6, 'have'], [11, 26, 'required'], [27, 37, 'nice'])).toEqual({
      ok: true,
      value: { painted: 1 },
    });
    expect(await painted(page)).toEqual([['Pyth']]);
  });

  it('paints nothing outside the text', async () => {
    const { page, subject } = await prepare(['#one']);
    expect(await paint(subject, [500, 600, 'have'])).toEqual({ ok: true, value: { painted: 0 } });
    expect(await painted(page)).toEqual([]);
  });
});

describe('a browser without highlights', () => {
  it('says so instead of painting', async () => {
    const { page, subject } = await prepare(['#one']);
    await page.evaluate(() => Object.defineProperty(CSS, 'highlights', { value: undefined }));
    expect(await paint(subject, [0, 6, 'have'])).toMatchObject({
      ok: false,
      error: { code: 'not-supported' },
    });
    expect(await sheets(page)).toEqual([0, 0]);
  });

  it('still scrolls', async () => {
    const { page, subject } = await prepare(['#one', '#two']);
    await page.evaluate(() => Object.defineProperty(CSS, 'highlights', { value: undefined }));
    expect(await scrollTo(subject, 27, 37)).toEqual({ ok: true, value: null });
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2000);
  });
});

describe('scrolling', () => {
  it('brings a passage into view and marks it above the others', async () => {
    const { page, subject } = await prepare(['#one', '#two']);
    await paint(subject, [0, 6, 'have'], [27, 37, 'nice']);
    expect(await scrollTo(subject, 27, 37)).toEqual({ ok: true, value: null });
    const top = await page.evaluate(() => document.querySelector('#two')?.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(600);
    expect(await painted(page)).toEqual([['Kubernetes'], ['Python'], ['Kubernetes']]);
    expect(await sheets(page)).toEqual([1, 0]);
  });

  it('finds a passage far down in one long element', async () => {
    const lines = `${'filler words '.repeat(8000)} needle`;
    const { page, subject } = await prepare(['#one'], `<p id="one">${lines}</p><div id="host"></div>`);
    const start = lines.indexOf('needle');
    expect(await scrollTo(subject, start, start + 6)).toEqual({ ok: true, value: null });
    const [place] = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map((range) => (range as Range).getBoundingClientRect().top),
      ),
    );
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThan(600);
  });

  it('says that a folded passage is not on the page', async () => {
    const { page, subject } = await prepare(['#folded']);
    expect(await scrollTo(subject, 0, 4)).toMatchObject({ ok: false, error: { code: 'not-on-page' } });
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});
