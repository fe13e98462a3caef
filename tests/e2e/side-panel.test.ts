import { fileURLToPath } from 'node:url';
import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { listingFrom } from '../../src/cli/listing.ts';
import { type ListingBrowser, startBrowser } from '../../src/cli/listing-browser.ts';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const TABS = 30;
/** A panel reads, reviews and draws in a second; a busy machine takes longer. */
const PATIENCE = { timeout: 20_000, interval: 100 };

let running: ListingBrowser;
let panel: Page;
let listing: { url: string; html: string | null };

const role = () => panel.$$eval('.role', (found) => found.map(({ textContent }) => textContent).join());
const heading = () => panel.$$eval('main h2', (found) => found[0]?.textContent ?? '');
const isPanel = (target: Target) => target.url().endsWith('/sidepanel.html');
const openListing = (at: number) =>
  running.open({ ...listing, url: `https://careers.northwind.example/jobs/${at}-ai-security-engineer` });

/** Opens the panel as a person does: by the button in the popup. */
async function openPanel(page: Page): Promise<Page> {
  await running.pressToolbarButton(page);
  const popup = await running.popup();
  const button = await popup?.waitForSelector('button[aria-label="Keep open beside the page"]');
  await button?.click();
  const target = await running.browser.waitForTarget(isPanel, { timeout: 10_000 });
  return target.asPage();
}

beforeAll(async () => {
  const found = findBrowser('chromium');
  if (!found) throw new Error('No Chromium or Chrome on this machine; `npm test` installs one.');
  running = await startBrowser({
    name: 'chromium',
    path: found.path,
    extensionFolder: BUILD,
    headless: true,
  });
  listing = await listingFrom(undefined);
  panel = await openPanel(await openListing(900));
  await panel.waitForSelector('.role');
});
afterAll(() => running?.browser.close());
beforeEach(async () => {
  const [first] = await running.browser.pages();
  await first?.bringToFront();
});

it('invites a click where the page was not given, and shows it once it was', async () => {
  const page = await openListing(901);
  await page.bringToFront();
  await expect.poll(heading, PATIENCE).toBe('Not read yet');
  await running.pressToolbarButton(page);
  await expect.poll(role, PATIENCE).toBe('AI Security Engineer');
});

it('keeps the view of each tab', async () => {
  const [one, other] = [await openListing(902), await openListing(903)];
  await one.bringToFront();
  await running.pressToolbarButton(one);
  await expect.poll(role, PATIENCE).toBe('AI Security Engineer');
  await panel.click('button[aria-label="About you"]');
  await other.bringToFront();
  await expect.poll(heading, PATIENCE).toBe('Not read yet');
  await one.bringToFront();
  await expect.poll(role, PATIENCE).toBe('AI Security Engineer');
  expect(await panel.$eval('button[aria-label="About you"]', (button) => button.ariaExpanded)).toBe('true');
});

it('follows to the skill under the pointer, with nothing put into the page', async () => {
  const page = await openListing(904);
  await page.bringToFront();
  await running.pressToolbarButton(page);
  await expect.poll(role, PATIENCE).toBe('AI Security Engineer');
  await (await running.popup())?.close();
  const before = await page.content();
  const place = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('NeMo Guardrails') ?? -1;
      if (at < 0 || !node.parentElement?.checkVisibility()) continue;
      node.parentElement.scrollIntoView({ block: 'center' });
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 4);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error('the listing has changed');
  });
  const pointed = () =>
    panel.$$eval('.chip[data-pointed="true"] .chip-toggle', (found) =>
      found.map(({ textContent }) => textContent),
    );
  await page.mouse.move(place.x, place.y);
  // A pointer that came before the panel listened is known with its next move, within the same word.
  await expect
    .poll(async () => {
      const names = await pointed();
      await page.mouse.move(place.x + 1, place.y);
      await page.mouse.move(place.x, place.y);
      return names;
    }, PATIENCE)
    .toEqual([expect.stringContaining('NeMo Guardrails')]);
  expect(await page.content()).toBe(before);
});

it(`works with ${TABS} tabs`, { timeout: 120_000 }, async () => {
  const pages: Page[] = [];
  for (let at = 0; at < TABS; at += 1) pages.push(await openListing(1000 + at));
  const [first, last] = [pages[0], pages.at(-1)];
  if (!first || !last) throw new Error('no tabs');
  await last.bringToFront();
  await running.pressToolbarButton(last);
  await expect.poll(role, PATIENCE).toBe('AI Security Engineer');
  await first.bringToFront();
  await expect.poll(heading, PATIENCE).toBe('Not read yet');
  for (const page of pages) await page.bringToFront();
  await expect.poll(role, PATIENCE).toBe('AI Security Engineer');
  await Promise.all(pages.map((page) => page.close()));
});
