import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { openRoadmapPage, type SavedPage } from '../support/extension.ts';
import { faultsOf } from './faults-of.ts';
import { fixture, GOVERNANCE, SAMPLE } from './saved-pages.ts';
import { useBrowser } from './use-browser.ts';

const browser = useBrowser();
beforeEach(async () => {
  const worker = await browser.extension.worker();
  await worker.evaluate('chrome.storage.local.clear()');
});

/** The roadmap page as the popup opens it for a posting. */
async function openFor(saved: SavedPage): Promise<{ popup: Page; roadmap: Page }> {
  const popup = await browser.openPopup(saved);
  const [roadmap] = await Promise.all([
    browser.extension.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Whole roadmap' }).click(),
  ]);
  await roadmap.setViewportSize({ width: 1280, height: 900 });
  await roadmap.waitForSelector('main[data-finished="true"]');
  return { popup, roadmap };
}

const sumOf = (page: Page) => page.locator('.road-sum').innerText();

it('shows the road of the posting that the popup is on, saved or not', async () => {
  const { popup, roadmap } = await openFor(GOVERNANCE);
  expect(await roadmap.locator('.posting-road h2').innerText()).toBe(await popup.locator('h1').innerText());
  expect(await sumOf(roadmap)).toBe(await sumOf(popup));
  const needed = await roadmap.locator('.stage[data-state=needed] .stage-head > .strong').allInnerTexts();
  const planned = await popup.locator('.phase summary .strong').allInnerTexts();
  expect(needed.toSorted()).toEqual(planned.toSorted());
});

it('counts what is ticked in the popup at once, and the other way round', async () => {
  const { popup, roadmap } = await openFor(GOVERNANCE);
  const first = popup.locator('.phase').first();
  const title = await first.locator('.strong').innerText();
  await first.locator('summary').click();
  await first.getByRole('button', { name: 'Tick the whole phase' }).click();
  const stage = roadmap.locator('.stage', { has: roadmap.getByText(title, { exact: true }) });
  await expect.poll(() => stage.getAttribute('data-state')).toBe('done');
  expect(await sumOf(roadmap)).toBe(await sumOf(popup));
  if (!(await stage.locator('details').evaluate((one: HTMLDetailsElement) => one.open))) {
    await stage.locator('summary').click();
  }
  await stage.getByRole('button', { name: 'Take the ticks back' }).click();
  await expect.poll(() => stage.getAttribute('data-state')).toBe('needed');
  const again = await browser.openPopup(GOVERNANCE);
  expect(await sumOf(again)).toBe(await sumOf(roadmap));
});

it('leads from a block of the picture to its phase, by keyboard', async () => {
  const { roadmap } = await openFor(SAMPLE);
  const block = roadmap.locator('.blocks a').nth(2);
  await block.focus();
  await roadmap.keyboard.press('Enter');
  const focused = await roadmap.evaluate(() => document.activeElement?.textContent ?? '');
  expect(focused).toContain(await block.getAttribute('title'));
});

it('makes a Markdown text and a calendar file', async () => {
  const { roadmap } = await openFor(SAMPLE);
  const textOf = async (button: string) => {
    const [file] = await Promise.all([
      roadmap.waitForEvent('download'),
      roadmap.getByRole('button', { name: button }).click(),
    ]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };
  const markdown = await textOf('Markdown');
  expect(markdown.name).toBe('milepost-roadmap.md');
  expect(markdown.text).toMatch(/^# Roadmap: AI Security Engineer/);
  const calendar = await textOf('Calendar');
  expect(calendar.name).toBe('milepost-roadmap.ics');
  const phases = await roadmap.locator('.stage[data-state=needed]').count();
  expect(calendar.text.match(/BEGIN:VEVENT/g)).toHaveLength(phases);
});

it('shows any roadmap without a posting', async () => {
  const roadmap = await openRoadmapPage(browser.extension);
  await roadmap.getByLabel('Show').selectOption('ai-security-operations');
  expect(await roadmap.locator('.stage').count()).toBe(6);
  expect(await roadmap.locator('.stage[data-state=needed]').count()).toBe(0);
});

it.each([
  ['a posting', SAMPLE],
  ['one with a guide', GOVERNANCE],
  ['one near the field', fixture('near')],
] as const)('has no fault for axe in light and dark, wide and narrow: %s', async (_, saved) => {
  const { roadmap } = await openFor(saved);
  await roadmap.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const width of [1280, 400]) {
    await roadmap.setViewportSize({ width, height: 900 });
    const overflow = await roadmap.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow).toBe(0);
    expect(await faultsOf(roadmap)).toEqual([]);
  }
});
