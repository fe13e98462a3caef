import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { ChromiumWithExtension } from '../support/chromium.ts';
import {
  closeTabs,
  openComparePage,
  openExtension,
  openPopup,
  openSavedPage,
  type SavedPage,
} from '../support/extension.ts';
import { save } from './popup-view.ts';
import { fixture, GOVERNANCE, SAMPLE } from './saved-pages.ts';

let profileFolder: string;
let extension: ChromiumWithExtension;
beforeAll(async () => {
  profileFolder = await mkdtemp(join(tmpdir(), 'milepost-saving-'));
  extension = await openExtension({ profileFolder });
  for (const posting of [SAMPLE, GOVERNANCE, fixture('outside')]) await savePage(posting);
});
afterEach(() => closeTabs(extension));
afterAll(async () => {
  await extension.close();
  await rm(profileFolder, { recursive: true, force: true, maxRetries: 5 });
});

async function savePage(posting: SavedPage): Promise<void> {
  await save(await openPopup(extension, await openSavedPage(extension, posting)));
  await closeTabs(extension);
}

/** The rows of the list as they read: posting, role, level, pay, fit, missing skills, weeks. */
const rowsOf = async (compare: Page): Promise<string[][]> => {
  const rows = await compare.locator('tr[data-row]').all();
  return Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator('th, td').allInnerTexts();
      return cells.slice(1, 8).map((cell) => cell.replace(/\s+/g, ' ').trim());
    }),
  );
};

const OUTSIDE = [
  'Pastry Chef Hotel Fjordblick',
  'Outside AI security',
  'Mid',
  'not stated',
  'Outside',
  'not known',
  '—',
];
const GOVERNING = [
  'Senior AI Governance Analyst Halden Bank · New York, NY, US',
  'Governance AI Governance Specialist',
  'Senior',
  '$148k–176k · within US band',
  'Far',
  '4 of 4',
  '14',
];
const ENGINEERING = [
  'AI Security Engineer, LLM Platform Northwind Cloud · Berlin, DE, remote',
  'Technical AI Security Engineer',
  'Senior',
  '$110k–139k · starts below US band',
  'Far',
  '15 of 15',
  '30',
];

it('lists what was saved with role, level, pay, fit, missing skills and weeks', async () => {
  const compare = await openComparePage(extension);
  await expect.poll(() => rowsOf(compare)).toEqual([OUTSIDE, GOVERNING, ENGINEERING]);
  expect(await compare.getByText('3 saved postings').isVisible()).toBe(true);
});

it('knows a saved posting again, takes it out when pressed, and saves it again in its place', async () => {
  const page = await openSavedPage(extension, { ...SAMPLE, url: `${SAMPLE.url}?utm_source=mail` });
  const popup = await openPopup(extension, page);
  const saved = popup.getByRole('button', { name: 'Saved', exact: true });
  expect(await saved.getAttribute('aria-pressed')).toBe('true');
  await saved.click();
  await popup.getByRole('button', { name: 'List · 2' }).waitFor();
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'List · 3' }).click();
  const compare = await opened;
  await compare.getByText('3 saved postings').waitFor();
  expect(await rowsOf(compare)).toHaveLength(3);
});

it('deletes a posting, and brings it back to its place', async () => {
  const compare = await openComparePage(extension);
  await compare.getByRole('button', { name: 'Delete Senior AI Governance Analyst' }).click();
  await compare.getByText('Deleted “Senior AI Governance Analyst”.').waitFor();
  await expect.poll(() => rowsOf(compare)).toEqual([OUTSIDE, ENGINEERING]);
  await compare.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => rowsOf(compare)).toEqual([OUTSIDE, GOVERNING, ENGINEERING]);
  await compare.reload();
  await expect.poll(() => rowsOf(compare)).toEqual([OUTSIDE, GOVERNING, ENGINEERING]);
});

it('keeps a deleted posting away', async () => {
  await savePage(fixture('operations'));
  const compare = await openComparePage(extension);
  await compare.getByRole('button', { name: 'Delete AI Incident Responder' }).click();
  await compare.getByText('Deleted “AI Incident Responder”.').waitFor();
  await compare.reload();
  await expect.poll(() => rowsOf(compare)).toEqual([OUTSIDE, GOVERNING, ENGINEERING]);
});

it('sets picked postings side by side, marks what differs, and says so in the address', async () => {
  const compare = await openComparePage(extension);
  for (const title of ['Senior AI Governance Analyst', 'AI Security Engineer, LLM Platform']) {
    await compare.getByRole('checkbox', { name: `Pick ${title}` }).check();
  }
  await compare.getByRole('button', { name: 'Compare side by side' }).click();
  const side = compare.getByRole('region', { name: 'Side by side' });
  await side.getByRole('columnheader').first().waitFor();
  const headings = await side.getByRole('columnheader').allInnerTexts();
  expect(headings.map((heading) => heading.split('\n')[0])).toEqual([
    'Side by side',
    'Senior AI Governance Analyst',
    'AI Security Engineer, LLM Platform',
    'You',
  ]);
  const differs = async (fact: string) =>
    side
      .getByRole('row', { name: new RegExp(`^${fact}`) })
      .first()
      .getAttribute('data-differs');
  expect(await differs('Track')).toBe('true');
  expect(await differs('Level')).toBe('false');
  expect(await side.getByRole('row', { name: /^EU AI Act/ }).innerText()).toMatch(/missing · required\s+—/);
  await compare.reload();
  await side.getByRole('columnheader', { name: 'Senior AI Governance Analyst' }).waitFor();
  await compare.goBack();
  await compare.locator('tr[data-row]').first().waitFor();
});

it('keeps the list when the browser starts again', async () => {
  await extension.close();
  extension = await openExtension({ profileFolder });
  const compare = await openComparePage(extension);
  await expect.poll(() => rowsOf(compare)).toEqual([OUTSIDE, GOVERNING, ENGINEERING]);
});
