import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_PAGE_OPTIONS } from '../../src/model/page-options.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { PAGE_OPTIONS_STEPS } from '../../src/storage/migrations/page-options/steps.ts';
import { PROFILE_STEPS } from '../../src/storage/migrations/profile/steps.ts';
import { closeTabs, openPopup } from '../support/extension.ts';
import { grantSite, revokeSites } from './granted-sites.ts';
import { highlight, takeAway, textsOn } from './page-paint.ts';
import { type Observation, spyOn } from './page-spy.ts';
import { chipOf, showAll } from './popup-view.ts';
import { GOVERNANCE } from './saved-pages.ts';
import { useBrowser } from './use-browser.ts';

const PATIENCE = { timeout: 20_000, interval: 100 };
/** Two persons whom a site would tell apart: who has none of the skills, and who has three of them. */
const NEWCOMER: readonly string[] = [];
const EXPERT: readonly string[] = ['python', 'iso-iec-42001', 'risk-management'];

const browser = useBrowser();
afterEach(async () => {
  await revokeSites(browser.extension);
});

/** Stores what this person has and chose, as if they had been here before. */
async function become(skills: readonly string[], options: Partial<typeof DEFAULT_PAGE_OPTIONS> = {}) {
  const stored = {
    profile: { ...EMPTY_PROFILE, skills: Object.fromEntries(skills.map((id) => [id, 'working'])) },
    profile$: { v: PROFILE_STEPS.length + 1 },
    'page-options': { ...DEFAULT_PAGE_OPTIONS, ...options },
    'page-options$': { v: PAGE_OPTIONS_STEPS.length + 1 },
  };
  const worker = await browser.extension.worker();
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify(stored)})`);
}

/** Opens a page that is spied on. Nothing blinks there: a blink that is looked at in time is no difference. */
async function openSpiedPage() {
  const page = await browser.openPage(GOVERNANCE);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return { page, spy: await spyOn(page) };
}

/** Goes through what a person does with highlights, and gives what the page saw of it. */
async function walkThrough(): Promise<readonly Observation[]> {
  const { page, spy } = await openSpiedPage();
  const popup = await openPopup(browser.extension, page);
  await highlight(popup);
  await expect.poll(() => textsOn(page), PATIENCE).toContain('ISO/IEC 42001');
  await spy.look();
  for (const at of [1, 2, 3]) {
    await popup.keyboard.press('n');
    await popup.getByText(`: ${at} of `).waitFor();
    await expect.poll(() => currentOn(page), PATIENCE).toHaveLength(1);
    await spy.look();
  }
  await tickAndUntick(popup, 'Python');
  await takeAway(popup);
  await expect.poll(() => textsOn(page), PATIENCE).toEqual([]);
  await spy.look();
  const seen = await spy.observations();
  await closeTabs(browser.extension);
  return seen;
}

/** The text that was scrolled to last: the highlight above all others. */
const currentOn = (page: Page) =>
  page.evaluate(() => {
    const all = [...CSS.highlights.values()];
    const top = all.toSorted((a, b) => b.priority - a.priority)[0];
    return top ? [...top].map(String) : [];
  });

async function tickAndUntick(popup: Page, skill: string): Promise<void> {
  // What a person has is folded away.
  for (const need of ['Required', 'Nice to have']) await showAll(popup, need);
  const chip = chipOf(popup, skill);
  for (const _ of ['tick', 'untick']) {
    const before = await chip.getAttribute('aria-pressed');
    await chip.click();
    await expect.poll(() => chip.getAttribute('aria-pressed'), PATIENCE).not.toBe(before);
  }
}

describe('what a page sees of its highlights', () => {
  it('is the same for everyone: names, order, styles, places, steps and how often it changes', async () => {
    await become(NEWCOMER);
    const asNewcomer = await walkThrough();
    await become(EXPERT);
    const asExpert = await walkThrough();
    expect(asNewcomer.length).toBeGreaterThan(4);
    expect(asExpert).toEqual(asNewcomer);
  });

  it('does not change when a skill is ticked', async () => {
    await become(NEWCOMER);
    const { page, spy } = await openSpiedPage();
    const popup = await openPopup(browser.extension, page);
    await highlight(popup);
    await expect.poll(() => textsOn(page), PATIENCE).toContain('ISO/IEC 42001');
    await spy.look();
    const before = await spy.observations();
    await tickAndUntick(popup, 'Python');
    await spy.look();
    expect(await spy.observations()).toEqual(before);
  });

  it('is the same on a site that is read by itself, whatever the person chose to show', async () => {
    const options = { showsOwnSkills: true, automaticHighlights: true };
    await grantSite(browser.extension, 'https://jobs.example/*');
    const seenBy = async (skills: readonly string[]) => {
      await become(skills, options);
      const { page, spy } = await openSpiedPage();
      await expect.poll(() => textsOn(page), PATIENCE).toContain('ISO/IEC 42001');
      await spy.look();
      const seen = await spy.observations();
      await closeTabs(browser.extension);
      return seen.at(-1);
    };
    expect(await seenBy(EXPERT)).toEqual(await seenBy(NEWCOMER));
  });

  it('differs only where the person chose to show what they have', async () => {
    await become(NEWCOMER, { showsOwnSkills: true });
    const asNewcomer = await walkThrough();
    await become(EXPERT, { showsOwnSkills: true });
    const asExpert = await walkThrough();
    expect(asExpert).not.toEqual(asNewcomer);
  });
});
