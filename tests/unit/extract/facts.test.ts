import { describe, expect, test } from 'vitest';
import { hintedPlaces } from '../../../src/extract/fact-places.ts';
import { readFacts } from '../../../src/extract/facts.ts';
import { linesOfJob } from '../../../src/extract/job-lines.ts';
import { markupRendering } from '../../../src/extract/markup-rendering.ts';
import { outsideBlocks } from '../../../src/extract/outside-content.ts';
import { scanPage } from '../../../src/extract/page-scan.ts';
import { pageOf } from './parse.ts';

/** The facts of a page about an AI Auditor with lines above and behind its text. */
function factsOf(before: string, text: string, after = '') {
  const document = pageOf(`<main><h1>AI Auditor</h1>${before}<article>${text}</article>${after}</main>`);
  const outline = scanPage(document.body, markupRendering);
  const end = outline.blocks.findLastIndex(({ element }) => element.closest('article')) + 1;
  const page = { outline, outside: outsideBlocks(outline), title: 'AI Auditor' };
  const places = { end, later: linesOfJob(page, end), hinted: hintedPlaces(document, outline, end) };
  return readFacts(outline.blocks, places);
}

const TEXT = `<p>${'You audit models before they ship, and write down what they did. '.repeat(6)}</p>`;

describe('readFacts', () => {
  test('reads labels and whole facts above the text', () => {
    expect(factsOf('<p>Location: Graz</p><p>Hybrid</p><p>Full-time</p>', TEXT)).toEqual({
      locations: ['Graz'],
      workMode: 'hybrid',
      employmentType: 'full-time',
    });
  });

  test.each([
    ['a sidebar', '<div class="sidebar"><p>Standort</p><p>Graz</p><p>Teilzeit</p></div>'],
    ['an aside', '<aside><dl><dt>Location</dt><dd>Graz</dd><dt>Type</dt><dd>Part-time</dd></dl></aside>'],
    ['a box behind the text', '<ul><li>Location: Graz</li><li>Part-time</li></ul>'],
  ])('reads them in %s', (_, after) => {
    expect(factsOf('', TEXT, after)).toMatchObject({ locations: ['Graz'], employmentType: 'part-time' });
  });

  test.each([
    ['the card of another job', '<div><h3>Data Engineer</h3><p>Location: Graz</p><p>Remote</p></div>'],
    ['similar jobs', '<h2>Similar jobs</h2><p>Remote</p>'],
    ['the foot of the page', '<footer><p>Location: Graz</p><p>Remote</p></footer>'],
  ])('leaves those in %s alone', (_, after) => {
    expect(factsOf('', TEXT, after)).toEqual({ locations: [], workMode: null, employmentType: null });
  });

  test.each(['This role is 100% on-site.', 'We do not offer remote work here.', 'Kein Homeoffice möglich.'])(
    'believes a text that rules remote work out (%s)',
    (sentence) => {
      expect(factsOf('<p>Austria, Remote</p>', `${TEXT}<p>${sentence}</p>`).workMode).toBe('onsite');
    },
  );

  test('does not take remote colleagues for remote work', () => {
    expect(factsOf('', `${TEXT}<p>You support remote teams.</p>`).workMode).toBeNull();
  });
});
