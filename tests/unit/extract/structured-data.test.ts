import { describe, expect, test } from 'vitest';
import { type JsonLd, readJsonLd, type SchemaNode } from '../../../src/extract/json-ld.ts';
import { readMicrodata } from '../../../src/extract/microdata.ts';
import { parseUrl } from '../../../src/extract/page-url.ts';
import { type PageIdentity, postingAbout } from '../../../src/extract/structured-data.ts';
import { pageOf } from './parse.ts';

const dataOf = (...postings: SchemaNode[]): JsonLd => ({
  postings,
  declaresList: false,
  declaresArticle: false,
  publishers: [],
});
const aboutPage = (page: Partial<PageIdentity>, ...postings: SchemaNode[]) =>
  postingAbout({ url: null, adapter: null, titles: [], headings: [], ...page }, dataOf(...postings), []);
const about = (url: string, titles: string[], ...postings: SchemaNode[]) =>
  aboutPage({ url: parseUrl(url), titles, headings: titles }, ...postings)?.title ?? null;

const first = { title: 'Backend Engineer', url: 'https://a.example/jobs/100001' };
const second = { title: 'AI Red Teamer', url: 'https://a.example/jobs/100002' };

describe('postingAbout', () => {
  test('takes the posting whose address is the page, not the first', () => {
    expect(about('https://a.example/jobs/100002', ['Jobs'], first, second)).toBe('AI Red Teamer');
  });

  test('takes the posting whose title the page bears', () => {
    expect(about('https://a.example/x', ['AI Red Teamer | Acme'], first, second)).toBe('AI Red Teamer');
  });

  test('takes none on a list, which states its first job', () => {
    expect(about('https://a.example/jobs', ['Open positions'], first)).toBeNull();
  });

  test('takes none after a client-side navigation to another job', () => {
    expect(about('https://a.example/jobs/100003', ['ML Engineer - Acme'], first)).toBeNull();
  });

  test('takes none after a navigation that left the old title behind too', () => {
    const page = { url: parseUrl('https://a.example/jobs/100003'), titles: ['Backend Engineer'] };
    expect(aboutPage({ ...page, headings: ['ML Engineer'] }, first)).toBeNull();
    expect(aboutPage({ ...page, headings: ['Backend Engineer'] }, first)?.title).toBe('Backend Engineer');
  });

  test('takes the posting that bears the id of a pattern of the site', () => {
    const adapter = {
      id: 'a',
      hosts: ['a.example'],
      checked: 'published hooks',
      jobId: '/j/([A-Z]+)',
    } as const;
    const [one, other] = ['KZPW', 'QRST'].map((id) => ({ title: id, url: `https://a.example/j/${id}` }));
    const page = { url: parseUrl('https://a.example/j/QRST/apply'), adapter };
    expect(aboutPage(page, one ?? {}, other ?? {})?.title).toBe('QRST');
  });

  test('takes a single posting by its title when the employer numbers its jobs otherwise', () => {
    expect(about('https://a.example/jobs/777777', ['Backend Engineer'], first)).toBe('Backend Engineer');
  });
});

describe('fields', () => {
  const read = (node: SchemaNode) => aboutPage({ titles: ['A'] }, { title: 'A', ...node });

  test.each([
    [{ jobLocationType: 'TELECOMMUTE' }, { workMode: 'remote' }],
    [
      {
        jobLocation: {
          address: { addressLocality: 'Bonn', addressRegion: 'UNAVAILABLE', addressCountry: { name: 'DE' } },
        },
      },
      { locations: ['Bonn, DE'] },
    ],
    [
      { jobLocation: [{ address: 'Oslo, Norway' }, { address: 'Oslo, Norway' }] },
      { locations: ['Oslo, Norway'] },
    ],
    [{ applicantLocationRequirements: { name: 'Canada' } }, { locations: ['Canada'] }],
    [{ employmentType: ['OTHER', 'PART_TIME'] }, { employmentType: 'part-time' }],
    [{ employmentType: 'CONTRACTOR, FULL_TIME' }, { employmentType: 'contract' }],
    [
      { datePosted: '2026-3-7T10:00:00Z', validThrough: '1970-01-01' },
      { datePosted: '2026-03-07', validThrough: null },
    ],
    [{ hiringOrganization: 'R&amp;D Ltd' }, { company: 'R&D Ltd' }],
    [
      { baseSalary: { currency: 'usd', value: { minValue: '120,000', maxValue: 150000, unitText: 'YEAR' } } },
      { pay: { min: 120000, max: 150000, currency: 'USD', period: 'year' } },
    ],
    [
      { baseSalary: { currency: 'EUR', value: 45, unitText: 'HOUR' } },
      { pay: { min: 45, max: 45, currency: 'EUR', period: 'hour' } },
    ],
    [{ baseSalary: { currency: '$', value: { value: 0 } } }, { pay: null }],
    [{ description: null }, { blocks: [] }],
  ])('reads %j', (node, expected) => {
    expect(read(node as SchemaNode)).toMatchObject(expected);
  });

  test('joins fields that stand beside the description, and does not repeat those in it', () => {
    const long =
      'You have run incident response for a company of some size, and you can show what you changed after each of the incidents.';
    expect(
      read({ description: '<p>Short.</p>', qualifications: `<p>${long}</p>` })?.blocks.map(
        ({ text }) => text,
      ),
    ).toEqual(['Short.', long]);
    expect(read({ description: `<p>${long}</p>`, qualifications: `<p>${long}</p>` })?.blocks).toHaveLength(1);
  });
});

describe('readMicrodata', () => {
  test('reads nested items into the shape of JSON-LD, an owner only its own properties', () => {
    const page = pageOf(`<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">A</h1>
      <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><a itemprop="name" href="/x">Acme</a></span>
      <meta itemprop="datePosted" content="2026-01-02"></div>`);
    expect(readMicrodata(page)).toEqual([
      {
        '@type': 'JobPosting',
        title: 'A',
        hiringOrganization: { '@type': 'Organization', name: 'Acme' },
        datePosted: '2026-01-02',
      },
    ]);
    expect(readJsonLd(page).postings).toEqual([]);
  });
});
