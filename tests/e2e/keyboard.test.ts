import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { chipOf, showAll } from './popup-view.ts';
import { GOVERNANCE } from './saved-pages.ts';
import { useBrowser } from './use-browser.ts';

let popup: Page;
const browser = useBrowser();
beforeEach(async () => {
  popup = await browser.openPopup(GOVERNANCE);
});

/** The order of the page, as a list of what each control says or shows. */
const CONTROLS = `[...document.querySelectorAll('button:enabled, a[href], input, select, summary')]
  .filter((element) => element.checkVisibility())`;
const nameOf = "(element) => element.getAttribute('aria-label') ?? element.textContent";

it('reaches every control with Tab, in the order in which they are shown', async () => {
  const controls = await popup.evaluate<string[]>(`${CONTROLS}.map(${nameOf})`);
  const reached: string[] = [];
  for (let step = 0; step < controls.length; step += 1) {
    await popup.keyboard.press('Tab');
    // A scrolling area can hold the focus too; it is no control.
    if (await popup.evaluate("document.activeElement?.matches('main')")) await popup.keyboard.press('Tab');
    reached.push(await popup.evaluate<string>(`(${nameOf})(document.activeElement)`));
  }
  expect(reached).toEqual(controls);
});

it('shows where the focus is', async () => {
  await popup.keyboard.press('Tab');
  const outline = await popup.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return `${outlineStyle} ${outlineWidth}`;
  });
  expect(outline).toMatch(/^(solid|auto) [1-4]px$/);
});

it.each(['Enter', 'Space'])('ticks a skill with %s and stays on it', async (key) => {
  await showAll(popup, 'Required');
  const chip = chipOf(popup, 'ISO/IEC 42001');
  const before = await chip.getAttribute('aria-pressed');
  await chip.focus();
  await popup.keyboard.press(key);
  expect(await chip.getAttribute('aria-pressed')).toBe(before === 'true' ? 'false' : 'true');
  expect(await chip.evaluate((element) => element === document.activeElement)).toBe(true);
});

it.each(['Why?', 'Correct role and level', 'About you'])(
  'opens and closes "%s" with the keyboard',
  async (name) => {
    const button = popup.getByRole('button', { name });
    await button.focus();
    await popup.keyboard.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await popup.keyboard.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
  },
);
