import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { type ChromiumWithExtension, openChromium } from './chromium.ts';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const FINISHED = 'main[data-finished="true"]';

/** Chromium with the extension as `npm run build` left it. Says what is missing when it cannot start. */
export async function openExtension(
  options: { colorScheme?: 'light' | 'dark' } = {},
): Promise<ChromiumWithExtension> {
  const browser = findBrowser('chromium');
  if (!browser) throw new Error('No Chromium or Chrome on this machine; `npm test` installs one.');
  if (!existsSync(BUILD)) throw new Error('The extension is not built; `npm run build` does it.');
  return openChromium({ executablePath: browser.path, extensionFolder: BUILD, headless: true, ...options });
}

/** Shows saved HTML under a real address. No script of it runs, and nothing that it refers to is loaded. */
export async function servePage(page: Page, url: string, html: string): Promise<void> {
  await page.route('**/*', (route) => {
    if (route.request().url() !== url) return route.abort();
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': "script-src 'none'" },
      body: html,
    });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
}

/**
 * Presses the toolbar button on a page and gives the popup as a page of its own, sized like the real one: Playwright
 * cannot hold the popup that the browser opens, but the grant that came with the press is the same.
 */
export async function openPopup(extension: ChromiumWithExtension, page: Page): Promise<Page> {
  const tab = await extension.tabIdOf(page);
  await extension.clickToolbarButton(page);
  const popup = await extension.context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${extension.extensionId}/popup.html?tab=${tab}`);
  await popup.waitForSelector(FINISHED);
  return popup;
}
