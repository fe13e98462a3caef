import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { openPopup, openProfilePage } from '../support/extension.ts';
import { highlight, paintedOn, sheetsOn, takeAway, textsOn } from './page-paint.ts';
import { chipOf } from './popup-view.ts';
import { GOVERNANCE } from './saved-pages.ts';
import { useBrowser } from './use-browser.ts';

let page: Page;
const browser = useBrowser();
beforeEach(async () => {
  page = await browser.openPage(GOVERNANCE);
});

const MENTIONS: readonly string[] = [
  '$148,000 – $176,000',
  '5+ years',
  'EU AI Act',
  'EU AI Act',
  'ISO/IEC 42001',
  'NIST AI RMF',
  'NIST AI Risk Management Framework',
  'Python',
  'risk management',
];

it('paints every mention of a skill, the pay and the years, and nothing else', async () => {
  const popup = await openPopup(browser.extension, page);
  await highlight(popup);
  await expect.poll(() => textsOn(page)).toEqual(MENTIONS);
  expect(await sheetsOn(page)).toBe(1);
});

it('takes everything away again', async () => {
  const popup = await openPopup(browser.extension, page);
  await highlight(popup);
  await expect.poll(() => textsOn(page)).not.toEqual([]);
  await takeAway(popup);
  await expect.poll(() => paintedOn(page)).toEqual({});
  expect(await sheetsOn(page)).toBe(0);
});

it('tells what the person has from the rest once they chose to show it', async () => {
  const namesOf = async (text: string) =>
    Object.entries(await paintedOn(page)).flatMap(([name, texts]) => (texts.includes(text) ? [name] : []));
  const options = await openProfilePage(browser.extension, 'pages');
  await options.getByRole('checkbox', { name: 'Show on pages which skills you have' }).check();
  const popup = await openPopup(browser.extension, page);
  await highlight(popup);
  await expect.poll(() => namesOf('Python')).toHaveLength(1);
  const [before] = await namesOf('Python');
  await chipOf(popup, 'Python').click();
  await expect.poll(() => namesOf('Python')).not.toEqual([before]);
  expect(await namesOf('Python')).toHaveLength(1);
  await options.getByRole('checkbox', { name: 'Show on pages which skills you have' }).uncheck();
  await expect.poll(() => namesOf('Python')).toEqual([before]);
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
  const popup = await openPopup(browser.extension, page);
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

it('follows the kinds that the person wants shown, in pages that are painted already', async () => {
  const popup = await openPopup(browser.extension, page);
  await highlight(popup);
  await expect.poll(() => textsOn(page)).toContain('5+ years');
  const options = await openProfilePage(browser.extension, 'pages');
  await options.getByRole('checkbox', { name: 'Pay and years' }).uncheck();
  await expect.poll(() => textsOn(page)).not.toContain('5+ years');
  expect(await textsOn(page)).toContain('ISO/IEC 42001');
  await options.getByRole('checkbox', { name: 'Pay and years' }).check();
  await expect.poll(() => textsOn(page)).toContain('5+ years');
});

it('goes on and back through mentions by the keys N and P', async () => {
  const popup = await openPopup(browser.extension, page);
  const news = popup.getByRole('status').last();
  for (const [key, said] of [
    ['n', /: 1 of/],
    ['n', /: 2 of|: 1 of 1/],
    ['p', /: 1 of/],
  ] as const) {
    await popup.keyboard.press(key);
    await expect.poll(() => news.innerText()).toMatch(said);
  }
});

it('is on already when the popup is opened again', async () => {
  const first = await openPopup(browser.extension, page);
  await highlight(first);
  await expect.poll(() => textsOn(page)).not.toEqual([]);
  await first.close();
  const again = await openPopup(browser.extension, page);
  await takeAway(again);
  await expect.poll(() => paintedOn(page)).toEqual({});
});
