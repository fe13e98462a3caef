import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { openPopup } from '../support/extension.ts';
import { highlight, paintedOn, sheetsOn, takeAway, textsOn } from './page-paint.ts';
import { GOVERNANCE } from './saved-pages.ts';
import { useBrowser } from './use-browser.ts';

let page: Page;
const browser = useBrowser();
beforeEach(async () => {
  page = await browser.openPage(GOVERNANCE);
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
  const popup = await openPopup(browser.extension, page);
  await highlight(popup);
  await expect.poll(() => textsOn(page)).not.toEqual([]);
  expect(await page.content()).toBe(before);
  await takeAway(popup);
  await expect.poll(() => paintedOn(page)).toEqual({});
  expect(await page.content()).toBe(before);
  expect(await changes.jsonValue()).toEqual([]);
});

it('shows the page no trace of the extension', async () => {
  const names = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
  const before = await names();
  const popup = await openPopup(browser.extension, page);
  await highlight(popup);
  await expect.poll(() => textsOn(page)).not.toEqual([]);
  expect(await names()).toEqual(before);
  const visible = await page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...performance.getEntries().map(({ name }) => name),
      ...CSS.highlights.keys(),
      ...document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
    ].join('\n'),
  );
  expect(visible).not.toContain(browser.extension.extensionId);
  expect(visible).not.toMatch(/extension:|milepost/i);
});

it("leaves a page's own highlight and style sheet alone", async () => {
  await page.evaluate(() => {
    CSS.highlights.set('search', new Highlight(new Range()));
    document.adoptedStyleSheets = [new CSSStyleSheet()];
  });
  const popup = await openPopup(browser.extension, page);
  await highlight(popup);
  await expect.poll(async () => Object.keys(await paintedOn(page)).length).toBeGreaterThan(1);
  await takeAway(popup);
  await expect.poll(() => paintedOn(page)).toEqual({ search: [''] });
  expect(await sheetsOn(page)).toBe(1);
});
