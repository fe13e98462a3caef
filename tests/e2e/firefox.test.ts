import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { listingFrom } from '../../src/cli/listing.ts';
import { type ListingBrowser, startBrowser } from '../../src/cli/listing-browser.ts';
import { badgeInFirefox, firefoxPlaces, grantInFirefox } from '../support/firefox.ts';

const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const EXTENSION_ID = '{6b0f3d52-9c1e-4f7a-8f57-2d1c9a4e7b30}';
const firefox = findBrowser('firefox');

const ATTEMPTS = 8;
const PATIENCE_MS = 8_000;

/**
 * Opens a page of the extension in a tab and waits until it stands. Firefox never tells that such a page has loaded, and a tab
 * that was asked about it too soon may answer with errors for good: then another one is opened.
 */
async function openStanding(browser: Browser, url: string): Promise<Page> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const page = await browser.newPage();
    void page.goto(url).catch(() => null);
    const finished = page.waitForSelector('main[data-finished="true"]', { timeout: PATIENCE_MS });
    if (await finished.catch(() => null)) return page;
    await page.close();
  }
  throw new Error('The page never finished.');
}

describe.skipIf(firefox === null || !existsSync(BUILD))('in Firefox', () => {
  let running: ListingBrowser;
  let page: Page;
  let popup: Page;
  let html: string;
  beforeAll(async () => {
    if (firefox === null) return;
    running = await startBrowser({ ...firefox, extensionFolder: BUILD, headless: true });
    page = await running.open(await listingFrom(undefined));
    html = await page.content();
    await running.pressToolbarButton(page);
    const { origin, tabId } = await firefoxPlaces(page, EXTENSION_ID);
    popup = await openStanding(running.browser, `${origin}/popup.html?tab=${tabId}`);
  });
  afterAll(() => running?.browser.close());

  const textOf = (selector: string) => popup.$eval(selector, (element) => element.textContent);

  it('answers a press of the toolbar button', async () => {
    expect({
      title: await textOf('header h1'),
      company: await textOf('header .facts span'),
      role: await textOf('.role'),
      track: await textOf('.verdict .tag[data-track]'),
      pay: await textOf('.pay-word'),
    }).toEqual({
      title: 'AI Security Engineer, LLM Platform',
      company: 'Northwind Cloud',
      role: 'AI Security Engineer',
      track: 'Technical',
      pay: 'starts below the US band',
    });
  });

  it('paints the skills on the page, which stays as it was, and takes the paint away', async () => {
    const paintedTexts = () =>
      page.evaluate(() => [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String)));
    const press = async () => {
      await popup.bringToFront();
      await popup.click('footer button[aria-label^="Highlight"]');
      await page.bringToFront();
    };
    await page.bringToFront();
    const look = () => page.screenshot({ encoding: 'base64' });
    const bare = await look();
    await press();
    await expect.poll(paintedTexts).toEqual(expect.arrayContaining(['NeMo Guardrails', 'Rust', 'Python']));
    expect(await look()).not.toBe(bare);
    expect(await page.content()).toBe(html);
    await press();
    await expect.poll(paintedTexts).toEqual([]);
    expect(await look()).toBe(bare);
  });

  /** Opens a page of the extension in a tab, where it can be looked at. */
  const openOwnPage = async (path: string): Promise<Page> => {
    const { origin } = await firefoxPlaces(page, EXTENSION_ID);
    return openStanding(running.browser, `${origin}/${path}`);
  };

  it('follows the tab in front in the sidebar', async () => {
    const sidebar = await openOwnPage('sidepanel.html');
    expect(await sidebar.$eval('main h2', ({ textContent }) => textContent)).toBe('Not read yet');
    await page.bringToFront();
    await sidebar.waitForSelector('.role');
    expect(await sidebar.$eval('.role', ({ textContent }) => textContent)).toBe('AI Security Engineer');
    await sidebar.close();
  });

  it('lists its keys among the settings for pages', async () => {
    const options = await openOwnPage('options.html#pages');
    await options.waitForSelector('.key-list kbd');
    const keys = await options.$$eval('.key-list kbd', (found) =>
      found.map(({ textContent }) => textContent),
    );
    expect(keys).toEqual(['Alt+Shift+M', 'Alt+Shift+H', 'Alt+Shift+J', 'Alt+Shift+S']);
    expect(await options.$$eval('.kind-list li', ({ length }) => length)).toBe(3);
    await options.close();
  });

  it('shows the fit by itself on a site that was granted', async () => {
    await grantInFirefox(page, EXTENSION_ID, 'https://careers.northwind.example/*');
    const listing = await listingFrom(undefined);
    const other = await running.open({ ...listing, url: `${listing.url}-93018` });
    await expect.poll(() => badgeInFirefox(other, EXTENSION_ID), { timeout: 10_000 }).toMatch(/^\d+$/);
    await other.close();
  });
});
