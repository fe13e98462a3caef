import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ChromiumWithExtension } from '../support/chromium.ts';
import { closeTabs, openExtension, openPopup, openSavedPage } from '../support/extension.ts';
import { chipOf } from './popup-view.ts';
import { GOVERNANCE } from './saved-pages.ts';

let extension: ChromiumWithExtension;
let page: Page;
let popup: Page;
beforeAll(async () => {
  extension = await openExtension();
});
afterEach(() => closeTabs(extension));
afterAll(() => extension.close());
beforeEach(async () => {
  page = await openSavedPage(extension, GOVERNANCE);
});

const openPopupOnPage = async (): Promise<void> => {
  popup = await openPopup(extension, page);
};
const highlight = () => popup.getByRole('button', { name: 'Highlight skills on the page' }).click();
const takeAway = () => popup.getByRole('button', { name: 'Take the highlights away' }).click();

/** Everything that is painted, as the page itself can see it: the text of each range under each name. */
const painted = (): Promise<Readonly<Record<string, string[]>>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => String(range))]),
    ),
  );
const paintedTexts = async () =>
  Object.values(await painted())
    .flat()
    .sort();
const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length);

const MENTIONS: readonly string[] = [
  'EU AI Act',
  'EU AI Act',
  'ISO/IEC 42001',
  'NIST AI RMF',
  'NIST AI Risk Management Framework',
  'Python',
  'risk management',
];

it('paints every mention of a skill on the page, and nothing else', async () => {
  await openPopupOnPage();
  await highlight();
  await expect.poll(paintedTexts).toEqual(MENTIONS);
  expect(await sheets()).toBe(1);
});

it('takes everything away again', async () => {
  await openPopupOnPage();
  await highlight();
  await expect.poll(paintedTexts).not.toEqual([]);
  await takeAway();
  await expect.poll(painted).toEqual({});
  expect(await sheets()).toBe(0);
});

it('paints a skill anew when it is ticked', async () => {
  const rangesOf = async (text: string) =>
    Object.entries(await painted()).flatMap(([name, texts]) => (texts.includes(text) ? [name] : []));
  await openPopupOnPage();
  await highlight();
  await expect.poll(() => rangesOf('Python')).toHaveLength(1);
  const [before] = await rangesOf('Python');
  await chipOf(popup, 'Python').click();
  await expect.poll(() => rangesOf('Python')).not.toEqual([before]);
  expect(await rangesOf('Python')).toHaveLength(1);
});

it('leaves every byte of the page as it was, and changes nothing on the way', async () => {
  const before = await page.content();
  const changes = await page.evaluateHandle(() => {
    const seen: string[] = [];
    new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    return seen;
  });
  await openPopupOnPage();
  await highlight();
  await expect.poll(paintedTexts).not.toEqual([]);
  expect(await page.content()).toBe(before);
  await takeAway();
  await expect.poll(painted).toEqual({});
  expect(await page.content()).toBe(before);
  expect(await changes.jsonValue()).toEqual([]);
});

it('shows the page no trace of the extension', async () => {
  const names = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
  const before = await names();
  await openPopupOnPage();
  await highlight();
  await expect.poll(paintedTexts).not.toEqual([]);
  expect(await names()).toEqual(before);
  const visible = await page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...performance.getEntries().map(({ name }) => name),
      ...CSS.highlights.keys(),
      ...document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
    ].join('\n'),
  );
  expect(visible).not.toContain(extension.extensionId);
  expect(visible).not.toMatch(/extension:|milepost/i);
});

it("leaves a page's own highlight and style sheet alone", async () => {
  await page.evaluate(() => {
    CSS.highlights.set('search', new Highlight(new Range()));
    document.adoptedStyleSheets = [new CSSStyleSheet()];
  });
  await openPopupOnPage();
  await highlight();
  await expect.poll(async () => Object.keys(await painted()).length).toBeGreaterThan(1);
  await takeAway();
  await expect.poll(painted).toEqual({ search: [''] });
  expect(await sheets()).toBe(1);
});

it('scrolls to each mention of a skill in turn', async () => {
  const inView = () =>
    page.evaluate(() => {
      const current = [...CSS.highlights.values()].flatMap((ranges) => [...ranges]);
      return current
        .map((range) => (range as Range).getBoundingClientRect().top)
        .map((top) => top >= 0 && top < innerHeight);
    });
  await page.setViewportSize({ width: 700, height: 120 });
  await openPopupOnPage();
  const jump = popup.getByRole('button', { name: /^Next mention of EU AI Act/ });
  const places: number[] = [];
  for (const said of ['EU AI Act: 1 of 2', 'EU AI Act: 2 of 2', 'EU AI Act: 1 of 2']) {
    await jump.click();
    await popup.getByText(said).waitFor();
    await expect.poll(inView).toEqual([true]);
    places.push(await page.evaluate(() => scrollY));
  }
  expect(places[1]).toBeGreaterThan(places[0] ?? Number.NaN);
  expect(places[2]).toBe(places[0]);
});
