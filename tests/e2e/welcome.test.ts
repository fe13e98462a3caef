import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { faultsOf } from './faults-of.ts';
import { textsOn } from './page-paint.ts';
import { chipOf, tooWide } from './popup-view.ts';
import { useBrowser } from './use-browser.ts';

// Each browser of these tests waits for the page that the extension opens by itself: see `openChromium`.
const browser = useBrowser();
const inWorker = async (code: string): Promise<unknown> => (await browser.extension.worker()).evaluate(code);
const stored = () => inWorker('chrome.storage.local.get("profile").then((all) => all.profile)');

beforeEach(() => inWorker('chrome.storage.local.clear()'));

async function openWelcome(): Promise<Page> {
  const { context, extensionId } = browser.extension;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  await page.waitForSelector('main[data-finished="true"]');
  return page;
}

it('shows on a live sample what a tick does', async () => {
  const page = await openWelcome();
  expect(await page.locator('.role').innerText()).toContain('AI Security Analyst');
  await expect
    .poll(() => textsOn(page))
    .toEqual(expect.arrayContaining(['Python', 'SIEM', 'prompt injection']));
  await chipOf(page, 'Python').click();
  await expect.poll(() => page.locator('.fit-number').innerText()).toMatch(/^\d+/);
  await expect.poll(stored).toMatchObject({ skills: { python: 'working' } });
});

it('leads from a background to what is usual for it, to be confirmed', async () => {
  const page = await openWelcome();
  const opened = browser.extension.context.waitForEvent('page');
  await page.locator('.ways').getByRole('button', { name: 'IT Support' }).click();
  const skills = await opened;
  expect(new URL(skills.url()).hash).toBe('#skills');
  await skills.getByText('IT Support').first().waitFor();
  await expect.poll(stored).toMatchObject({ background: 'it-support', skills: {} });
});

it('is found again in the profile', async () => {
  const { context, extensionId } = browser.extension;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html#you`);
  await page.getByRole('link', { name: 'Show the welcome page again' }).click();
  await page.getByRole('heading', { name: 'Now you: pick one way to start' }).waitFor();
});

it('has no fault for axe, and fits a window of 400 pixels', async () => {
  const page = await openWelcome();
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 400, height: 900 });
  expect(await tooWide(page)).toEqual([]);
});
