import { expect, it } from 'vitest';
import { openPopup } from '../support/extension.ts';
import { highlight, textsOn } from './page-paint.ts';
import { SAMPLE } from './saved-pages.ts';
import { useBrowser } from './use-browser.ts';

const TIMES = 100;
const MOST_GROWTH = 1_000_000;

const browser = useBrowser();

it(`grows by less than 1 MB while highlights go on and off ${TIMES} times`, {
  timeout: 120_000,
}, async () => {
  const page = await browser.openPage(SAMPLE);
  const popup = await openPopup(browser.extension, page);
  const session = await browser.extension.context.newCDPSession(page);
  const used = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await highlight(popup);
  await expect.poll(() => textsOn(page)).not.toEqual([]);
  /** Presses the popup's own button, and waits until the page has followed. */
  const toggle = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      await popup.locator('footer button[aria-label^="Highlight"]').click();
      const wanted = time % 2 === 1;
      await expect.poll(async () => (await textsOn(page)).length > 0, { interval: 10 }).toBe(wanted);
    }
  };
  await toggle(4);
  const before = await used();
  await toggle(2 * TIMES);
  const growth = (await used()) - before;
  console.log(`heap after ${TIMES} times on and off: ${growth} bytes more than before`);
  expect(growth).toBeLessThan(MOST_GROWTH);
});
