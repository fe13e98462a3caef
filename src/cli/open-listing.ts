import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { listingFrom } from './listing.ts';
import { type BrowserChoice, type ListingBrowser, startBrowser } from './listing-browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCREENSHOTS = join(ROOT, '.output', 'screenshots');
const FINISHED = 'main[data-finished="true"]';
const PATIENCE_MS = 3_000;
const HIGHLIGHT = 'header button[aria-pressed]';

const [name, path = '', argument] = process.argv.slice(2);
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const family = name === 'firefox' ? 'firefox' : 'chromium';
const choice: BrowserChoice = {
  name: family,
  path,
  extensionFolder: join(ROOT, '.output', family === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
  headless: !hasDisplay,
};

const running = await startBrowser(choice);
const page = await running.open(await listingFrom(argument));
await running.pressToolbarButton(page);
if (hasDisplay) await stayOpen(running);
else await report(running, page);

async function stayOpen({ browser }: ListingBrowser): Promise<void> {
  console.log('The popup is open on the listing. Close the browser to end.');
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

/** Without a display: says what the popup says, and keeps what it and the page look like. */
async function report({ browser, popup }: ListingBrowser, page: Page): Promise<void> {
  const view = await popup();
  if (view) {
    await view.waitForSelector(FINISHED, { timeout: 15_000 });
    console.log(`\n${await summaryOf(view)}\n`);
    await mkdir(SCREENSHOTS, { recursive: true });
    await view.screenshot({ path: join(SCREENSHOTS, 'popup.png') });
    await highlight(view);
    await page.screenshot({ path: join(SCREENSHOTS, 'page.png') });
    console.log(`Screenshots of popup and page: ${SCREENSHOTS}`);
  } else {
    console.log('The popup was opened, but this browser shows it to nobody without a display.');
  }
  await browser.close();
}

function summaryOf(view: Page): Promise<string> {
  return view.evaluate(() => document.body.innerText.trim());
}

/** A page whose text came from its data alone has nothing to paint; its picture is taken as it is. */
async function highlight(view: Page): Promise<void> {
  if (!(await view.$(`${HIGHLIGHT}:enabled`))) return;
  await view.click(HIGHLIGHT);
  const painted = view.waitForSelector(`${HIGHLIGHT}[aria-pressed="true"]`, { timeout: PATIENCE_MS });
  await painted.catch(() => console.log('Nothing on this page could be highlighted.'));
}
