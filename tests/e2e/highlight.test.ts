import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { openPopup } from '../support/extension.ts';
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

it('paints a skill anew when it is ticked', async () => {
  const rangesOf = async (text: string) =>
    Object.entries(await paintedOn(page)).flatMap(([name, texts]) => (texts.includes(text) ? [name] : []));
  const popup = await openPopup(browser.extension, page);
  await highlight(popup);
  await expect.poll(() => rangesOf('Python')).toHaveLength(1);
  const [before] = await rangesOf('Python');
  await chipOf(popup, 'Python').click();
  await expect.poll(() => rangesOf('Python')).not.toEqual([before]);
  expect(await rangesOf('Python')).toHaveLength(1);
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
