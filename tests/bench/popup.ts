import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { type Listing, listingFrom } from '../../src/cli/listing.ts';
import { type ListingBrowser, startBrowser } from '../../src/cli/listing-browser.ts';
import { print, summarize } from './timing.ts';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const RUNS = 20;

/** How long a person waits: from the popup's `timeOrigin` to its finished view, and from the click to that origin. */
export async function benchPopup(): Promise<void> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('No Chromium or Chrome on this machine.');
  const running = await startBrowser({ ...found, extensionFolder: BUILD, headless: true });
  try {
    const sample = await listingFrom(undefined);
    const runs: Waited[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      runs.push(await openOnce(running, { ...sample, url: `${sample.url}?run=${run}` }));
    }
    print('popup: timeOrigin to finished view', summarize(runs.map(({ finished }) => finished)), 250);
    print('popup: click to timeOrigin (the browser itself)', summarize(runs.map(({ opened }) => opened)));
  } finally {
    await running.browser.close();
  }
}

interface Waited {
  readonly finished: number;
  readonly opened: number;
}

async function openOnce(running: ListingBrowser, listing: Listing): Promise<Waited> {
  const page = await running.open(listing);
  const clicked = Date.now();
  await running.pressToolbarButton(page);
  const popup = await running.popup();
  if (!popup) throw new Error('The popup did not open.');
  await popup.waitForFunction(() => performance.getEntriesByName('finished').length > 0);
  const { origin, finished } = await popup.evaluate(() => ({
    origin: performance.timeOrigin,
    finished: performance.getEntriesByName('finished')[0]?.startTime ?? Number.NaN,
  }));
  await page.close();
  return { finished, opened: origin - clicked };
}
