import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { openProfilePage } from '../support/extension.ts';
import { fitBrief, save } from './popup-view.ts';
import { SAMPLE } from './saved-pages.ts';
import { useBrowser } from './use-browser.ts';

const browser = useBrowser();
beforeEach(async () => {
  const worker = await browser.extension.worker();
  await worker.evaluate('chrome.storage.local.clear()');
});

const sample = (name: string) => fileURLToPath(new URL(`../resume/files/${name}`, import.meta.url));

const openProfile = (part: string) => openProfilePage(browser.extension, part);

const choose = (page: Page, file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
  page.locator('input[type=file]').setInputFiles(file);

const stored = async (): Promise<Record<string, unknown> | undefined> => {
  const worker = await browser.extension.worker();
  return worker.evaluate('chrome.storage.local.get("profile").then((all) => all.profile)');
};

it('goes from an empty profile by a résumé to the saved plan for a posting', async () => {
  const profile = await openProfile('resume');
  await choose(profile, sample('appsec-browser.pdf'));
  await profile.getByRole('heading', { name: 'Found in your résumé' }).waitFor();
  expect(await stored()).toBeUndefined();
  await profile.getByRole('button', { name: /^Save with/ }).click();
  await expect.poll(stored).toMatchObject({
    skills: { python: 'working', 'threat-modeling': 'working', oscp: 'working' },
    currentRole: 'Senior Application Security Engineer',
  });
  const popup = await browser.openPopup(SAMPLE);
  expect(await fitBrief(popup)).toMatch(/ [1-9][\d.]* of \d+ required/);
  expect(await popup.locator('.road-sum').innerText()).toMatch(/phases? · \d+ weeks? cover/);
  await save(popup);
});

describe('a résumé that is read', () => {
  it.each(['ml-engineer.docx', 'privacy.json', 'german-windows.txt'])('can be %s', async (name) => {
    const page = await openProfile('resume');
    await choose(page, sample(name));
    await page.getByRole('heading', { name: 'Found in your résumé' }).waitFor();
    expect(await page.locator('.skill-list > li').count()).toBeGreaterThan(10);
  });

  it('can be pasted, and leaves nothing behind when it is discarded', async () => {
    const page = await openProfile('resume');
    await page.getByText('Paste the text instead').click();
    await page.getByLabel('Text of your résumé').fill('Skills\nPython, Kubernetes and threat modeling');
    await page.getByRole('button', { name: 'Read the text' }).click();
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByText('Choose a file, or drop it here').waitFor();
    expect(await stored()).toBeUndefined();
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['password.pdf', /needs a password/],
    ['scanned.pdf', /pictures of text/],
  ])('%s is said', async (name, words) => {
    const page = await openProfile('resume');
    await choose(page, sample(name));
    expect(await page.getByRole('alert').innerText()).toMatch(words);
  });

  it('50 MB are said', async () => {
    const page = await openProfile('resume');
    // Playwright hands over no file of this size from memory.
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(50_000_000)], 'large.pdf'));
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(await page.getByRole('alert').innerText()).toMatch(/larger than 25 MB/);
  });
});
