import fc from 'fast-check';
import { ADAPTERS } from '../../../src/extract/adapters/registry.ts';
import { draftPage } from '../../../src/extract/extract.ts';
import { parseLeniently } from '../../../src/extract/lenient-json.ts';
import { markupRendering } from '../../../src/extract/markup-rendering.ts';
import { parseSavedHtml, readSavedHtml } from '../../../src/extract/saved-html.ts';
import { fuzzKind } from '../kind.ts';
import { hostileText } from '../pieces.ts';
import { assertDraft, assertReading } from '../promises.ts';

const KEYS = [
  ...['@context', '@type', '@id', '@graph', '@list', '@value', '@language', 'itemListElement', 'mainEntity'],
  ...[
    'title',
    'name',
    'description',
    'identifier',
    'value',
    'url',
    'sameAs',
    'hiringOrganization',
    'legalName',
  ],
  ...['jobLocation', 'address', 'addressLocality', 'addressRegion', 'addressCountry', 'jobLocationType'],
  ...['baseSalary', 'currency', 'minValue', 'maxValue', 'unitText', 'estimatedSalary', 'salaryCurrency'],
  ...['datePosted', 'validThrough', 'employmentType', 'experienceRequirements', 'responsibilities', 'skills'],
  ...['qualifications', 'applicantLocationRequirements', 'constructor', 'toString', 'length', '__proto__'],
];
const WORDS = [
  ...['JobPosting', 'https://schema.org', 'Organization', 'ItemList', 'Place', 'MonetaryAmount', 'Person'],
  ...[
    'AI Security Engineer',
    'Halden Bank',
    'Berlin',
    'DE',
    'TELECOMMUTE',
    'FULL_TIME',
    'USD',
    'YEAR',
    'HOUR',
  ],
  ...[
    '2026-03-01',
    '2026-02-31T25:00',
    '9999-12-31',
    '1e400',
    '-1',
    '120000',
    '#a',
    'https://a.example/jobs/1',
  ],
  '<p>Requirements</p><ul><li>Python and threat modeling</li></ul>'.repeat(8),
];

const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: hostileText(6) },
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    text,
    fc.oneof(fc.double(), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 7 }),
    fc.array(tie('value'), { maxLength: 4 }),
  ),
}));

const GOOD = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'AI Security Engineer',
  description: '<p>Requirements</p><ul><li>Python and threat modeling of our assistants</li></ul>'.repeat(12),
  hiringOrganization: { '@type': 'Organization', name: 'Halden Bank' },
  jobLocation: [{ '@type': 'Place', address: { addressLocality: 'Berlin', addressCountry: 'DE' } }],
  baseSalary: { currency: 'EUR', value: { minValue: 90000, maxValue: 120000, unitText: 'YEAR' } },
  datePosted: '2026-03-01',
  validThrough: '2026-12-01',
};
/** A good posting in which some fields hold anything, so that most cases are read to the end. */
const posting = fc
  .dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 5 })
  .map((fields) => ({ ...GOOD, ...fields }));
const nested = fc.nat(3_000).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`);
const json = fc.oneof(
  { weight: 8, arbitrary: fc.oneof(posting, posting, value).map((one) => JSON.stringify(one)) },
  { weight: 1, arbitrary: nested.map((inner) => `{"@type":"JobPosting","title":${inner}}`) },
);
/** Where a writer broke off, or wrote something else. */
const damage = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.record({ at: fc.nat(1_500), put: fc.constantFrom('', '"', ',', '}', '\n', '\\', '<!--') }),
  },
);
const script = fc.tuple(json, damage).map(([source, broken]) => {
  const written = broken ? source.slice(0, broken.at) + broken.put + source.slice(broken.at + 1) : source;
  return `<script type="application/ld+json">${written.replaceAll('</', '<\\/')}</script>`;
});

const URL = 'https://a.example/jobs/1';

/** Structured data of any shape in a page. */
export const jsonLd = fuzzKind({
  name: 'json-ld',
  share: 15,
  inputs: fc
    .tuple(fc.array(script, { minLength: 1, maxLength: 3 }), fc.constantFrom(...WORDS))
    .map(
      ([scripts, body]) =>
        `<title>AI Security Engineer</title>${scripts.join('')}<h1>AI Security Engineer</h1><p>${body}`,
    ),
  check: (html) => {
    assertReading(readSavedHtml(html, URL));
    const options = { url: URL, rendering: markupRendering, sites: ADAPTERS };
    assertDraft(draftPage(parseSavedHtml(html), options, parseLeniently));
  },
});
