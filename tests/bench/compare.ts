import type { Page } from 'playwright';
import { openExtension } from '../support/extension.ts';
import { fillSaved } from '../support/saved-world.ts';
import { print, summarize } from './timing.ts';

const SIZES = [500, 5_000, 50_000];
/** The size that the budgets are for; the others show how the times grow. */
const BUDGETED = 5_000;
const RUNS = 5;
/** Fits and plans of 50,000 postings take their time in the background. */
const PATIENCE_MS = 600_000;

/** Notes, in the page, when the first rows and the first fits stand: what a person waits for. */
const NOTE_FIRST_ROWS = `new MutationObserver((_, observer) => {
  if (!document.querySelector('tr[data-row]')) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => performance.mark('rows')));
}).observe(document, { childList: true, subtree: true });`;

const markOf = (page: Page, name: string): Promise<number> =>
  page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN, name);

/** Milliseconds from the start of an action in the page to the end of the frame that shows what it did. */
const shownAfter = (page: Page, action: string): Promise<number> =>
  page.evaluate<number>(`(async () => {
    const start = performance.now();
    ${action}
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  })()`);

const heading = (name: string): string =>
  `[...document.querySelectorAll('thead button')].find((one) => one.textContent.startsWith('${name}')).click();`;
const search = (text: string): string => `{
  const field = document.querySelector('#search');
  field.value = '${text}';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}`;
const FILTER = `document.querySelector('.facet input').click();`;

/** What a person does, each a few times. The first step only leads there. */
const ACTIONS: readonly (readonly [name: string, steps: readonly string[]])[] = [
  ['sort', ['Status', 'Posting', 'Pay', 'Fit', 'Missing', 'Level'].map(heading)],
  [
    'filter',
    ["document.querySelector('.menu summary').click();", ...Array.from({ length: RUNS }, () => FILTER)],
  ],
  ['search', ['security', 'prompt', 'threat model', 'number4', 'kubernetes python', ''].map(search)],
];

async function measureSize(size: number): Promise<void> {
  const extension = await openExtension();
  try {
    const page = await extension.context.newPage();
    await page.addInitScript(NOTE_FIRST_ROWS);
    const url = `chrome-extension://${extension.extensionId}/compare.html`;
    await page.goto(url);
    await fillSaved(page, size);
    const [opened, judged]: [number[], number[]] = [[], []];
    for (let run = 0; run < RUNS; run += 1) {
      await page.goto('about:blank');
      await page.goto(url);
      await page.waitForSelector('tr[data-row]');
      // The mark comes with the frame after the rows.
      await page.waitForTimeout(50);
      opened.push(await markOf(page, 'rows'));
      if (run > 0 && run < RUNS - 1) continue;
      await page.waitForSelector('td.fit[data-fit]', { timeout: PATIENCE_MS });
      await page.waitForSelector('.judging', { state: 'detached', timeout: PATIENCE_MS });
      judged.push(await page.evaluate<number>('performance.now()'));
    }
    const name = (what: string) => `list of ${size.toLocaleString('en-US')}: ${what}`;
    const budget = (ms: number) => (size === BUDGETED ? ms : null);
    print(name('open to first rows'), summarize(opened), budget(500));
    print(name('open to the last fit and plan'), summarize(judged));
    for (const [action, steps] of ACTIONS) {
      const times: number[] = [];
      for (const step of steps) times.push(await shownAfter(page, step));
      print(name(action), summarize(times.slice(1)), budget(100));
    }
  } finally {
    await extension.close();
  }
}

/** The comparison list in Chromium, with growth: from its `timeOrigin` to its rows, and from an action to its frame. */
export async function benchCompare(sizes: readonly number[] = SIZES): Promise<void> {
  for (const size of sizes) await measureSize(size);
}
