import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { openPopup } from '../support/extension.ts';
import { highlight, paintedOn, takeAway, textsOn } from './page-paint.ts';
import { NAMED, openSplitPane, problemsOn, showJob } from './split-pane.ts';
import { useBrowser } from './use-browser.ts';

const SWITCHES = 200;
/** A switch is read, reviewed and painted in a third of a second; a busy machine takes longer. */
const PATIENCE = { timeout: 20_000, interval: 40 };

const browser = useBrowser();
let page: Page;
let popup: Page;
beforeEach(async () => {
  page = await openSplitPane(browser.extension);
  popup = await openPopup(browser.extension, page);
  await highlight(popup);
  await page.bringToFront();
  await expect.poll(() => textsOn(page)).toEqual(NAMED[0]);
});

it('keeps the highlights on a page that draws its description anew', async () => {
  for (let time = 0; time < 5; time += 1) {
    await page.evaluate('redraw()');
    await expect.poll(() => textsOn(page), PATIENCE).toEqual(NAMED[0]);
  }
  expect(await problemsOn(page)).toEqual([]);
});

it(`follows ${SWITCHES} switches between jobs with right highlights and no error`, {
  timeout: 240_000,
}, async () => {
  await popup.close();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  for (let time = 1; time <= SWITCHES; time += 1) {
    const job = time % NAMED.length;
    await showJob(page, job);
    await expect.poll(() => textsOn(page), PATIENCE).toEqual(NAMED[job]);
  }
  expect(await problemsOn(page)).toEqual([]);
  expect(errors).toEqual([]);
});

it('takes everything away for good', async () => {
  await takeAway(popup);
  await expect.poll(() => paintedOn(page)).toEqual({});
  await showJob(page, 1);
  await page.evaluate('redraw()');
  // Another popup reads the page as it is by now: what would paint it again had its turn before.
  const again = await openPopup(browser.extension, page);
  await again.getByRole('button', { name: 'Highlight skills on the page' }).waitFor();
  expect(await paintedOn(page)).toEqual({});
  expect(await problemsOn(page)).toEqual([]);
});
