import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../../src/extract/adapters/registry.ts';
import { readPage } from '../../../src/extract/extract.ts';
import { markupRendering } from '../../../src/extract/markup-rendering.ts';
import { pageOf } from './parse.ts';

const SENTENCES =
  '<h2>Responsibilities</h2><ul><li>Keep the lamps of eleven harbors lit through the winter.</li><li>Write down what went out, and why it did.</li></ul><h2>Requirements</h2><ul><li>Two years with lamps, ropes or alarms of any kind.</li><li>Calm on the radio at three in the morning.</li></ul><p>We pay fairly, and the coffee is good. Write to us by the end of May, and tell us of the longest night you worked.</p><a href="/apply/1">Apply now</a>';

const doubtsOn = (body: string, head: string) =>
  readPage(pageOf(body, head), {
    url: 'https://lanternfield.example/jobs/1',
    rendering: markupRendering,
    sites: ADAPTERS,
  }).reading.doubts;

const jsonLd = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', url: 'https://lanternfield.example/jobs/1', description: SENTENCES, ...fields })}</script>`;

describe('a page', () => {
  test('whose places agree raises no doubt', () => {
    expect(
      doubtsOn(
        `<h1>Harbor Lamp Engineer</h1>${SENTENCES}`,
        '<title>Harbor Lamp Engineer | Lanternfield</title>',
      ),
    ).toEqual([]);
    expect(
      doubtsOn(
        `<h1>Harbor Lamp Engineer</h1>${SENTENCES}`,
        `<title>Harbor Lamp Engineer (m/f/d)</title>${jsonLd({ title: 'Harbor Lamp Engineer', hiringOrganization: { name: 'Lanternfield Ltd' } })}`,
      ),
    ).toEqual([]);
  });

  test('whose title names another employer than its data raises one', () => {
    expect(
      doubtsOn(
        `<h1>Harbor Lamp Engineer</h1>${SENTENCES}`,
        `<title>Job Application for Harbor Lamp Engineer at Plumtree Logistics</title>${jsonLd({ title: 'Harbor Lamp Engineer', hiringOrganization: { name: 'Lanternfield' } })}`,
      ),
    ).toEqual([{ about: 'company', values: ['Lanternfield', 'Plumtree Logistics'] }]);
  });

  test("that is named like a list is no second reading of its posting's title", () => {
    expect(
      doubtsOn(`<h1>Harbor Lamp Engineer</h1>${SENTENCES}`, '<title>Careers | Lanternfield</title>'),
    ).toEqual([]);
  });
});
