import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../../src/extract/adapters/registry.ts';
import { readPage } from '../../../src/extract/extract.ts';
import { markupRendering } from '../../../src/extract/markup-rendering.ts';
import { processorTime } from '../../support/processor-time.ts';
import { pageOf, parse } from './parse.ts';

const JOB =
  '<script type="application/ld+json">{"@type":"JobPosting","title":"A","description":"x"}</script>';

/** Milliseconds to read; the page's own parsing is not counted. */
const timeOf = (document: Document): number =>
  processorTime(() =>
    readPage(document, { url: 'https://a.example/jobs/1', rendering: markupRendering, sites: ADAPTERS }),
  );

describe('a hostile page', () => {
  // A second in a browser; linkedom is slower.
  test.each([
    ['100,000 elements', () => pageOf('<div><p>word</p></div>'.repeat(50_000))],
    ['elements 3,000 deep', () => pageOf(`${'<div>'.repeat(3_000)}word${'</div>'.repeat(3_000)}`)],
    ['20 MB of text', () => pageOf(`<p>${'lorem ipsum '.repeat(1_700_000)}</p>`)],
    ['5,000 JSON-LD blocks', () => pageOf('<p>word</p>', JOB.repeat(5_000))],
    ['10,000 links in each other', () => pageOf('<a href="/jobs/a-b-c">'.repeat(10_000))],
    ['one long line of separators', () => pageOf('<p>x</p>', `<title>${' - '.repeat(50_000)}</title>`)],
    [
      '500 items of microdata in each other',
      () => pageOf('<div itemscope itemtype="https://schema.org/JobPosting" itemprop="x">'.repeat(500)),
    ],
    [
      'a description of unclosed tags',
      () => pageOf('<h1>A</h1>', JOB.replace('"x"', `"${'<a '.repeat(160_000)}"`)),
    ],
    ['nested buttons', () => pageOf(`${'<span role="button">'.repeat(2_000)}Apply`)],
  ])(
    'with %s ends soon',
    (_, make) => {
      expect(timeOf(make())).toBeLessThan(6_000);
    },
    60_000,
  );

  test('with an object that refers to itself in words is read once', () => {
    const page = pageOf(
      '',
      '<script type="application/ld+json">{"@id":"#a","@graph":[{"@id":"#a","@graph":[{"@id":"#a"}]}]}</script>',
    );
    expect(readPage(page, { url: '', rendering: markupRendering, sites: ADAPTERS }).reading.verdict).toBe(
      'none',
    );
  });

  test.each([
    '',
    '<html></html>',
    'plain text',
    '<body>',
    '<notice></notice><html><body><p>x</p></body></html>',
    '<li>a</li><li>b</li>',
  ])('that is hardly one (%j) is no posting', (html) => {
    expect(
      readPage(parse(html || '<html></html>'), {
        url: 'not a url',
        rendering: markupRendering,
        sites: ADAPTERS,
      }).reading.verdict,
    ).toBe('none');
  });
});
