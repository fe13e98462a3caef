import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ChromiumWithExtension } from '../support/chromium.ts';
import { closeTabs, openExtension, openPopup, openSavedPage } from '../support/extension.ts';
import { chipOf, countOf, showAll } from './popup-view.ts';
import { GOVERNANCE, SAMPLE } from './saved-pages.ts';

let extension: ChromiumWithExtension;
beforeAll(async () => {
  extension = await openExtension();
});
afterEach(() => closeTabs(extension));
afterAll(() => extension.close());
beforeEach(async () => {
  const worker = await extension.worker();
  await worker.evaluate('chrome.storage.local.clear()');
});

const open = async (saved = GOVERNANCE): Promise<Page> =>
  openPopup(extension, await openSavedPage(extension, saved));

/** Opens the popup again as a person would who comes back: with nothing of the earlier visit in view. */
const comeBack = async (saved = GOVERNANCE): Promise<Page> => {
  await closeTabs(extension);
  return open(saved);
};

/** Waits until the profile that the browser keeps says so: what is shown is written a moment later. */
const untilStored = (part: RegExp) =>
  expect
    .poll(async () => {
      const worker = await extension.worker();
      return worker.evaluate('chrome.storage.local.get().then(JSON.stringify)');
    })
    .toMatch(part);

/** What the popup reckons with a profile: the count of required skills that are there, and the road's sum. */
const reckoning = async (popup: Page) => ({
  required: (await countOf(popup, 'Required').innerText()).split(' · ')[0],
  road: await popup.locator('.road-sum').innerText(),
});

it('moves a skill to those at hand, with every figure, at one click', async () => {
  const popup = await open();
  expect(await reckoning(popup)).toEqual({
    required: '0 of 4',
    road: '3 phases · 14 weeks cover 4 of 5 missing skills',
  });
  await chipOf(popup, 'EU AI Act').click();
  expect(await chipOf(popup, 'EU AI Act').getAttribute('aria-pressed')).toBe('true');
  expect(await reckoning(popup)).toEqual({
    required: '1 of 4',
    road: '2 phases · 8 weeks cover 3 of 4 missing skills',
  });
});

it('takes a tick back', async () => {
  const popup = await open();
  const before = await reckoning(popup);
  await chipOf(popup, 'NIST AI RMF').click();
  await chipOf(popup, 'NIST AI RMF').click();
  expect(await chipOf(popup, 'NIST AI RMF').getAttribute('aria-pressed')).toBe('false');
  expect(await reckoning(popup)).toEqual(before);
});

it('remembers a tick, for every posting that asks for the skill', async () => {
  const popup = await open();
  await chipOf(popup, 'Python').click();
  await untilStored(/"python":/);
  const again = await comeBack();
  expect(await chipOf(again, 'Python').getAttribute('aria-pressed')).toBe('true');
  const other = await comeBack(SAMPLE);
  await showAll(other, 'Required');
  expect(await chipOf(other, 'Python').getAttribute('aria-pressed')).toBe('true');
});

it('moves no chip from under the pointer', async () => {
  const popup = await open();
  const names = () => popup.locator('.chip-toggle').allInnerTexts();
  const before = await names();
  await popup.locator('.chip-toggle').first().click();
  expect(await names()).toEqual(before);
});

it('counts the alternatives of one requirement once', async () => {
  const popup = await open(SAMPLE);
  const [, all = ''] = (await reckoning(popup)).required?.split(' of ') ?? [];
  await showAll(popup, 'Required');
  await chipOf(popup, 'AWS').click();
  expect((await reckoning(popup)).required).toBe(`1 of ${all}`);
  expect(await popup.locator('.chip[data-state=spare]').innerText()).toMatch(/Google Cloud|GCP/);
});

it('remembers years, hours and background', async () => {
  const popup = await open();
  await popup.getByRole('button', { name: 'About you' }).click();
  await popup.getByLabel('Years of experience').fill('7');
  await popup.getByLabel('Hours a week to learn').fill('5');
  await popup.getByLabel('Background').selectOption({ index: 2 });
  const background = await popup.getByLabel('Background').inputValue();
  expect(await popup.locator('.years-both').innerText()).toBe('5+ years asked, you have 7');
  await untilStored(
    new RegExp(`"overall":7.*"background":"${background}"|"background":"${background}".*"overall":7`),
  );

  const again = await comeBack();
  await again.getByRole('button', { name: 'About you' }).click();
  expect(await again.getByLabel('Years of experience').inputValue()).toBe('7');
  expect(await again.getByLabel('Hours a week to learn').inputValue()).toBe('5');
  expect(await again.getByLabel('Background').inputValue()).toBe(background);
});

it('remembers a corrected role and level for this posting alone', async () => {
  const popup = await open();
  await popup.getByRole('button', { name: 'Correct role and level' }).click();
  await popup.getByRole('combobox', { name: 'Role' }).selectOption({ label: 'AI Security Engineer' });
  await popup.getByRole('combobox', { name: 'Level' }).selectOption('mid');
  expect(await popup.locator('.role').innerText()).toBe('AI Security Engineer');
  expect(await (await comeBack(SAMPLE)).locator('.confidence').innerText()).not.toBe('corrected by you');

  const again = await comeBack();
  expect(await again.locator('.role').innerText()).toBe('AI Security Engineer');
  expect(await again.locator('.verdict .tag').allInnerTexts()).toEqual(['Technical track', 'Mid · 5+ years']);
  expect(await again.locator('.confidence').innerText()).toBe('corrected by you');

  await again.getByRole('button', { name: 'Correct role and level' }).click();
  await again.getByRole('button', { name: 'Undo the correction' }).click();
  expect(await again.locator('.verdict .tag').first().innerText()).toBe('Governance track');
});

it('shortens the road when the goals of a phase are done', async () => {
  const popup = await open();
  const phases = popup.locator('.phase');
  const before = await phases.count();
  const first = phases.first();
  await first.locator('summary').click();
  const title = await first.locator('.strong').innerText();
  for (const goal of await first.getByRole('checkbox').all()) await goal.click();
  await expect.poll(() => phases.count()).toBe(before - 1);
  expect(await phases.locator('.strong').allInnerTexts()).not.toContain(title);
});
