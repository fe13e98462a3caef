import type { Page } from 'playwright';
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

async function downloadedAfter(page: Page, button: string): Promise<number> {
  const start = performance.now();
  await Promise.all([
    page.waitForEvent('download', { timeout: PATIENCE_MS }),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return performance.now() - start;
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
      print(name(`export as ${kind}`), summarize([await downloadedAfter(page, kind)]), budget(2_000));
    }
  } finally {
    await extension.close();
  }
}

/** What is done over all saved postings, in Chromium: from the click to its frame or to the finished file. */
export async function benchOverAll(sizes: readonly number[] = SIZES): Promise<void> {
  for (const size of sizes) await measureSize(size);
}
