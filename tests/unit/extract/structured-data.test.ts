import { describe, expect, test } from 'vitest';
import { readJsonLd, type SchemaNode } from '../../../src/extract/json-ld.ts';
import { readMicrodata } from '../../../src/extract/microdata.ts';
import { parseStrictly } from '../../../src/extract/strict-json.ts';
import { readPosting } from '../../../src/extract/structured-data.ts';
import { readStructuredFacts } from '../../../src/extract/structured-facts.ts';
import { pageOf } from './parse.ts';

describe('readPosting', () => {
  /** All that is read of a posting, in the page and outside of it. */
  const read = (node: SchemaNode) => {
    const posting = readPosting({ title: 'A', ...node }, 'json-ld');
    return { ...posting, ...readStructuredFacts(posting.stated) };
  };

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
      { structuredPay: { min: 120000, max: 150000, currency: 'USD', period: 'year' } },
    ],
    [
      { baseSalary: { currency: 'EUR', value: 45, unitText: 'HOUR' } },
      { structuredPay: { min: 45, max: 45, currency: 'EUR', period: 'hour' } },
    ],
    [{ baseSalary: { currency: '$', value: { value: 0 } } }, { structuredPay: null }],
    [
      {
        baseSalary: {
          currency: 'USD',
          value: { minValue: '$180,000.00', maxValue: '$150,000.00', unitText: 'per year' },
        },
      },
      { structuredPay: { min: 150000, max: 180000, currency: 'USD', period: 'year' } },
    ],
    [
      { baseSalary: 'from 55.000 to 65.000 € p. a.' },
      { structuredPay: { min: 55000, max: 65000, currency: 'EUR', period: 'year' } },
    ],
    [
      { baseSalary: 90000, salaryCurrency: 'CHF' },
      { structuredPay: { min: 90000, max: 90000, currency: 'CHF', period: null } },
    ],
    [
      { baseSalary: { currency: 'GBP', value: '500 - 600', unitText: 'DAY' } },
      { structuredPay: { min: 500, max: 600, currency: 'GBP', period: 'day' } },
    ],
    [
      { baseSalary: { currency: 'INR', value: { value: '12,00,000', unitText: 'ANNUM' } } },
      { structuredPay: { min: 1200000, max: 1200000, currency: 'INR', period: 'year' } },
    ],
    [
      { baseSalary: { currency: 'USD', minValue: { value: '100k' }, unitText: 'P1Y' } },
      { structuredPay: { min: 100000, max: null, currency: 'USD', period: 'year' } },
    ],
    [{ baseSalary: 'Competitive, with equity' }, { structuredPay: null }],
    [
      { datePosted: '2. 10. 2026', validThrough: 'Friday, October 2nd, 2026' },
      { datePosted: '2026-10-02', validThrough: '2026-10-02' },
    ],
    [
      { datePosted: '10/02/2026', validThrough: '2026-02-30' },
      { datePosted: null, validThrough: null },
    ],
    [
      { datePosted: 1790899200000, validThrough: '20261002' },
      { datePosted: '2026-10-02', validThrough: '2026-10-02' },
    ],
    [
      {
        jobLocation: {
          address: {
            addressLocality: 'Denver, CO, United States',
            addressRegion: 'CO',
            addressCountry: 'US',
          },
        },
      },
      { locations: ['Denver, CO, United States'] },
    ],
    [{ jobLocation: { address: [{ addressLocality: 'Graz' }] } }, { locations: ['Graz'] }],
    [{ hiringOrganization: [{ '@type': 'Organization', legalName: 'Acme GmbH' }] }, { company: 'Acme GmbH' }],
    [{ employmentType: 'International' }, { employmentType: null }],
    [{ description: null }, { blocks: [] }],
  ])('reads %j', (node, expected) => {
    expect(read(node as SchemaNode)).toMatchObject(expected);
  });

  test('reads nothing out of values of the wrong type, and does not fail', () => {
    const wrong = { toString: 1, valueOf: [], name: { name: { name: { name: { name: { name: 'x' } } } } } };
    let deep: unknown = 'x';
    for (let level = 0; level < 20_000; level++) deep = [deep];
    for (const value of [wrong, deep, true, [[]], {}]) {
      const node = Object.fromEntries(
        [
          'hiringOrganization',
          'jobLocation',
          'jobLocationType',
          'employmentType',
          'datePosted',
          'baseSalary',
          'description',
          'identifier',
          'url',
          'skills',
        ].map((name) => [name, value]),
      );
      expect(read(node)).toMatchObject({
        company: null,
        locations: [],
        workMode: null,
        employmentType: null,
        datePosted: null,
        structuredPay: null,
        blocks: [],
      });
    }
  });

  test.each([
    [{ baseSalary: { value: { minValue: 90000 } } }, true],
    [{ estimatedSalary: 'from 55.000 €' }, true],
    [{ baseSalary: { currency: 'USD', value: { value: 0 } } }, false],
    [{ salaryCurrency: 'EUR 2026' }, false],
  ])('tells whether %j states an amount', (node, statesPay) => {
    expect(read(node).statesPay).toBe(statesPay);
  });

  test.each(['', 'no JSON', '[1]', 'null'])('hands over nothing that can be read from %j', (stated) => {
    expect(readStructuredFacts(stated)).toEqual({
      locations: [],
      workMode: null,
      employmentType: null,
      datePosted: null,
      validThrough: null,
      structuredPay: null,
    });
  });

  test('joins fields that stand beside the description, and does not repeat those in it', () => {
    const long =
      'You have run incident response for a company of some size, and you can show what you changed after each of the incidents.';
    expect(
      read({ description: '<p>Short.</p>', qualifications: `<p>${long}</p>` }).blocks.map(({ text }) => text),
    ).toEqual(['Short.', long]);
    expect(read({ description: `<p>${long}</p>`, qualifications: `<p>${long}</p>` }).blocks).toHaveLength(1);
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
    expect(readJsonLd(page, parseStrictly).postings).toEqual([]);
  });
});
