import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_PAGE_OPTIONS } from '../../src/model/page-options.ts';
import { grantSite, registeredSites, revokeSites } from './granted-sites.ts';
import { textsOn } from './page-paint.ts';
import { chipOf } from './popup-view.ts';
import { fixture, GOVERNANCE } from './saved-pages.ts';
import { NAMED, openSplitPane, showJob } from './split-pane.ts';
import { untilStored } from './stored-settings.ts';
import { type BadgeShown, badgeOn, watchButton } from './toolbar-button.ts';
import { useBrowser } from './use-browser.ts';

const PATIENCE = { timeout: 20_000, interval: 100 };
const NOTHING: BadgeShown = { text: '', title: 'Milepost' };
/** What the button says as long as nothing was ticked. */
const required = (skills: number): BadgeShown => ({
  text: String(skills),
  title: `Milepost: ${skills} skills required. Tick what you have to see your fit.`,
});

const browser = useBrowser();
const badge = (page: Page) => badgeOn(browser.extension, page);
beforeEach(async () => {
  await revokeSites(browser.extension);
  await (await browser.extension.worker()).evaluate("chrome.storage.local.remove(['profile', 'profile$'])");
});
afterEach(() => revokeSites(browser.extension));

describe('a site that was not granted', () => {
  it('is left alone', async () => {
    const page = await browser.openPage(GOVERNANCE);
    expect(await registeredSites(browser.extension)).toEqual([]);
    // A page of a granted site that was opened later is read: the first one would have been by then.
    await grantSite(browser.extension, 'https://tarn.example/*');
    const granted = await openSplitPane(browser.extension);
    await expect.poll(async () => (await badge(granted)).text, PATIENCE).toMatch(/^\d+$/);
    expect(await badge(page)).toEqual(NOTHING);
  });
});

describe('a granted site', () => {
  it('asks for what the person has, where nothing was ticked', async () => {
    await grantSite(browser.extension, 'https://jobs.example/*');
    const page = await browser.openPage(GOVERNANCE);
    await expect.poll(() => badge(page), PATIENCE).toEqual(required(4));
  });

  it('shows the fit by itself once something was ticked, and leaves the page as it was', async () => {
    const popup = await browser.openPopup(GOVERNANCE);
    await chipOf(popup, 'ISO/IEC 42001').click();
    await untilStored(browser.extension, /"iso-iec-42001":/);
    await grantSite(browser.extension, 'https://jobs.example/*');
    const page = await browser.openPage({ ...GOVERNANCE, url: 'https://jobs.example/jobs/again-93018' });
    const before = await page.content();
    await expect
      .poll(() => badge(page), PATIENCE)
      .toEqual({ text: '1/4', title: 'Milepost: A stretch, 53 of 100. You have 1 of 4 required.' });
    expect(await page.content()).toBe(before);
    expect(await textsOn(page)).toEqual([]);
    await chipOf(popup, 'EU AI Act').click();
    await expect.poll(async () => (await badge(page)).text, PATIENCE).toBe('2/4');
  });

  it('shows nothing on lists and on pages that are no postings', async () => {
    await grantSite(browser.extension, 'https://halden.example/*');
    await grantSite(browser.extension, 'https://kitchen.example/*');
    const button = await watchButton(browser.extension);
    // Addresses as of one job: these pages are worth a question, and one more in case they were still drawing.
    const pages = [
      await browser.openPage(fixture('list', 'https://halden.example/careers?jobId=7')),
      await browser.openPage(fixture('article', 'https://kitchen.example/bread/cold-oven?jobId=7')),
    ];
    for (const page of pages) {
      const answers = () => button.titlesOn(page);
      await expect.poll(answers, PATIENCE).toEqual([NOTHING.title, NOTHING.title]);
      expect(await badge(page)).toEqual(NOTHING);
    }
  });

  it('is read in pages that were open when it was granted', async () => {
    const page = await browser.openPage(GOVERNANCE);
    await grantSite(browser.extension, 'https://jobs.example/*');
    await expect.poll(() => badge(page), PATIENCE).toEqual(required(4));
  });

  it('is followed from job to job within one page', async () => {
    await grantSite(browser.extension, 'https://tarn.example/*');
    const page = await openSplitPane(browser.extension);
    await expect.poll(() => badge(page), PATIENCE).toEqual(required(5));
    // The second job is only near the field, of which the button says nothing.
    await showJob(page, 1);
    await expect.poll(() => badge(page), PATIENCE).toEqual(NOTHING);
    await showJob(page, 2);
    await expect.poll(() => badge(page), PATIENCE).toEqual(required(4));
    await page.evaluate(
      "history.pushState(null, '', '/about'); clearInterval(1); document.body.textContent = 'About us'",
    );
    await expect.poll(() => badge(page), PATIENCE).toEqual(NOTHING);
  });

  it('is highlighted too where the person wants it', async () => {
    const worker = await browser.extension.worker();
    const options = { ...DEFAULT_PAGE_OPTIONS, automaticHighlights: true };
    await worker.evaluate(
      `chrome.storage.local.set(${JSON.stringify({ 'page-options': options, 'page-options$': { v: 2 } })})`,
    );
    await grantSite(browser.extension, 'https://tarn.example/*');
    const page = await openSplitPane(browser.extension);
    await expect.poll(() => textsOn(page), PATIENCE).toEqual(NAMED[0]);
    await showJob(page, 2);
    await expect.poll(() => textsOn(page), PATIENCE).toEqual(NAMED[2]);
    await revokeSites(browser.extension);
    await expect.poll(() => textsOn(page), PATIENCE).toEqual([]);
    await worker.evaluate("chrome.storage.local.remove(['page-options', 'page-options$'])");
  });

  it('is left alone at once when it is revoked', async () => {
    await grantSite(browser.extension, 'https://jobs.example/*');
    const page = await browser.openPage(GOVERNANCE);
    await expect.poll(() => badge(page), PATIENCE).toEqual(required(4));
    expect(await registeredSites(browser.extension)).toEqual(['https://jobs.example/*']);
    await revokeSites(browser.extension);
    await expect.poll(() => badge(page), PATIENCE).toEqual(NOTHING);
    expect(await registeredSites(browser.extension)).toEqual([]);
  });

  it('is registered again after an update, which clears what was registered', async () => {
    await grantSite(browser.extension, 'https://jobs.example/*');
    const worker = await browser.extension.worker();
    await worker.evaluate('chrome.scripting.unregisterContentScripts()');
    expect(await registeredSites(browser.extension)).toEqual([]);
    await worker.evaluate(
      "chrome.runtime.onInstalled.dispatch({ reason: 'update', previousVersion: '0.0.9' })",
    );
    await expect.poll(() => registeredSites(browser.extension), PATIENCE).toEqual(['https://jobs.example/*']);
  });
});
