import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { chipOf, fitBrief, showAll } from './popup-view.ts';
import { GOVERNANCE, SAMPLE } from './saved-pages.ts';
import { useBrowser } from './use-browser.ts';

const browser = useBrowser();
beforeEach(async () => {
  const worker = await browser.extension.worker();
  await worker.evaluate('chrome.storage.local.clear()');
});

/** What the popup reckons with a profile: the fit in words, and the road's sum. */
const reckoning = async (popup: Page) => ({
  fit: await fitBrief(popup),
  road: await popup.locator('.road-sum').innerText(),
});

it('moves a skill to those at hand, with every figure, at one click', async () => {
  const popup = await browser.openPopup(GOVERNANCE);
  expect(await reckoning(popup)).toEqual({
    fit: null,
    road: '3 phases · 14 weeks cover 4 of 5 missing skills',
  });
  await chipOf(popup, 'EU AI Act').click();
  expect(await chipOf(popup, 'EU AI Act').getAttribute('aria-pressed')).toBe('true');
  expect(await reckoning(popup)).toEqual({
    fit: expect.stringContaining('1 of 4 required, 2 in part'),
    road: '2 phases · 8 weeks cover 3 of 4 missing skills',
  });
});

it('takes a tick back', async () => {
  const popup = await browser.openPopup(GOVERNANCE);
  const before = await reckoning(popup);
  await chipOf(popup, 'NIST AI RMF').click();
  await chipOf(popup, 'NIST AI RMF').click();
  expect(await chipOf(popup, 'NIST AI RMF').getAttribute('aria-pressed')).toBe('false');
  expect(await reckoning(popup)).toEqual(before);
});

it('moves no chip from under the pointer', async () => {
  const popup = await browser.openPopup(GOVERNANCE);
  const names = () => popup.locator('.chip-toggle').allInnerTexts();
  const before = await names();
  await popup.locator('.chip-toggle').first().click();
  expect(await names()).toEqual(before);
});

it('counts the alternatives of one requirement once', async () => {
  const popup = await browser.openPopup(SAMPLE);
  await showAll(popup, 'Required');
  await chipOf(popup, 'AWS').click();
  expect((await reckoning(popup)).fit).toContain('1 of 15 required');
  expect(await popup.locator('.chip[data-state=spare]').innerText()).toMatch(/Google Cloud|GCP/);
});

it('takes a phase off the road when its goals are done', async () => {
  const popup = await browser.openPopup(GOVERNANCE);
  const phases = popup.locator('.phase');
  const first = phases.first();
  await first.locator('summary').click();
  const title = await first.locator('.strong').innerText();
  for (const goal of await first.getByRole('checkbox').all()) await goal.click();
  await expect.poll(() => phases.locator('.strong').allInnerTexts()).not.toContain(title);
  expect(await popup.locator('.phases-done').innerText()).toContain(title);
});

it('keeps a tick when the popup is closed the moment after the click', async () => {
  const worker = await browser.extension.worker();
  const stored = () => worker.evaluate('chrome.storage.local.get("profile").then((all) => all.profile)');
  const popup = await browser.openPopup(GOVERNANCE);
  // In one task: whatever the popup still wanted to do after the click, it cannot.
  await popup.evaluate(() => {
    const chips = document.querySelectorAll<HTMLButtonElement>('.chip-toggle');
    const chip = [...chips].find((one) => one.innerText.includes('EU AI Act'));
    chip?.click();
    window.close();
  });
  await expect.poll(stored).toMatchObject({ skills: { 'eu-ai-act': 'working' } });
});
