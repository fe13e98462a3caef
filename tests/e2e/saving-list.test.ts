import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { openComparePage } from '../support/extension.ts';
import { fillSaved } from '../support/saved-world.ts';
import { useBrowser } from './use-browser.ts';

const browser = useBrowser();
let compare: Page;
beforeEach(async () => {
  const page = await openComparePage(browser.extension);
  await fillSaved(page, 120);
  await page.close();
  compare = await openComparePage(browser.extension);
  await compare.locator('td.fit[data-fit]').first().waitFor();
});

const titleButtons = () => compare.locator('.title-button');
const focused = (): Promise<string> =>
  compare.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('data-row') ?? activeElement?.getAttribute('aria-label') ?? '';
  });

it('is moved through, picked, opened, deleted and restored with the keyboard alone', async () => {
  const row = (at: number) => `generated-${at}`;
  await compare.locator('thead button').last().focus();
  await compare.keyboard.press('Tab');
  expect(await focused()).toBe(row(0));
  await compare.keyboard.press('ArrowDown');
  await compare.keyboard.press('Space');
  await compare.keyboard.press('ArrowDown');
  await compare.keyboard.press('Space');
  await compare.getByText('2 picked').waitFor();
  await compare.keyboard.press('ArrowRight');
  expect(await focused()).toMatch(/^Pick /);
  await compare.keyboard.press('ArrowLeft');
  await compare.keyboard.press('End');
  await expect.poll(focused).toMatch(/^generated-1\d\d$/);
  await compare.keyboard.press('Home');
  await expect.poll(focused).toBe(row(0));
  await compare.keyboard.press('Enter');
  await compare.getByRole('complementary').waitFor();
  await compare.keyboard.press('Escape');
  await expect.poll(focused).toBe(row(0));
  await compare.keyboard.press('Delete');
  await expect.poll(() => compare.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
  await compare.keyboard.press('Enter');
  await compare.locator(`[data-row="${row(0)}"]`).waitFor();
});

it('draws only the rows in view and says how many there are', async () => {
  const drawn = await compare.locator('tr[data-row]').count();
  expect(drawn).toBeLessThan(40);
  expect(await compare.getByRole('grid').getAttribute('aria-rowcount')).toBe('121');
  await compare.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await compare.locator('[aria-rowindex="121"]').waitFor();
});

it('finds by every word of text and notes, and keeps order, filters and search in the address', async () => {
  await compare.keyboard.press('/');
  await compare.keyboard.type('number42');
  await expect.poll(() => titleButtons().count()).toBe(1);
  await compare.keyboard.press('Escape');
  await compare.getByLabel('Search title').fill('');
  await compare.getByRole('button', { name: 'Missing', exact: true }).click();
  await compare.getByRole('button', { name: 'Level', exact: true }).click({ modifiers: ['Shift'] });
  await compare.getByText('Track: all').click();
  await compare.locator('.facet').getByText('Governance').click();
  const shown = await titleButtons().allInnerTexts();
  expect(decodeURIComponent(new URL(compare.url()).hash)).toBe('#sort=missing,-level&track=governance');
  await compare.reload();
  await expect.poll(() => titleButtons().allInnerTexts()).toEqual(shown);
  const again = await openComparePage(browser.extension);
  await expect.poll(() => again.locator('.title-button').allInnerTexts()).toEqual(shown);
});

it('keeps a step with its day, a reminder and a note, and gives the reminder as a calendar file', async () => {
  await titleButtons().first().click();
  const details = compare.getByRole('complementary');
  await details.getByLabel('Status').selectOption('applied');
  await details.getByLabel('Applied on').fill('2026-11-02');
  await details.getByLabel('Remind me on').fill('2031-12-01');
  await details.getByLabel('Notes').fill('Ask Zorblatt about the team');
  const download = compare.waitForEvent('download');
  await details.getByRole('button', { name: 'Calendar file' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20311201');
  await details.getByRole('button', { name: 'Close details' }).click();
  await compare.getByText('remind Dec 1, 2031').waitFor();
  await compare.getByLabel('Search title').fill('zorblatt');
  await expect.poll(() => titleButtons().count()).toBe(1);
  await compare.reload();
  await compare.locator('tr[data-row]').getByText('Nov 2').waitFor();
});
