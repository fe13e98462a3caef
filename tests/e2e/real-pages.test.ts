import { describe, expect, it } from 'vitest';
import { openPopup, servePage } from '../support/extension.ts';
import { useBrowser } from './use-browser.ts';
import { areHere, firstOfEachSite, markupOf, type WorldPage } from './world-pages.ts';

/** Spaces, case and the form of characters do not matter when two names are compared. */
const plain = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

describe.skipIf(!areHere)('on pages as they are in the world', () => {
  const browser = useBrowser();

  /** Presses the toolbar button on a page, which must not change under it. */
  const press = async (saved: WorldPage) => {
    const page = await browser.extension.context.newPage();
    await servePage(page, saved.url, markupOf(saved));
    const before = await page.content();
    const popup = await openPopup(browser.extension, page);
    expect(await page.content()).toBe(before);
    return popup;
  };

  it('are of many sites', () => {
    expect(firstOfEachSite('posting', 1).length).toBeGreaterThanOrEqual(12);
    expect(firstOfEachSite('list', 1).length).toBeGreaterThanOrEqual(3);
  });

  it.each(firstOfEachSite('posting', 1))('gives title and company of $id', async (gold) => {
    const popup = await press(gold);
    expect(plain(await popup.locator('header h1').innerText())).toBe(plain(gold.title ?? ''));
    const companies = [gold.company ?? '', ...(gold.company_also ?? [])].map(plain);
    expect(companies).toContain(plain(await popup.locator('header .facts span').first().innerText()));
    // Some of these pages say themselves that they are closed.
    const whatItSaid = popup.getByRole('button', { name: 'Show what it said' });
    if (await whatItSaid.isVisible()) await whatItSaid.click();
    expect(await popup.locator('.role').innerText()).not.toBe('');
  });

  const SCREENS = [
    ['a list', 'list', 'This page lists several postings', 1],
    ['an article', 'article', 'No job posting on this page', 2],
  ] as const;

  describe.each(SCREENS)('calls %s what it is', (_, label, screen, most) => {
    it.each(firstOfEachSite(label, most))('$id', async (gold) => {
      const popup = await press(gold);
      expect(await popup.locator('main .state h2').innerText()).toBe(screen);
    });
  });
});
