import { describe, expect, it } from 'vitest';
import { openPopup } from '../support/extension.ts';
import { chipOf } from './popup-view.ts';
import { fixture, GOVERNANCE } from './saved-pages.ts';
import { useBrowser } from './use-browser.ts';

const browser = useBrowser();

describe('an answer says what it lacks', () => {
  const NOTICES = [
    ['no section of requirements', 'no-requirements', ['No requirements section found']],
    ['no skill that is known', 'no-known-skill', ['No known skill in the requirements']],
    ['another language', 'swedish', ['In a language that Milepost does not read']],
    ['nothing of a language that is read', 'german', []],
    ['nothing', 'operations', []],
  ] as const;

  it.each(NOTICES)('%s', async (_, name, titles) => {
    const popup = await browser.openPopup(fixture(name));
    expect(await popup.getByRole('note').locator('p:first-child').allInnerTexts()).toEqual(titles);
  });
});

it('says of a posting that is too long how much of it was read', async () => {
  const page = await browser.openPage(GOVERNANCE);
  await page.evaluate(() => {
    const list = document.querySelector('ul');
    const item = '<li>Audit the models of one more team and write down what was found.</li>';
    list?.insertAdjacentHTML('beforeend', item.repeat(2_000));
  });
  const popup = await openPopup(browser.extension, page);
  const [title, text] = await popup.getByRole('note').locator('p').allInnerTexts();
  expect(title).toBe('Too long to read whole');
  expect(text).toMatch(
    // Fewer than the limit where the machine is too slow for all of that.
    /^The first \d{1,2},\d{3} characters of this posting were read\. What it says behind them is not in this answer\.$/,
  );
  expect(await popup.locator('header h1').innerText()).toBe('Senior AI Governance Analyst');
  await popup.getByRole('button', { name: /^Highlight/ }).click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
});

it('forces no role, level or road on work outside AI security', async () => {
  const popup = await browser.openPopup(fixture('outside'));
  expect(await popup.locator('.role').innerText()).toBe('Not an AI-security job');
  expect(await popup.locator('.tag').count()).toBe(0);
  expect(await popup.getByRole('heading', { name: 'Your road' }).count()).toBe(0);
});

it('never calls a posting without known requirements free of gaps', async () => {
  const popup = await browser.openPopup(fixture('no-known-skill'));
  expect(await popup.locator('.road p').allInnerTexts()).toEqual([
    'Without known requirements there is no gap to plan for.',
  ]);
});

it('asks a newcomer what they have, and puts the fit in the place of the question at the first tick', async () => {
  const popup = await browser.openPopup(GOVERNANCE);
  const question = popup.locator('.first-question');
  expect(await question.getByRole('heading').innerText()).toBe('4 skills required. Which do you have?');
  expect(await popup.locator('.chip[data-state=missing]').count()).toBe(0);
  const chip = chipOf(popup, 'EU AI Act');
  const before = await chip.boundingBox();
  await chip.click();
  // The question goes only when the popup opens again: under the pointer nothing moves.
  expect(await question.locator('.fit-number').count()).toBe(1);
  expect(await chip.boundingBox()).toEqual(before);
  await expect
    .poll(async () => {
      await popup.reload();
      await popup.locator('.skill-group').first().waitFor();
      return question.count();
    })
    .toBe(0);
});

describe('work beside AI security', () => {
  it('is named, with the nearest role', async () => {
    const popup = await browser.openPopup(fixture('near'));
    expect(await popup.locator('.role').innerText()).toBe('Related, not AI security');
    await popup.getByText(/^Closest: AI Security Engineer\./).waitFor();
  });

  it('has a way in from the background that a person gave', async () => {
    const popup = await browser.openPopup(fixture('near'));
    await popup.getByRole('button', { name: 'About you' }).click();
    await popup.getByRole('combobox', { name: 'Background' }).selectOption({ label: 'Software Developer' });
    await popup.getByText(/A way in from Software Developer: .+\./).waitFor();
  });
});
