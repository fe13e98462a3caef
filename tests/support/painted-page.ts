import type { Browser, JSHandle, Page } from 'playwright';
import type { Painter } from '../../src/highlight/painter.ts';
import type { TextPlaces } from '../../src/highlight/ranges.ts';
import type { PaintKind } from '../../src/model/page-options.ts';
import { importModule, openNextPage } from './module-page.ts';

const BODY = `
<style>body { font: 16px sans-serif } .far { margin-top: 3000px }</style>
<p id="one">Python and threat modeling</p>
<p id="two" class="far">Kubernetes is nice to have</p>
<details><summary>More</summary><p id="folded">Rust</p></details>
<div id="host"></div>`;

/** What the page under test holds: a painter, and a map over the text of some of its nodes. */
export interface Subject {
  readonly painter: Painter;
  readonly places: TextPlaces;
}

/** Maps the texts of the elements, joined by line breaks, as reading the page would. */
export const preparePage = async (
  browser: Browser,
  selectors: readonly string[],
  body = BODY,
): Promise<{ page: Page; subject: JSHandle<Subject> }> => {
  const page = await openNextPage(browser, body);
  await page.evaluate(() => {
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    const paragraph = document.createElement('p');
    paragraph.id = 'inside';
    paragraph.append('Guardrails');
    shadow?.append(paragraph);
  });
  const modules = await Promise.all([
    importModule<typeof import('../../src/highlight/painter.ts')>(page, '/src/highlight/painter.ts'),
    importModule<typeof import('../../src/extract/text-map.ts')>(page, '/src/extract/text-map.ts'),
  ]);
  const subject = await page.evaluateHandle(
    ([{ Painter }, { TextMap }, selectors]) => {
      const inShadow = document.querySelector('#host')?.shadowRoot;
      let at = 0;
      const stretches = selectors.map((selector) => {
        const element = document.querySelector(selector) ?? inShadow?.querySelector(selector);
        const node = element?.firstChild;
        if (!(node instanceof Text)) throw new Error(`${selector} has no text`);
        const stretch = { node, start: 0, end: node.length, at };
        at += node.length + 1;
        return stretch;
      });
      return { painter: new Painter(window), places: new TextMap(stretches) };
    },
    [...modules, selectors] as const,
  );
  return { page, subject };
};

const HUES = { required: 'orange', nice: 'indigo', facts: 'teal', have: 'green' } as const;

/** Paints spans of the mapped text. */
export const paint = (subject: JSHandle<Subject>, ...spans: (readonly [number, number, PaintKind])[]) =>
  subject.evaluate(
    ({ painter, places }, [spans, hues]) =>
      painter.paint(
        places,
        spans.map(([start, end, kind]) => ({ start, end, kind })),
        hues,
      ),
    [spans, HUES] as const,
  );
