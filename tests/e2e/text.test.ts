import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openSavedPage } from '../support/extension.ts';
import { chipOf, readAnswer, save } from './popup-view.ts';
import { SAMPLE } from './saved-pages.ts';
import { useBrowser } from './use-browser.ts';

const browser = useBrowser();

const TEXT = `AI Red Team Engineer

What you bring
- Four years in offensive security
- Python
- Prompt injection and jailbreaks, tried on real products

The salary is $150,000 to $180,000 a year.`;

async function openTextPage(search = ''): Promise<Page> {
  const { context, extensionId } = browser.extension;
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`chrome-extension://${extensionId}/text.html${search}`);
  return page;
}

const analyzed = (page: Page) => page.locator('main[data-finished="true"] .role').waitFor();
const paintedTexts = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String)));
const chooseFile = (page: Page, name: string, content: string) =>
  page.setInputFiles('input[type=file]', {
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });

describe('the page for texts', () => {
  it('answers a pasted posting, paints it, scrolls to a mention and saves it', async () => {
    const page = await openTextPage();
    expect(await page.getByRole('button', { name: 'Analyze' }).isDisabled()).toBe(true);
    await page.getByLabel('Posting').fill(TEXT);
    await page.getByLabel('Company').fill('Harbor Labs');
    await page.getByRole('button', { name: 'Analyze' }).click();
    await analyzed(page);
    expect(await readAnswer(page)).toMatchObject({
      title: 'AI Red Team Engineer',
      company: 'Harbor Labs',
      track: 'Technical',
      required: expect.arrayContaining(['Python', 'Prompt injection']),
    });
    await expect.poll(() => paintedTexts(page)).toEqual(expect.arrayContaining(['Python', 'jailbreaks']));
    await chipOf(page, 'Prompt injection').hover();
    await page.getByRole('button', { name: /^Next mention of Prompt injection/ }).click();
    await expect.poll(() => page.getByRole('status').last().innerText()).toBe('Prompt injection: 1 of 1');
    await save(page);
  });

  it('brings the text back for editing, without its paint', async () => {
    const page = await openTextPage();
    await page.getByLabel('Posting').fill(TEXT);
    await page.getByRole('button', { name: 'Analyze' }).click();
    await analyzed(page);
    await page.getByRole('button', { name: 'Edit the text' }).click();
    expect(await page.getByLabel('Posting').inputValue()).toBe(TEXT);
    expect(await page.getByLabel('Job title').inputValue()).toBe('AI Red Team Engineer');
    expect(await paintedTexts(page)).toEqual([]);
  });

  it('opens a saved page and a text file', async () => {
    const page = await openTextPage();
    await page.setInputFiles('input[type=file]', SAMPLE.path);
    await analyzed(page);
    expect(await page.locator('header h1').innerText()).toBe('AI Security Engineer, LLM Platform');
    await page.getByRole('button', { name: 'Edit the text' }).click();
    await chooseFile(page, 'posting.txt', TEXT);
    await analyzed(page);
    expect(await page.locator('header h1').innerText()).toBe('AI Red Team Engineer');
    expect(await page.getByText('From posting.txt').isVisible()).toBe(true);
  });

  it('says what is wrong with a file that it cannot read', async () => {
    const page = await openTextPage();
    const problem = page.locator('.problem');
    await chooseFile(page, 'posting.pdf', '%PDF-1.7');
    await expect.poll(() => problem.innerText()).toMatch(/^This is a PDF\./);
    await chooseFile(page, 'recipe.html', '<html><title>Soup</title><p>Leeks and potatoes.</p></html>');
    await expect.poll(() => problem.innerText()).toMatch(/holds no posting/);
  });
});

describe('the menu "Analyze the selected text"', () => {
  /** Clicks the menu as the browser would: Chromium's own menus are out of a test's reach. */
  const clickMenu = async (page: Page, selectionText: string): Promise<Page> => {
    const tabId = await browser.extension.tabIdOf(page);
    const worker = await browser.extension.worker();
    const opened = browser.extension.context.waitForEvent('page');
    const click = { menuItemId: 'analyze-selection', selectionText, frameId: 0, pageUrl: page.url() };
    const tab = { id: tabId, title: await page.title() };
    await worker.evaluate(
      `chrome.contextMenus.onClicked.dispatch(${JSON.stringify(click)}, ${JSON.stringify(tab)})`,
    );
    const textPage = await opened;
    await analyzed(textPage);
    return textPage;
  };
  const shownText = (page: Page) => page.locator('#posting-text').textContent();
  const openWithSelection = async (): Promise<Page> => {
    const page = await openSavedPage(browser.extension, SAMPLE);
    await page.locator('ul').nth(1).selectText();
    return page;
  };

  it('reads the selection with its line breaks where the click granted the page', async () => {
    const page = await openWithSelection();
    await browser.extension.clickToolbarButton(page);
    const textPage = await clickMenu(page, 'one line');
    expect(await shownText(textPage)).toMatch(/Kubernetes and of AWS or GCP\.\n.*CI\/CD/);
    expect(await textPage.locator('header h1').innerText()).toBe('AI Security Engineer, LLM Platform');
  });

  it('falls back on what the menu was given where the page is closed to extensions', async () => {
    const textPage = await clickMenu(await openWithSelection(), 'Python and prompt injection');
    expect(await shownText(textPage)).toBe('Python and prompt injection');
  });
});
