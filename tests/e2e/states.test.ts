import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumWithExtension } from '../support/chromium.ts';
import { closeTabs, openExtension, openPopup, openSavedPage, type SavedPage } from '../support/extension.ts';
import { chipOf } from './popup-view.ts';
import { fixture, GOVERNANCE } from './saved-pages.ts';

let extension: ChromiumWithExtension;
beforeAll(async () => {
  extension = await openExtension();
});
afterEach(() => closeTabs(extension));
afterAll(() => extension.close());

const open = async (saved: SavedPage): Promise<Page> =>
  openPopup(extension, await openSavedPage(extension, saved));

const screenOf = (popup: Page) => popup.locator('main [role=status]');

describe('a page without an answer says so', () => {
  const SCREENS = [
    [
      'an article',
      fixture('article', 'https://kitchen.example/bread/cold-oven'),
      'No job posting on this page',
      'Read again',
    ],
    [
      'a list of postings',
      fixture('list', 'https://halden.example/careers'),
      'This page lists several postings',
      'Read again',
    ],
    [
      'a frame of another site',
      fixture('frame', 'https://juniper.example/careers/ai-security-engineer'),
      'The posting sits in a frame',
      'Open the posting',
    ],
    ['a page whose text is still to come', fixture('loading'), 'The posting is still loading', 'Read again'],
    ['a posting that is a picture', fixture('picture'), 'No text to read on this page', 'Read again'],
    ['an expired posting', fixture('expired'), 'This posting has expired', null],
  ] as const;

  it.each(SCREENS)('%s', async (_, saved, title, action) => {
    const popup = await open(saved);
    expect(await screenOf(popup).getByRole('heading').innerText()).toBe(title);
    expect(await screenOf(popup).getByRole('button').allInnerTexts()).toEqual(action ? [action] : []);
    expect(await popup.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
    expect(await popup.getByRole('button', { name: /^Highlight/ }).isDisabled()).toBe(true);
  });

  it('a page of the browser itself', async () => {
    const page = await extension.context.newPage();
    await page.goto('chrome://version');
    const popup = await openPopup(extension, page);
    expect(await screenOf(popup).getByRole('heading').innerText()).toBe('Extensions may not read this page');
    expect(await screenOf(popup).getByRole('button').count()).toBe(0);
  });
});

it('opens the posting of a frame in a tab of its own', async () => {
  const popup = await open(fixture('frame', 'https://juniper.example/careers/ai-security-engineer'));
  const posting = 'https://boards.greenhouse.io/embed/job_app?for=juniperlane&token=5550142';
  await extension.context.route(posting, (route) => route.fulfill({ body: 'the posting by itself' }));
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open the posting' }).click();
  await (await opened).waitForURL(posting);
});

it('reads a posting as soon as its text has come', async () => {
  const page = await openSavedPage(extension, fixture('loading'));
  const popup = await openPopup(extension, page);
  expect(await screenOf(popup).getByRole('heading').innerText()).toBe('The posting is still loading');
  const html = await readFile(new URL('fixtures/governance.html', import.meta.url), 'utf8');
  await page.evaluate((late) => {
    document.body.innerHTML = late;
  }, html);
  await popup.getByRole('heading', { name: 'Senior AI Governance Analyst' }).waitFor();
});

describe('an answer says what it lacks', () => {
  const NOTICES = [
    ['no section of requirements', 'no-requirements', ['No requirements section found']],
    ['no skill that is known', 'no-known-skill', ['No known skill in the requirements']],
    ['another language', 'german', ['Not in English']],
    ['nothing', 'operations', []],
  ] as const;

  it.each(NOTICES)('%s', async (_, name, titles) => {
    const popup = await open(fixture(name));
    expect(await popup.getByRole('note').locator('p:first-child').allInnerTexts()).toEqual(titles);
  });
});

it('forces no role, level or road on work outside AI security', async () => {
  const popup = await open(fixture('outside'));
  expect(await popup.locator('.role').innerText()).toBe('Outside AI security');
  expect(await popup.locator('.tag').count()).toBe(0);
  expect(await popup.getByRole('heading', { name: 'Your road' }).count()).toBe(0);
});

it('never calls a posting without known requirements free of gaps', async () => {
  const popup = await open(fixture('no-known-skill'));
  expect(await popup.locator('.road p').allInnerTexts()).toEqual([
    'Without known requirements there is no gap to plan for.',
  ]);
});

it('tells a newcomer that everything counts as missing, until something is ticked', async () => {
  const hint = 'Tick what you have. Until then every skill counts as missing.';
  const popup = await open(GOVERNANCE);
  expect(await popup.locator('.hint').innerText()).toBe(hint);
  await chipOf(popup, 'EU AI Act').click();
  // It goes only when the popup opens again: under the pointer nothing moves.
  expect(await popup.locator('.hint').count()).toBe(1);
  await expect
    .poll(async () => {
      await popup.reload();
      await popup.locator('.skill-group').first().waitFor();
      return popup.locator('.hint').count();
    })
    .toBe(0);
});

describe('work beside AI security', () => {
  it('is named, with the nearest role', async () => {
    const popup = await open(fixture('near'));
    expect(await popup.locator('.role').innerText()).toBe('Near AI security');
    await popup.getByText('The nearest role is AI Security Engineer.').waitFor();
  });

  it('has a way in from the background that a person gave', async () => {
    const popup = await open(fixture('near'));
    await popup.getByRole('button', { name: 'About you' }).click();
    await popup.getByLabel('Background').selectOption({ label: 'Software Developer' });
    await popup.getByText(/A way in from Software Developer: .+\./).waitFor();
  });
});
