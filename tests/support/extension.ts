import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { type ChromiumOptions, type ChromiumWithExtension, openChromium } from './chromium.ts';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const FINISHED = 'main[data-finished="true"]';

/** Chromium with the extension as `npm run build` left it. Says what is missing when it cannot start. */
export async function openExtension(
  options: Pick<ChromiumOptions, 'colorScheme' | 'profileFolder' | 'inPrivateWindows'> = {},
): Promise<ChromiumWithExtension> {
  const browser = findBrowser('chromium');
  if (!browser) throw new Error('No Chromium or Chrome on this machine; `npm test` installs one.');
  if (!existsSync(BUILD)) throw new Error('The extension is not built; `npm run build` does it.');
  return openChromium({ executablePath: browser.path, extensionFolder: BUILD, headless: true, ...options });
}

/** Shows saved HTML under a real address. No script of it runs, and nothing that it refers to is loaded. */
export async function servePage(page: Page, url: string, html: string): Promise<void> {
  await page.route('**/*', (route) => {
    // A request bears no fragment.
    if (route.request().url() !== url.replace(/#.*/, '')) return route.abort();
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
 * cannot hold the popup that the browser opens, and a second one would take as long again. The grant is the same.
 */
export async function openPopup(extension: ChromiumWithExtension, page: Page): Promise<Page> {
  const tab = await extension.tabIdOf(page);
  await extension.pressWithoutPopup(page);
  const popup = await extension.context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${extension.extensionId}/popup.html?tab=${tab}`);
  await popup.waitForSelector(FINISHED);
  return popup;
}

/** A page of ours, by its path from the top of the project, and the address to show it under. */
export interface SavedPage {
  readonly path: string;
  readonly url: string;
}

/** Opens a saved page in a tab of its own. */
export async function openSavedPage(
  { context }: ChromiumWithExtension,
  { path, url }: SavedPage,
): Promise<Page> {
  const page = await context.newPage();
  await servePage(page, url, await readFile(new URL(`../../${path}`, import.meta.url), 'utf8'));
  return page;
}

/** Opens the list of saved postings in a tab of its own, and waits until it stands. */
export const openComparePage = (extension: ChromiumWithExtension): Promise<Page> =>
  openOwnPage(extension, 'compare.html');

/** Opens the roadmap page for no posting, and waits until it stands. */
export const openRoadmapPage = (extension: ChromiumWithExtension): Promise<Page> =>
  openOwnPage(extension, 'roadmap.html');

/** Opens a part of the profile page, and waits until it stands. */
export const openProfilePage = (extension: ChromiumWithExtension, part: string): Promise<Page> =>
  openOwnPage(extension, `options.html#${part}`);

async function openOwnPage({ context, extensionId }: ChromiumWithExtension, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  await page.waitForSelector(FINISHED);
  return page;
}

/** Closes every tab but the one that the browser started with, so that a test finds no page of an earlier one. */
export async function closeTabs({ context }: ChromiumWithExtension): Promise<void> {
  const [, ...tabs] = context.pages();
  await Promise.all(tabs.map((tab) => tab.close()));
}
