import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { listingFrom } from '../../src/cli/listing.ts';
import { type ListingBrowser, startBrowser } from '../../src/cli/listing-browser.ts';
import {
  badgeInFirefox,
  type FirefoxTab,
  firefoxPlaces,
  grantInFirefox,
  openFirefoxTab,
} from '../support/firefox.ts';

const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const EXTENSION_ID = '{6b0f3d52-9c1e-4f7a-8f57-2d1c9a4e7b30}';
const firefox = findBrowser('firefox');

describe.skipIf(firefox === null || !existsSync(BUILD))('in Firefox', () => {
  let running: ListingBrowser;
  let page: Page;
  let popup: FirefoxTab;
  let html: string;
  beforeAll(async () => {
    if (firefox === null) return;
    running = await startBrowser({ ...firefox, extensionFolder: BUILD, headless: true });
    page = await running.open(await listingFrom(undefined));
    html = await page.content();
    await running.pressToolbarButton(page);
    const { origin, tabId } = await firefoxPlaces(page, EXTENSION_ID);
    popup = await openFirefoxTab(running.browser, `${origin}/popup.html?tab=${tabId}`);
  });
  afterAll(() => running?.browser.close());

  const textIn = (tab: FirefoxTab, selector: string) =>
    tab.evaluate<string | undefined>(`document.querySelector(${JSON.stringify(selector)})?.textContent`);
  const textOf = (selector: string) => textIn(popup, selector);

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
      await popup.evaluate(`document.querySelector('footer button[aria-label^="Highlight"]').click()`);
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
  const openOwnPage = async (path: string): Promise<FirefoxTab> => {
    const { origin } = await firefoxPlaces(page, EXTENSION_ID);
    return openFirefoxTab(running.browser, `${origin}/${path}`);
  };

  it('follows the tab in front in the sidebar', async () => {
    const sidebar = await openOwnPage('sidepanel.html');
    expect(await textIn(sidebar, 'main h2')).toBe('Not read yet');
    await page.bringToFront();
    await expect.poll(() => textIn(sidebar, '.role')).toBe('AI Security Engineer');
    await sidebar.close();
  });

  it('lists its keys among the settings for pages', async () => {
    const options = await openOwnPage('options.html#pages');
    const keys = () =>
      options.evaluate(
        "[...document.querySelectorAll('.key-list kbd')].map(({ textContent }) => textContent)",
      );
    await expect.poll(keys).toEqual(['Alt+Shift+M', 'Alt+Shift+H', 'Alt+Shift+J', 'Alt+Shift+S']);
    expect(await options.evaluate("document.querySelectorAll('.kind-list li').length")).toBe(3);
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
