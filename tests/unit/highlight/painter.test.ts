import type { Browser, JSHandle, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Painter } from '../../../src/highlight/painter.ts';
import type { TextPlaces } from '../../../src/highlight/ranges.ts';
import { importModule, launchChromium, openModulePage } from '../../support/module-page.ts';

const BODY = `
<style>body { font: 16px sans-serif } .far { margin-top: 3000px }</style>
<p id="one">Python and threat modeling</p>
<p id="two" class="far">Kubernetes is nice to have</p>
<details><summary>More</summary><p id="folded">Rust</p></details>
<div id="host"></div>`;

/** What the page under test holds: a painter, and a map over the text of some of its nodes. */
interface Subject {
  readonly painter: Painter;
  readonly places: TextPlaces;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Maps the texts of the elements, joined by line breaks, as reading the page would. */
const prepare = async (
  selectors: readonly string[],
  body = BODY,
): Promise<{ page: Page; subject: JSHandle<Subject> }> => {
  const page = await openModulePage(browser, body);
  await page.evaluate(() => {
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    const paragraph = document.createElement('p');
    paragraph.id = 'inside';
    paragraph.append('Guardrails');
    shadow?.append(paragraph);
  });
  const modules = await Promise.all([
    importModule<typeof import('../../../src/highlight/painter.ts')>(page, '/src/highlight/painter.ts'),
    importModule<typeof import('../../../src/extract/text-map.ts')>(page, '/src/extract/text-map.ts'),
  ]);
  const subject = await page.evaluateHandle(
    ([{ Painter }, { TextMap }, selectors]) => {
      const inShadow = document.querySelector('#host')?.shadowRoot;
      let at = 0;
      const stretches = selectors.map((selector) => {
        const element = document.querySelector(selector) ?? inShadow?.querySelector(selector);
        const node = element?.firstChild;
        if (!(node instanceof Text)) throw new Error(`${selector} has no text`);
        const stretch = { node, start: 0, end: node.length, at };
        at += node.length + 1;
        return stretch;
      });
      return { painter: new Painter(window), places: new TextMap(stretches) };
    },
    [...modules, selectors] as const,
  );
  return { page, subject };
};

const paint = (
  subject: JSHandle<Subject>,
  ...spans: (readonly [number, number, 'have' | 'missing' | 'nice'])[]
) =>
  subject.evaluate(
    ({ painter, places }, spans) =>
      painter.paint(
        places,
        spans.map(([start, end, kind]) => ({ start, end, kind })),
      ),
    spans,
  );

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
    expect(await paint(subject, [0, 6, 'have'], [11, 26, 'missing'], [27, 37, 'nice'])).toEqual({
      ok: true,
      value: { painted: 3 },
    });
    expect(await painted(page)).toEqual([['Kubernetes'], ['Python'], ['threat modeling']]);
  });

  it('leaves the document as it was, and takes everything away again', async () => {
    const { page, subject } = await prepare(['#one', '#inside']);
    const before = await page.content();
    await paint(subject, [0, 6, 'have'], [27, 37, 'missing']);
    expect(await sheets(page)).toEqual([1, 1]);
    expect(await page.content()).toBe(before);
    await subject.evaluate(({ painter }) => painter.clear());
    expect(await sheets(page)).toEqual([0, 0]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await subject.evaluate(({ painter }) => painter.clear());
  });

  it('replaces what was painted before', async () => {
    const { page, subject } = await prepare(['#one']);
    await paint(subject, [0, 6, 'missing']);
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
    await paint(subject, [0, 6, 'missing']);
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
    expect(await paint(subject, [0, 6, 'have'], [11, 26, 'missing'], [27, 37, 'nice'])).toEqual({
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

describe('colors', () => {
  const fillOf = async (body: string, selector = '#one'): Promise<string | undefined> => {
    const { page, subject } = await prepare([selector], `${body}<p id="one">Python</p><div id="host"></div>`);
    await paint(subject, [0, 6, 'have']);
    return page.evaluate(
      () => document.adoptedStyleSheets[0]?.cssRules[0]?.cssText.match(/rgba?\([^)]+\)/)?.[0],
    );
  };

  it('follow the background behind the text', async () => {
    const light = await fillOf('<style>body { background: #fff }</style>');
    const dark = await fillOf('<style>body { background: #16181d }</style>');
    const unstyled = await fillOf('');
    expect(light).toBeDefined();
    expect(dark).toBeDefined();
    expect(dark).not.toBe(light);
    expect(unstyled).toBe(light);
  });

  it('follow the background behind a shadow root', async () => {
    const body = '<style>body { background: #16181d }</style>';
    expect(await fillOf(body, '#inside')).toBe(await fillOf(body));
  });

  it('look through translucent backgrounds', async () => {
    const dark = await fillOf('<style>body { background: #16181d }</style>');
    const glass = await fillOf(
      '<style>body { background: #16181d } p { background: rgb(255 255 255 / 10%) }</style>',
    );
    expect(glass).toBe(dark);
  });
});
