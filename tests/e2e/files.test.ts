import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { openComparePage } from '../support/extension.ts';
import { fillSaved } from '../support/saved-world.ts';
import { faultsOf } from './faults-of.ts';
import { useBrowser } from './use-browser.ts';

const browser = useBrowser();
const POSTINGS = 24;

beforeAll(async () => {
  await fillSaved(await openComparePage(browser.extension), POSTINGS);
});

async function openScreen(name: string): Promise<Page> {
  const compare = await openComparePage(browser.extension);
  await compare.getByRole('button', { name, exact: true }).click();
  return compare;
}

async function downloaded(page: Page, button: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download: Download = await waiting;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const choose = (page: Page, name: string, text: string) =>
  page.setInputFiles('input[type=file]', { name, mimeType: 'application/jsonl', buffer: Buffer.from(text) });

/** Runs in the page: takes away every posting. */
async function clearPostings(): Promise<void> {
  const opening = indexedDB.open('milepost');
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const stores = ['records', 'summaries', 'search'];
  const rows = opening.result.transaction(stores, 'readwrite');
  for (const store of stores) rows.objectStore(store).clear();
  await new Promise((resolve) => {
    rows.oncomplete = resolve;
  });
  opening.result.close();
}

/** Runs in the page: stores a record that no Milepost can read. */
async function putDamagedRecord(): Promise<void> {
  const opening = indexedDB.open('milepost');
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const rows = opening.result.transaction('records', 'readwrite');
  rows.objectStore('records').put({ id: 'damaged', review: 'not a review' });
  await new Promise((resolve) => {
    rows.oncomplete = resolve;
  });
  opening.result.close();
}

describe('export', () => {
  it('hands out the list as CSV, JSON and Markdown', async () => {
    const page = await openScreen('Export and backup');
    const all = await page.getByText(/The \d+ postings of the list/).innerText();
    const shown = Number(/\d+/.exec(all)?.[0]);
    const csv = await downloaded(page, 'CSV');
    expect(csv.name).toMatch(/^milepost-\d{4}-\d\d-\d\d\.csv$/);
    expect(csv.text).toMatch(/^\uFEFFTitle,Company,/);
    const json = await downloaded(page, 'JSON');
    const records = JSON.parse(json.text);
    expect([records.length, records[0].schema]).toEqual([shown, 'milepost.review/2']);
    const markdown = await downloaded(page, 'Markdown');
    expect(markdown.text.trimEnd().split('\n')).toHaveLength(shown + 2);
  });
});

describe('backup and restore', () => {
  it('brings back everything after it was erased, and says what it would do first', async () => {
    const page = await openScreen('Export and backup');
    const { text } = await downloaded(page, 'Make a backup');
    expect(
      text
        .trimEnd()
        .split('\n')
        .filter((line) => line.startsWith('{"kind":"posting"')),
    ).toHaveLength(POSTINGS);
    await page.evaluate(clearPostings);
    await choose(page, 'milepost-backup.jsonl', text);
    await page.getByText(`Postings: ${POSTINGS} new, 0 the same, 0 different`).waitFor();
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await page.getByText(`Restored: ${POSTINGS} postings changed.`).waitFor();
    const again = await downloaded(page, 'Make a backup');
    const lines = (backup: string) => backup.split('\n').slice(1);
    expect(lines(again.text)).toEqual(lines(text));
  });

  it('carries what cannot be read, and says so before and after', async () => {
    const page = await openScreen('Export and backup');
    await page.evaluate(putDamagedRecord);
    const { text } = await downloaded(page, 'Make a backup');
    await page.getByText('1 entry in it cannot be read by Milepost').waitFor();
    await page.evaluate(clearPostings);
    await choose(page, 'milepost-backup.jsonl', text);
    await page.getByText('Cannot be read: 1 entry, to be kept aside.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await page.getByText('1 entry of the backup that cannot be read was kept aside.').waitFor();
  });

  it('is refused after one letter of the backup was changed', async () => {
    const page = await openScreen('Export and backup');
    const { text } = await downloaded(page, 'Make a backup');
    await choose(page, 'milepost-backup.jsonl', text.replace('"status":"saved"', '"status":"offer"'));
    await page.getByText(/^This backup is damaged in line \d+\.$/).waitFor();
  });

  it('refuses a file that is none, and changes nothing', async () => {
    const page = await openScreen('Export and backup');
    const counted = page.getByText(/The \d+ postings of the list/);
    const before = await counted.innerText();
    await choose(page, 'notes.txt', 'Dear diary');
    await page.getByText('This file is no Milepost backup.').waitFor();
    await page.reload();
    await expect.poll(() => counted.innerText()).toBe(before);
  });
});

describe('over all postings', () => {
  it('shows demand, pay and months of the market', async () => {
    const page = await openScreen('Market');
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'Demand per skill',
      'Pay beside the bands, US dollars a year',
      'Postings over time',
    ]);
    const first = page.locator('.figures').first().locator('tbody tr').first();
    expect(await first.locator('td').last().innerText()).toBe('missing');
  });

  it('ranks what to learn next, best first', async () => {
    const page = await openScreen('Learn next');
    await page.locator('.learn-step').first().waitFor();
    const rates = await page.locator('.learn-step .row p').allInnerTexts();
    const perWeek = rates.map((text) => Number(/([\d.]+) a week/.exec(text)?.[1]));
    expect(perWeek.length).toBeGreaterThan(1);
    expect(perWeek).toEqual(perWeek.toSorted((a, b) => b - a));
  });
});

it.each(['Market', 'Learn next', 'Export and backup'])('the view "%s" has no fault for axe', async (name) => {
  const page = await openScreen(name);
  await page.locator('main h2').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
});
