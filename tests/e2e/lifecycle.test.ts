import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPopup } from '../support/extension.ts';
import { grantSite, revokeSites } from './granted-sites.ts';
import { type LocalSite, serveSite } from './local-site.ts';
import { highlight, paintedOn, sheetsOn, textsOn } from './page-paint.ts';
import { GOVERNANCE } from './saved-pages.ts';
import { NAMED, openSplitPane, problemsOn, showJob } from './split-pane.ts';
import { badgeOn } from './toolbar-button.ts';
import { useBrowser } from './use-browser.ts';

const PATIENCE = { timeout: 20_000, interval: 100 };
/** What a browser writes when a script and its extension have lost each other. */
const LOST = /Receiving end does not exist|context invalidated|message port closed|Unchecked|Uncaught/i;

/** What the popup says of a tab that is gone. */
const LOST_TAB = /There is no tab to read\.|This tab is no longer open\.|The page does not answer Milepost/;

const browser = useBrowser({ inPrivateWindows: true });
let site: LocalSite;
let problems: string[] = [];

/** Notes whatever this page, or a script of the extension in it, writes as an error. */
const listen = (page: Page): Page => {
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', ({ message }) => problems.push(message));
  return page;
};

/** Asks in the worker, which may have to be started for it. */
const inWorker = async <Value>(expression: string): Promise<Value> =>
  (await browser.extension.worker()).evaluate<Value>(expression);

beforeAll(async () => {
  site = await serveSite(GOVERNANCE);
});
afterAll(() => site.close());
beforeEach(() => {
  problems = [];
});
afterEach(async () => {
  expect(problems.filter((problem) => LOST.test(problem))).toEqual([]);
  await revokeSites(browser.extension);
});

describe('the worker', () => {
  it('may be killed at any moment: pages go on, and saving works', async () => {
    const page = listen(await openSplitPane(browser.extension));
    const popup = listen(await openPopup(browser.extension, page));
    await highlight(popup);
    await page.bringToFront();
    await expect.poll(() => textsOn(page), PATIENCE).toEqual(NAMED[0]);
    for (const job of [1, 2]) {
      await browser.extension.killWorker();
      await showJob(page, job);
      await expect.poll(() => textsOn(page), PATIENCE).toEqual(NAMED[job]);
    }
    await browser.extension.killWorker();
    await popup.getByRole('button', { name: 'Save', exact: true }).click();
    await popup.getByRole('button', { name: 'Saved', exact: true }).waitFor();
    expect(await problemsOn(page)).toEqual([]);
  });

  it('may be killed while it reads a granted site', async () => {
    await grantSite(browser.extension, site.pattern);
    const page = listen(await browser.extension.context.newPage());
    await page.goto(`${site.origin}/jobs/analyst-93017`);
    await browser.extension.killWorker();
    await page.goto(`${site.origin}/jobs/analyst-93018`);
    await expect.poll(async () => (await badgeOn(browser.extension, page)).text, PATIENCE).toMatch(/^\d+$/);
  });
});

describe('a tab', () => {
  it('may be closed while it is read', async () => {
    const page = await browser.openPage(GOVERNANCE);
    const tab = await browser.extension.tabIdOf(page);
    await browser.extension.clickToolbarButton(page);
    const popup = listen(await browser.extension.context.newPage());
    const shown = popup.goto(`chrome-extension://${browser.extension.extensionId}/popup.html?tab=${tab}`);
    await page.close();
    await shown;
    await popup.waitForSelector('main[data-finished="true"]');
    // The loss may come before the tab is looked for, before it is read, while it is read, or after the answer: the popup
    // says which, and the worker lives on.
    const [heading, text] = [await popup.locator('h1').innerText(), await popup.locator('main').innerText()];
    if (heading === 'Milepost') expect(text).toMatch(LOST_TAB);
    else
      expect([heading, text]).toEqual([
        'Senior AI Governance Analyst',
        expect.stringContaining('AI Security Compliance Specialist'),
      ]);
    const next = await openPopup(browser.extension, await browser.openPage(GOVERNANCE));
    expect(await next.locator('h1').innerText()).toBe('Senior AI Governance Analyst');
  });

  it('may go back and forward: fit and highlights are those of the page in front', async () => {
    await grantSite(browser.extension, site.pattern);
    const page = listen(await browser.extension.context.newPage());
    await page.goto(`${site.origin}/jobs/analyst-93017`);
    const badge = async () => (await badgeOn(browser.extension, page)).text;
    await expect.poll(badge, PATIENCE).toMatch(/^\d+$/);
    await page.goto(`${site.origin}/`);
    await expect.poll(badge, PATIENCE).toBe('');
    // A page that comes from the browser's cache is never loaded again.
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(badge, PATIENCE).toMatch(/^\d+$/);
    await page.goForward({ waitUntil: 'commit' });
    await expect.poll(badge, PATIENCE).toBe('');
  });

  it('may be loaded ahead: nothing is shown before it is opened', async () => {
    await grantSite(browser.extension, site.pattern);
    const page = listen(await browser.extension.context.newPage());
    await page.goto(`${site.origin}/ahead`);
    await site.asked('/jobs/analyst-93017');
    // A page that was opened later is read: the one that was loaded ahead would have been by then.
    const opened = listen(await browser.extension.context.newPage());
    await opened.goto(`${site.origin}/jobs/analyst-93018`);
    await expect.poll(async () => (await badgeOn(browser.extension, opened)).text, PATIENCE).toMatch(/^\d+$/);
    expect((await badgeOn(browser.extension, page)).text).toBe('');
    await page.getByRole('link', { name: 'job' }).click();
    await page.waitForURL('**/jobs/**');
    await expect.poll(async () => (await badgeOn(browser.extension, page)).text, PATIENCE).toMatch(/^\d+$/);
  });

  it('may be discarded, and is read when it comes back', async () => {
    await grantSite(browser.extension, site.pattern);
    const page = await browser.extension.context.newPage();
    await page.goto(`${site.origin}/jobs/analyst-93017`);
    const tabId = await browser.extension.tabIdOf(page);
    await (await browser.extension.context.newPage()).bringToFront();
    const discarded = await inWorker<number>(`chrome.tabs.discard(${tabId}).then((tab) => tab.id)`);
    await inWorker(`chrome.tabs.update(${discarded}, { active: true })`);
    await expect
      .poll(() => inWorker<string>(`chrome.action.getBadgeText({ tabId: ${discarded} })`), PATIENCE)
      .toMatch(/^\d+$/);
    await inWorker(`chrome.tabs.remove(${discarded})`);
  });
});

describe('windows', () => {
  it('may be two: each tab has its own fit', async () => {
    await grantSite(browser.extension, site.pattern);
    const [first, second] = await inWorker<number[]>(`Promise.all(
      ['${site.origin}/jobs/analyst-1', '${site.origin}/'].map((url) =>
        chrome.windows.create({ url }).then(({ tabs }) => tabs[0].id)))`);
    const textOn = (tabId: number | undefined) =>
      inWorker<string>(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
    await expect.poll(() => textOn(first), PATIENCE).toMatch(/^\d+$/);
    expect(await textOn(second)).toBe('');
    await inWorker(`chrome.tabs.remove([${first}, ${second}])`);
  });

  it('may be private: everything works, and nothing is kept before the person says so', async () => {
    await grantSite(browser.extension, site.pattern);
    const tab = await inWorker<number>(
      `chrome.windows.create({ incognito: true, url: '${site.origin}/jobs/private-4' }).then(({ tabs }) => tabs[0].id)`,
    );
    await expect
      .poll(() => inWorker<string>(`chrome.action.getBadgeText({ tabId: ${tab} })`), PATIENCE)
      .toMatch(/^\d+$/);
    const popup = listen(await browser.extension.context.newPage());
    await popup.goto(`chrome-extension://${browser.extension.extensionId}/popup.html?tab=${tab}`);
    await popup.getByText('Private window: nothing is kept').waitFor();
    const compare = popup.getByRole('button', { name: /^List/ });
    const savedBefore = await compare.innerText();
    await popup.getByRole('button', { name: 'Save', exact: true }).click();
    await popup.getByText('It would stay in your list after this private window closes.').waitFor();
    expect(await compare.innerText()).toBe(savedBefore);
    await popup.getByRole('button', { name: 'Save anyway' }).click();
    await popup.getByRole('button', { name: 'Saved', exact: true }).waitFor();
    expect(await compare.innerText()).not.toBe(savedBefore);
    await inWorker(`chrome.tabs.remove(${tab})`);
  });
});

// The last: it starts the extension anew, and nothing that was open before belongs to it any more.
describe('an update', () => {
  it('takes the highlights from open pages, and the next click reads them again', async () => {
    const page = listen(await browser.openPage(GOVERNANCE));
    const popup = await openPopup(browser.extension, page);
    await highlight(popup);
    await expect.poll(() => textsOn(page), PATIENCE).not.toEqual([]);
    await popup.close();
    await page.bringToFront();
    await browser.extension.update();
    await expect.poll(() => paintedOn(page), PATIENCE).toEqual({});
    expect(await sheetsOn(page)).toBe(0);
    await expect
      .poll(async () => {
        const again = await openPopup(browser.extension, page).catch(() => null);
        return again?.locator('h1').innerText();
      }, PATIENCE)
      .toBe('Senior AI Governance Analyst');
  });
});
