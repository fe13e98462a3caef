import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { openComparePage } from '../support/extension.ts';
import { paintedOn, textsOn } from './page-paint.ts';
import { fixture, GOVERNANCE } from './saved-pages.ts';
import { badgeOn, watchButton } from './toolbar-button.ts';
import { useBrowser } from './use-browser.ts';

const PATIENCE = { timeout: 20_000, interval: 100 };

const browser = useBrowser();

/** Gives a command as its keys would: the browser gives it the page in front, and access to that. */
async function give(name: string, page: Page): Promise<void> {
  const { extension } = browser;
  const tabId = await extension.tabIdOf(page);
  const worker = await extension.worker();
  await worker.evaluate(
    `chrome.tabs.get(${tabId}).then((tab) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`,
  );
}

let page: Page;
beforeEach(async () => {
  page = await browser.openPage(GOVERNANCE);
  await browser.extension.clickToolbarButton(page);
});

it('highlight: paints the page, and takes the highlights away', async () => {
  await give('highlight', page);
  await expect.poll(() => textsOn(page), PATIENCE).toContain('ISO/IEC 42001');
  await give('highlight', page);
  await expect.poll(() => paintedOn(page), PATIENCE).toEqual({});
});

it('next mention: paints first, then goes from mention to mention and says where it is', async () => {
  const places: number[] = [];
  const button = await watchButton(browser.extension);
  await page.setViewportSize({ width: 700, height: 120 });
  for (const at of [1, 2, 3]) {
    await give('next-mention', page);
    // The note stands for a moment only: what was said is noted, since nobody can be sure to look in time.
    await expect.poll(() => button.titlesOn(page), PATIENCE).toContain(`Milepost: mention ${at} of 9`);
    places.push(await page.evaluate(() => scrollY));
  }
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
  expect(await textsOn(page)).toContain('ISO/IEC 42001');
});

it('save: keeps the posting, and says so for a moment', async () => {
  const button = await watchButton(browser.extension);
  await give('save', page);
  await expect.poll(() => button.titlesOn(page), PATIENCE).toContain('Milepost: saved');
  const compare = await openComparePage(browser.extension);
  await compare.getByText('Senior AI Governance Analyst').first().waitFor();
  await expect
    .poll(() => badgeOn(browser.extension, page), PATIENCE)
    .toEqual({ text: '', title: 'Milepost' });
});

it('save: says why it cannot', async () => {
  const article = await browser.openPage(fixture('article', 'https://kitchen.example/bread/cold-oven'));
  await browser.extension.clickToolbarButton(article);
  const button = await watchButton(browser.extension);
  await give('save', article);
  await expect
    .poll(() => button.titlesOn(article), PATIENCE)
    .toContain('Milepost: No job posting on this page.');
});

it('analyze selection: opens the selected text with its line breaks', async () => {
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body),
  );
  const opened = browser.extension.context.waitForEvent('page');
  await give('analyze-selection', page);
  const text = await opened;
  await text.waitForSelector('main[data-finished="true"] .role');
  await text.getByRole('button', { name: 'Edit the text' }).click();
  const lines = (await text.getByLabel('Posting').inputValue()).split('\n');
  expect(lines).toContain('You have worked with ISO/IEC 42001.');
});

it('suggests keys for no more than four, which the browser took', async () => {
  const worker = await browser.extension.worker();
  const keys = await worker.evaluate<Record<string, string>>(
    'chrome.commands.getAll().then((all) => Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut])))',
  );
  expect(keys).toEqual({
    _execute_action: 'Alt+Shift+M',
    highlight: 'Alt+Shift+H',
    'next-mention': 'Alt+Shift+J',
    save: 'Alt+Shift+S',
    'analyze-selection': '',
  });
});
