import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ADAPTERS } from '../../../src/extract/adapters/registry.ts';
import { draftPage } from '../../../src/extract/extract.ts';
import { finishReading } from '../../../src/extract/finish.ts';
import { parseLeniently } from '../../../src/extract/lenient-json.ts';
import { markupRendering } from '../../../src/extract/markup-rendering.ts';
import { parseSavedHtml, readSavedHtml } from '../../../src/extract/saved-html.ts';
import { fuzzKind } from '../kind.ts';
import { htmlOf } from '../markup.ts';
import { assertDraft, assertReading } from '../promises.ts';

interface Page {
  readonly url: string;
  readonly html: string;
}

/** What is read of a page names the place of each of its characters, and the reading leaves the page as it was. */
function check({ url, html }: Page): void {
  assertReading(readSavedHtml(html, url));
  const document = parseSavedHtml(html);
  const before = document.toString();
  const draft = draftPage(document, { url, rendering: markupRendering, sites: ADAPTERS }, parseLeniently);
  assertDraft(draft);
  assert.equal(document.toString(), before, 'the page was changed');
  const { text, map } = draft;
  const { posting } = finishReading(draft.clues).reading;
  if (posting) assert.equal(posting.text, text, 'another text than the one with places');
  if (map === null || text === null) return;
  for (const { node, start, end } of map.spansOf(0, text.length))
    assert.ok(start >= 0 && start < end && end <= node.data.length, `${start} to ${end} of "${node.data}"`);
}

const HOSTS = [
  ...['a.example', 'boards.greenhouse.io', 'jobs.lever.co', 'www.linkedin.com', 'acme.wd5.myworkdayjobs.com'],
  ...['news.ycombinator.com', 'www.indeed.com', 'careers-a.icims.com', 'jobs.ashbyhq.com', 'builtin.com'],
];

/** Pages of any markup, also under the addresses of sites that are known. */
export const htmlTrees = fuzzKind<Page>({
  name: 'html-trees',
  share: 10,
  inputs: fc.record({
    url: fc.constantFrom(...HOSTS).map((host) => `https://${host}/jobs/view/1`),
    html: htmlOf(14),
  }),
  check,
});
