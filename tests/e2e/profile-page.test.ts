import { beforeEach, describe, expect, it } from 'vitest';
import { OPTIONS_VIEWS } from '../../src/ui/profile/profile-route.ts';
import { openProfilePage } from '../support/extension.ts';
import { faultsOf } from './faults-of.ts';
import { tooWide } from './popup-view.ts';
import { SAMPLE } from './saved-pages.ts';
import { useBrowser } from './use-browser.ts';

const browser = useBrowser();
const PROFILE = {
  skills: { python: 'strong', oscp: 'working', kubernetes: 'learning', 'long-forgotten': 'strong' },
  years: { overall: 7, security: 4, machineLearning: null, governance: 0 },
  currentRole: 'ai-security-analyst',
  background: 'software-developer',
  targetTrack: 'technical',
  targetLevel: 'senior',
  country: 'DE',
  currency: 'EUR',
  hoursPerWeek: 8,
  goalsDone: [],
  questionsDone: [],
  conditions: {
    citizenships: ['DE', 'US'],
    workPermits: [],
    clearances: ['Ü2'],
    languages: { de: 'native', en: 'fluent' },
    place: { country: 'DE', city: 'Kiel' },
    answers: { 'travel::25': false },
  },
};

const inWorker = async (code: string): Promise<unknown> => (await browser.extension.worker()).evaluate(code);
const stored = () => inWorker('chrome.storage.local.get("profile").then((all) => all.profile)');

beforeEach(() =>
  inWorker(
    `chrome.storage.local.clear().then(() => chrome.storage.local.set({profile: ${JSON.stringify(PROFILE)}, profile$: {v: 3}}))`,
  ),
);

const openProfile = (part: string) => openProfilePage(browser.extension, part);

describe.each(OPTIONS_VIEWS)('the part "%s"', (part) => {
  it('has no fault for axe, in light and in dark', async () => {
    expect(await faultsOf(await openProfile(part))).toEqual([]);
  });

  it('fits a window of 400 pixels', async () => {
    const page = await openProfile(part);
    await page.setViewportSize({ width: 400, height: 900 });
    expect(await tooWide(page)).toEqual([]);
  });
});

it('is worked by keyboard: search, choose a level, undo', async () => {
  const page = await openProfile('skills');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('terraform');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect.poll(stored).toMatchObject({ skills: { terraform: 'learning' } });
  await page.keyboard.press('ArrowRight');
  await expect.poll(stored).toMatchObject({ skills: { terraform: 'working' } });
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect.poll(stored).toMatchObject({ skills: { terraform: 'learning' } });
});

it('opens the guide of the role from the popup, where a skill is ticked by keyboard', async () => {
  const { context } = browser.extension;
  const popup = await browser.openPopup(SAMPLE);
  await popup.getByText('Is it for you?').click();
  const opened = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Read the guide: AI Security Engineer' }).click();
  const guide = await opened;
  await guide.getByRole('heading', { name: 'What the job is' }).waitFor();
  expect(new URL(guide.url()).hash).toBe('#guide/ai-security-engineer');
  await guide.getByRole('button', { name: 'Terraform' }).press('Enter');
  await expect.poll(stored).toMatchObject({ skills: { terraform: 'working' } });
  await guide.getByRole('link', { name: 'Career', exact: true }).click();
  await guide.getByRole('link', { name: 'AI Ethics Officer' }).first().click();
  await guide.getByRole('heading', { name: 'AI Ethics Officer' }).waitFor();
});

it('erases everything, after the time to think again', { timeout: 30_000 }, async () => {
  const page = await openProfile('data');
  await page.evaluate(() => localStorage.setItem('compare-view', 'q=secret'));
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  await page.getByRole('button', { name: 'Erase it all' }).click();
  expect(await stored()).toBeDefined();
  await expect.poll(stored, { timeout: 15_000 }).toBeUndefined();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
