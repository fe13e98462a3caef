import type { Page } from 'playwright-core';
import { openComparePage, openExtension } from '../support/extension.ts';
import { fillSaved } from '../support/saved-world.ts';
import { print, summarize } from './timing.ts';

/** The size that the budgets are for, and one that must still work. */
const SIZES = [5_000, 50_000];
const BUDGETED = 5_000;
const RUNS = 3;
/** Reading and writing 50,000 postings takes its time, with progress. */
const PATIENCE_MS = 600_000;

/** Milliseconds from a click on a button until something shows. */
async function shownAfter(page: Page, button: string, selector: string): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const button = [...document.querySelectorAll('.screen-links button')].find((one) => one.textContent === '${button}');
    const start = performance.now();
    button.click();
    while (!document.querySelector('${selector}')) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  })()`);
}

async function downloadedAfter(page: Page, button: string): Promise<{ ms: number; path: string }> {
  const start = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: PATIENCE_MS }),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { ms: performance.now() - start, path: await download.path() };
}

async function restoredAfter(
  page: Page,
  backup: string,
): Promise<readonly [preview: number, restore: number]> {
  const start = performance.now();
  await page.setInputFiles('input[type=file]', backup);
  const restore = page.getByRole('button', { name: 'Restore', exact: true });
  await restore.waitFor({ timeout: PATIENCE_MS });
  const preview = performance.now() - start;
  await page
    .getByText('take the backup’s')
    .click({ timeout: 100 })
    .catch(() => undefined);
  const again = performance.now();
  await restore.click();
  await page.getByText(/^Restored:/).waitFor({ timeout: PATIENCE_MS });
  return [preview, performance.now() - again];
}

async function measureSize(size: number): Promise<void> {
  const extension = await openExtension();
  try {
    const page = await openComparePage(extension);
    await fillSaved(page, size, size);
    await page.reload();
    await page.waitForSelector('td.fit[data-fit]', { timeout: PATIENCE_MS });
    await page.waitForSelector('.judging', { state: 'detached', timeout: PATIENCE_MS });
    const name = (what: string) => `all of ${size.toLocaleString('en-US')}: ${what}`;
    const budget = (ms: number) => (size === BUDGETED ? ms : null);
    const views = [
      ['Market', '.figures', 1_000],
      ['Learn next', '.learn-step', 500],
    ] as const;
    for (const [view, selector, ms] of views) {
      const times: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        times.push(await shownAfter(page, view, selector));
        await shownAfter(page, 'List', 'tr[data-row]');
      }
      print(name(view), summarize(times), budget(ms));
    }
    await shownAfter(page, 'Export and backup', '.file-kinds');
    for (const kind of ['CSV', 'JSON', 'Markdown']) {
      print(name(`export as ${kind}`), summarize([(await downloadedAfter(page, kind)).ms]), budget(2_000));
    }
    const backup = await downloadedAfter(page, 'Make a backup');
    print(name('backup'), summarize([backup.ms]));
    const [preview, restore] = await restoredAfter(page, backup.path);
    print(name('preview of the backup'), summarize([preview]));
    print(name('restore of the same'), summarize([restore]));
  } finally {
    await extension.close();
  }
}

/** What is done over all saved postings, in Chromium: from the click to its frame or to the finished file. */
export async function benchOverAll(): Promise<void> {
  for (const size of SIZES) await measureSize(size);
}
