import type { CDPSession, Page } from 'playwright';
import { openComparePage, openExtension } from '../support/extension.ts';
import { fillSaved } from '../support/saved-world.ts';
import { print, summarize } from './timing.ts';

/** One that people have, and one that must still work. */
const SIZES = [5_000, 50_000];
/** Writing and reading 50,000 postings takes its time, with progress. */
const PATIENCE_MS = 1_800_000;
const SAMPLE_MS = 250;

/** What a step took, with the most that the page's scripts held in memory meanwhile. */
interface Measured<Value> {
  readonly value: Value;
  readonly ms: number;
  readonly peakMB: number;
}

async function measured<Value>(session: CDPSession, step: () => Promise<Value>): Promise<Measured<Value>> {
  let peak = 0;
  let isOver = false;
  const sampling = (async () => {
    while (!isOver) {
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      peak = Math.max(peak, usedSize);
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
    }
  })();
  const start = performance.now();
  const value = await step();
  const ms = performance.now() - start;
  isOver = true;
  await sampling;
  return { value, ms, peakMB: peak / 1_000_000 };
}

async function download(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: PATIENCE_MS }),
    page.getByRole('button', { name: 'Make a backup', exact: true }).click(),
  ]);
  return file.path();
}

/** Empties the stores behind the storage's back: a removal of 50,000 postings is not what is measured. */
const CLEAR = `new Promise((resolve) => {
  const opening = indexedDB.open('milepost');
  opening.onsuccess = () => {
    const stores = ['records', 'summaries', 'search'];
    const rows = opening.result.transaction(stores, 'readwrite');
    for (const store of stores) rows.objectStore(store).clear();
    rows.oncomplete = () => { opening.result.close(); resolve(); };
  };
})`;

async function measureSize(size: number): Promise<void> {
  const extension = await openExtension();
  try {
    const page = await openComparePage(extension);
    await fillSaved(page, size, size);
    // With its rows in memory, as a person has them there.
    await page.reload();
    await page.waitForSelector('tr[data-row]', { timeout: PATIENCE_MS });
    await page.getByRole('button', { name: 'Export and backup', exact: true }).click();
    const session = await extension.context.newCDPSession(page);
    const report = (what: string, { ms, peakMB }: Measured<unknown>) =>
      print(`backup of ${size.toLocaleString('en-US')}: ${what}, ${peakMB.toFixed(0)} MB`, summarize([ms]));
    const backup = await measured(session, () => download(page));
    report('made', backup);
    await page.evaluate(CLEAR);
    const restore = page.getByRole('button', { name: 'Restore', exact: true });
    const preview = async () => {
      await page.setInputFiles('input[type=file]', backup.value);
      await restore.waitFor({ timeout: PATIENCE_MS });
    };
    report('preview into nothing', await measured(session, preview));
    const commit = async () => {
      await restore.click();
      await page.getByText(/^Restored/).waitFor({ timeout: PATIENCE_MS });
    };
    report('restore into nothing', await measured(session, commit));
    report('preview over the same', await measured(session, preview));
    report('restore over the same', await measured(session, commit));
  } finally {
    await extension.close();
  }
}

/** Backup, preview and restore in Chromium, with the peak of the page's JavaScript heap. */
export async function benchBackups(sizes: readonly number[] = SIZES): Promise<void> {
  for (const size of sizes) await measureSize(size);
}
