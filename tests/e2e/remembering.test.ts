import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { closeTabs } from '../support/extension.ts';
import { chipOf, showAll } from './popup-view.ts';
import { GOVERNANCE, SAMPLE } from './saved-pages.ts';
import { untilStored as untilStoredIn } from './stored-settings.ts';
import { useBrowser } from './use-browser.ts';

const browser = useBrowser();
beforeEach(async () => {
  const worker = await browser.extension.worker();
  await worker.evaluate('chrome.storage.local.clear()');
});

/** Opens the popup again as a person would who comes back: with nothing of the earlier visit in view. */
const comeBack = async (saved = GOVERNANCE): Promise<Page> => {
  await closeTabs(browser.extension);
  return browser.openPopup(saved);
};

const untilStored = (part: RegExp) => untilStoredIn(browser.extension, part);

it('remembers a tick, for every posting that asks for the skill', async () => {
  const popup = await browser.openPopup(GOVERNANCE);
  await chipOf(popup, 'Python').click();
  await untilStored(/"python":/);
  const again = await comeBack();
  for (const need of ['Nice to have', 'Mentioned']) await showAll(again, need);
  expect(await chipOf(again, 'Python').getAttribute('aria-pressed')).toBe('true');
  const other = await comeBack(SAMPLE);
  await showAll(other, 'Required');
  expect(await chipOf(other, 'Python').getAttribute('aria-pressed')).toBe('true');
});

it('remembers years, hours and background', async () => {
  const popup = await browser.openPopup(GOVERNANCE);
  await popup.getByRole('button', { name: 'About you' }).click();
  await popup.getByLabel('Years of experience', { exact: true }).fill('7');
  await popup.getByLabel('Hours a week to learn').fill('5');
  await popup.getByRole('combobox', { name: 'Background' }).selectOption({ index: 2 });
  const background = await popup.getByRole('combobox', { name: 'Background' }).inputValue();
  expect(await popup.locator('.years-both').innerText()).toBe('5+ years asked, you have 7');
  await untilStored(
    new RegExp(`"overall":7.*"background":"${background}"|"background":"${background}".*"overall":7`),
  );

  const again = await comeBack();
  await again.getByRole('button', { name: 'About you' }).click();
  expect(await again.getByLabel('Years of experience', { exact: true }).inputValue()).toBe('7');
  expect(await again.getByLabel('Hours a week to learn').inputValue()).toBe('5');
  expect(await again.getByRole('combobox', { name: 'Background' }).inputValue()).toBe(background);
});

it('remembers a corrected role and level for this posting alone', async () => {
  const popup = await browser.openPopup(GOVERNANCE);
  await popup.getByRole('button', { name: 'Correct role and level' }).click();
  await popup.getByRole('combobox', { name: 'Role' }).selectOption({ label: 'AI Security Engineer' });
  await popup.getByRole('combobox', { name: 'Level' }).selectOption('mid');
  expect(await popup.locator('.role').innerText()).toBe('AI Security Engineer');
  expect(await (await comeBack(SAMPLE)).getByText('corrected by you').count()).toBe(0);

  const again = await comeBack();
  expect(await again.locator('.role').innerText()).toBe('AI Security Engineer');
  expect(await again.locator('.verdict .tag').allInnerTexts()).toEqual(['Technical']);
  expect(await again.locator('.level').innerText()).toBe('Mid');
  expect(await again.getByText('corrected by you').count()).toBe(1);

  await again.getByRole('button', { name: 'Correct role and level' }).click();
  await again.getByRole('button', { name: 'Undo the correction' }).click();
  expect(await again.locator('.verdict .tag').first().innerText()).toBe('Governance');
});
