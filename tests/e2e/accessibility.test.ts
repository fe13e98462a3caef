import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { openComparePage, type SavedPage } from '../support/extension.ts';
import { faultsOf } from './faults-of.ts';
import { save, showAll, tooWide } from './popup-view.ts';
import { fixture, GOVERNANCE, SAMPLE } from './saved-pages.ts';
import { useBrowser } from './use-browser.ts';

const browser = useBrowser();

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).click();

const unfoldAll = async (popup: Page): Promise<void> => {
  await showAll(popup, 'Required');
  for (const summary of await popup.locator('summary').all()) await summary.click();
};

type Step = (popup: Page) => Promise<void>;
type Look = readonly [name: string, page: SavedPage, step: Step | null];

/** Every look of the popup: on which page, and after which step. */
const LOOKS: readonly Look[] = [
  ['the answer', SAMPLE, null],
  ['every part unfolded', SAMPLE, unfoldAll],
  ['why', SAMPLE, press(/^Why/)],
  ['the correction', SAMPLE, press('Correct role and level')],
  ['about you', SAMPLE, press('About you')],
  ['near', fixture('near'), null],
  ['outside', fixture('outside'), null],
  ['another language', fixture('swedish'), null],
  ['no requirements', fixture('no-requirements'), null],
  ['no known skill', fixture('no-known-skill'), null],
  ['no posting', fixture('article', 'https://kitchen.example/bread/cold-oven'), null],
  ['a list', fixture('list', 'https://halden.example/careers'), null],
  ['a frame', fixture('frame', 'https://juniper.example/careers/ai-security-engineer'), null],
  ['still loading', fixture('loading'), null],
  ['no text', fixture('picture'), null],
  ['expired', fixture('expired'), null],
];

it.each(LOOKS)('the popup has no fault for axe and fits its width: %s', async (_, saved, step) => {
  const popup = await browser.openPopup(saved);
  await step?.(popup);
  expect(await tooWide(popup)).toEqual([]);
  expect(await faultsOf(popup)).toEqual([]);
});

const openList = () => openComparePage(browser.extension);

const pickTwo = async (compare: Page): Promise<void> => {
  for (const row of [1, 2]) await compare.getByRole('checkbox').nth(row).check();
};

/** Every look of the compare page, in this order: the last ones take a posting away. */
const COMPARE_LOOKS: readonly (readonly [name: string, step: Step | null])[] = [
  ['the list', null],
  ['the filters', (compare) => compare.getByText('More filters').click()],
  ['the order', (compare) => compare.getByText(/^Sort:/).click()],
  ['details', press('Details of Pastry Chef')],
  ['picked rows', pickTwo],
  [
    'side by side',
    async (compare) => {
      await pickTwo(compare);
      await press('Compare side by side')(compare);
      await compare.getByRole('region', { name: 'Side by side' }).waitFor();
    },
  ],
  [
    'a deletion',
    async (compare) => {
      await press('Delete Pastry Chef')(compare);
      await compare.getByRole('button', { name: 'Undo' }).waitFor();
    },
  ],
  ['deleted postings', press('Deleted (1)')],
];

it('the comparison has no fault for axe: empty', async () => {
  expect(await faultsOf(await openList())).toEqual([]);
  for (const saved of [SAMPLE, GOVERNANCE, fixture('outside')]) {
    await save(await browser.openPopup(saved));
  }
});

it.each(COMPARE_LOOKS)('the comparison has no fault for axe: %s', async (_, step) => {
  const compare = await openList();
  await step?.(compare);
  expect(await faultsOf(compare)).toEqual([]);
});

it('the page for texts has no fault for axe: the form, a refused file, the answer', async () => {
  const { context, extensionId } = browser.extension;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/text.html`);
  await page.getByRole('button', { name: 'Analyze' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.setInputFiles('input[type=file]', 'public/icon/16.png');
  await page.getByText('holds no text').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.setInputFiles('input[type=file]', SAMPLE.path);
  await page.locator('.answer-side .role').waitFor();
  expect(await faultsOf(page)).toEqual([]);
});

const NARROW = { width: 320, height: 700 };

it('the side panel has no fault for axe: the invitation', async () => {
  const { context, extensionId } = browser.extension;
  const panel = await context.newPage();
  await panel.setViewportSize(NARROW);
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await panel.getByRole('heading', { name: 'Not read yet' }).waitFor();
  expect(await faultsOf(panel)).toEqual([]);
});

it('the settings for pages have no fault for axe', async () => {
  const { context, extensionId } = browser.extension;
  const options = await context.newPage();
  await options.setViewportSize({ width: 1280, height: 900 });
  await options.goto(`chrome-extension://${extensionId}/options.html#pages`);
  await options.locator('kbd').first().waitFor();
  expect(await faultsOf(options)).toEqual([]);
});
