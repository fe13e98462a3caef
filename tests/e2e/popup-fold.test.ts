import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { fixture, GOVERNANCE, SAMPLE } from './saved-pages.ts';
import { useBrowser } from './use-browser.ts';

const PROFILE = {
  ...EMPTY_PROFILE,
  skills: { python: 'working', 'risk-management': 'working', 'incident-response': 'working', aws: 'working' },
};

const browser = useBrowser();
beforeEach(async () => {
  const worker = await browser.extension.worker();
  await worker.evaluate('chrome.storage.local.clear()');
});

const tellProfile = async () => {
  const worker = await browser.extension.worker();
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ profile: PROFILE })})`);
};

/** What stands whole above the footer before anything is scrolled. */
const aboveTheFold = (popup: Page) =>
  popup.evaluate(() => {
    const fold = document.querySelector('footer')?.getBoundingClientRect().top ?? 0;
    const stands = (element: Element) => element.getBoundingClientRect().bottom <= fold;
    const count = (selector: string) => [...document.querySelectorAll(selector)].filter(stands).length;
    return {
      rows: ['role-row', 'track-row', 'fit-row', 'road-row', 'pay-row'].filter(
        (name) => count(`.${name}`) > 0,
      ),
      chips: count('.skills .chip, .skills .folded-chip'),
      allChips: document.querySelectorAll('.skills .chip, .skills .folded-chip').length,
      header: document.querySelector('header')?.offsetHeight ?? 0,
      footer: document.querySelector('footer')?.offsetHeight ?? 0,
      answer: document.querySelector<HTMLElement>('.verdict')?.offsetHeight ?? 0,
    };
  });

const POSTINGS = [SAMPLE, GOVERNANCE, fixture('operations'), fixture('near')] as const;

it.each(POSTINGS)('answers in one view, with a profile: $path', async (saved) => {
  await tellProfile();
  const seen = await aboveTheFold(await browser.openPopup(saved));
  expect(seen.rows).toEqual(['role-row', 'track-row', 'fit-row', 'road-row', 'pay-row']);
  expect(seen.chips).toBeGreaterThanOrEqual(Math.min(6, seen.allChips));
  expect(seen.header).toBeLessThanOrEqual(78);
  expect(seen.footer).toBeLessThanOrEqual(49);
});

it.each(POSTINGS)('asks a newcomer in one view what they have: $path', async (saved) => {
  const seen = await aboveTheFold(await browser.openPopup(saved));
  expect(seen.rows.slice(0, 2)).toEqual(['role-row', 'track-row']);
  expect(seen.chips).toBeGreaterThanOrEqual(Math.min(6, seen.allChips));
});
