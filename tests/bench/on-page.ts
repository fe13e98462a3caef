import { readFile } from 'node:fs/promises';
import { importModule, launchChromium, openModulePage } from '../support/module-page.ts';
import { print, summarize } from './timing.ts';

const RUNS = 20;
const MENTIONS = 2_000;
/** How often the sentinel looks at a page on which it sees nothing. */
const LOOKS = 5;

const HUES = { required: 'orange', nice: 'indigo', facts: 'teal', have: 'green' } as const;
const KINDS = ['required', 'nice', 'facts', 'have'] as const;

/** What Milepost costs the page itself: painting two thousand mentions, and a sentinel where there is no posting. */
export async function benchOnPage(): Promise<void> {
  const browser = await launchChromium();
  try {
    const words = `<p id="text">${'Python and Rust '.repeat(MENTIONS / 2)}</p>`;
    const page = await openModulePage(browser, words);
    const painters = await importModule<typeof import('../../src/highlight/painter.ts')>(
      page,
      '/src/highlight/painter.ts',
    );
    const painting = await painters.evaluate(
      ({ Painter }, { kinds, hues, mentions, runs }) => {
        const node = document.querySelector('#text')?.firstChild as Text;
        const places = { spansOf: (start: number, end: number) => [{ node, start, end }] };
        const spans = Array.from({ length: mentions }, (_, at) => {
          const start = (at >> 1) * 16 + (at % 2 === 0 ? 0 : 11);
          return { start, end: start + (at % 2 === 0 ? 6 : 4), kind: kinds[at % kinds.length] ?? 'have' };
        });
        const painter = new Painter(window);
        return Array.from({ length: runs }, () => {
          const begin = performance.now();
          painter.paint(places, spans, hues);
          return performance.now() - begin;
        });
      },
      { kinds: KINDS, hues: HUES, mentions: MENTIONS, runs: RUNS },
    );
    print(`painting ${MENTIONS} mentions`, summarize(painting), 16);

    const article = await readFile(new URL('../e2e/fixtures/article.html', import.meta.url), 'utf8');
    const other = await openModulePage(browser, `${article}${'<h2>A kitchen</h2><b>bread</b>'.repeat(500)}`);
    const quickChecks = await importModule<typeof import('../../src/sentinel/quick-check.ts')>(
      other,
      '/src/sentinel/quick-check.ts',
    );
    const looking = await quickChecks.evaluate(
      ({ mayHoldPosting }, { looks, runs }) =>
        Array.from({ length: runs }, () => {
          const begin = performance.now();
          for (let look = 0; look < looks; look += 1)
            mayHoldPosting(document, 'https://kitchen.example/bread');
          return performance.now() - begin;
        }),
      { looks: LOOKS, runs: RUNS },
    );
    print(`sentinel: all ${LOOKS} looks at a page without a posting`, summarize(looking), 5);
  } finally {
    await browser.close();
  }
}
