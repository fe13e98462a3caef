import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPopup } from '../support/extension.ts';
import { grantSite, revokeSites } from './granted-sites.ts';
import { fixture } from './saved-pages.ts';
import { useBrowser } from './use-browser.ts';

const browser = useBrowser();

const PASTE = 'Paste the posting instead';

const screenOf = (popup: Page) => popup.locator('main [role=status]');

describe('a page without an answer says so', () => {
  const SCREENS = [
    [
      'an article',
      fixture('article', 'https://kitchen.example/bread/cold-oven'),
      'No job posting on this page',
      ['Read again', PASTE],
    ],
    [
      'a list of postings',
      fixture('list', 'https://halden.example/careers'),
      'This page lists several postings',
      ['Read again'],
    ],
    [
      'a frame of another site',
      fixture('frame', 'https://juniper.example/careers/ai-security-engineer'),
      'The posting sits in a frame',
      ['Open the posting', 'Let Milepost read boards.greenhouse.io here'],
    ],
    [
      'a page whose text is still to come',
      fixture('loading'),
      'The posting is still loading',
      ['Read again'],
    ],
    [
      'a posting that is a picture',
      fixture('picture'),
      'No text to read on this page',
      ['Read again', PASTE],
    ],
    ['an expired posting', fixture('expired'), 'This posting has expired', []],
  ] as const;

  it.each(SCREENS)('%s', async (_, saved, title, actions) => {
    const popup = await browser.openPopup(saved);
    expect(await screenOf(popup).getByRole('heading').innerText()).toBe(title);
    expect(await screenOf(popup).getByRole('button').allInnerTexts()).toEqual(actions);
    expect(await popup.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
    expect(await popup.getByRole('button', { name: /^Highlight/ }).isDisabled()).toBe(true);
  });

  it('a page of the browser itself', async () => {
    const page = await browser.extension.context.newPage();
    await page.goto('chrome://version');
    const popup = await openPopup(browser.extension, page);
    expect(await screenOf(popup).getByRole('heading').innerText()).toBe('Extensions may not read this page');
    expect(await screenOf(popup).getByRole('button').allInnerTexts()).toEqual([PASTE]);
  });
});

it('opens the posting of a frame in a tab of its own', async () => {
  const popup = await browser.openPopup(
    fixture('frame', 'https://juniper.example/careers/ai-security-engineer'),
  );
  const posting = 'https://boards.greenhouse.io/embed/job_app?for=juniperlane&token=5550142';
  await browser.extension.context.route(posting, (route) => route.fulfill({ body: 'the posting by itself' }));
  const opened = browser.extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open the posting' }).click();
  await (await opened).waitForURL(posting);
});

it('opens the page for texts where the posting cannot be read', async () => {
  const popup = await browser.openPopup(fixture('picture'));
  const opened = browser.extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: PASTE }).click();
  await (await opened).getByLabel('Posting').waitFor();
});

it('waits for a posting whose text comes late', async () => {
  const page = await browser.openPage(fixture('loading'));
  const html = await readFile(new URL('fixtures/governance.html', import.meta.url), 'utf8');
  await page.evaluate((late) => {
    setTimeout(() => {
      document.body.innerHTML = late;
    }, 1_500);
  }, html);
  const popup = await openPopup(browser.extension, page);
  expect(await popup.locator('header h1').innerText()).toBe('Senior AI Governance Analyst');
});

it('reads and paints the posting of a frame whose site was granted', async () => {
  const posting = await readFile(new URL('fixtures/governance.html', import.meta.url), 'utf8');
  const page = await browser.openPage(
    fixture('frame', 'https://juniper.example/careers/ai-security-engineer'),
  );
  await page.route('https://boards.greenhouse.io/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: posting }),
  );
  await page.reload({ waitUntil: 'domcontentloaded' });
  const [, frame] = page.frames();
  await frame?.waitForLoadState('domcontentloaded');
  await grantSite(browser.extension, 'https://boards.greenhouse.io/*');
  try {
    const popup = await openPopup(browser.extension, page);
    expect(await popup.locator('header h1').innerText()).toBe('Senior AI Governance Analyst');
    await popup.getByRole('button', { name: /^Highlight/ }).click();
    await expect.poll(() => frame?.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  } finally {
    await revokeSites(browser.extension);
  }
});
