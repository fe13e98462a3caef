import { describe, expect, test } from 'vitest';
import { doubtsBetween, sameEmployer, sameJob } from '../../../src/extract/doubts.ts';

const NOTHING = { title: null, company: null, text: null };
const text = (word: string) => Array.from({ length: 90 }, (_, index) => `${word}${index}`).join(' ');

describe('two readings', () => {
  test('that say other things of title and employer raise a doubt for each, the reading taken first', () => {
    expect(
      doubtsBetween(
        { title: 'Support', company: 'Jobly', text: null },
        { title: 'Model Risk Analyst', company: 'Fernhollow Bank', text: null },
      ),
    ).toEqual([
      { about: 'title', values: ['Support', 'Model Risk Analyst'] },
      { about: 'company', values: ['Jobly', 'Fernhollow Bank'] },
    ]);
  });

  test('of which one lacks a value do not disagree', () => {
    expect(doubtsBetween({ ...NOTHING, title: 'Analyst', company: 'Fern' }, NOTHING)).toEqual([]);
    expect(doubtsBetween(NOTHING, { ...NOTHING, title: 'Analyst', company: 'Fern' })).toEqual([]);
    expect(doubtsBetween({ ...NOTHING, company: '' }, { ...NOTHING, company: 'Fern' })).toEqual([]);
  });

  test('of two texts quote the opening of each', () => {
    const doubts = doubtsBetween({ ...NOTHING, text: text('lamp') }, { ...NOTHING, text: text('ship') });
    expect(doubts).toHaveLength(1);
    expect(doubts[0]?.about).toBe('text');
    expect(doubts[0]?.values[0]).toMatch(/^lamp0 lamp1 .+…$/);
    expect(doubts[0]?.values[1]).toMatch(/^ship0 /);
  });

  test('agree where one text holds the other, or one is only a teaser', () => {
    const long = `${text('lamp')} ${text('harbor')} ${text('rope')}`;
    expect(doubtsBetween({ ...NOTHING, text: long }, { ...NOTHING, text: text('rope') })).toEqual([]);
    expect(doubtsBetween({ ...NOTHING, text: long }, { ...NOTHING, text: 'Come and join us.' })).toEqual([]);
  });
});

describe('one job', () => {
  test.each([
    ['Security Engineer', 'Security Engineer (m/w/d)'],
    ['Ingénieur(e) sécurité IA H/F', 'Ingénieur sécurité IA'],
    ['Senior Analyst, Trust & Safety', 'Senior Analyst - Trust and Safety - Dublin'],
    ['Sicherheits\u00adanalyst', 'Sicherheitsanalyst'],
    ['Pflege-Beauftragte:n (m/w/d)', 'Stellenangebot Pflege-Beauftragte:r'],
    ['ML Engineer', 'Remote ML Engineer at Fernhollow'],
  ])('is "%s" and "%s"', (one, other) => {
    expect(sameJob(one, other)).toBe(true);
    expect(sameJob(other, one)).toBe(true);
  });

  test.each([
    ['Support', 'Security Engineer'],
    ['Data Engineer', 'Security Analyst'],
    ['Work that matters', 'Model Risk Analyst'],
  ])('is not "%s" and "%s"', (one, other) => {
    expect(sameJob(one, other)).toBe(false);
  });
});

describe('one employer', () => {
  test.each([
    ['Fernhollow', 'Fernhollow GmbH & Co. KG'],
    ['Fern Hollow', 'FernHollow Inc.'],
    ['IWC', 'International Wool Company'],
    ['Fernhollow Bank', 'Fernhollow Bank of Scotland plc'],
    ['fernhollow', 'Fernhollow®'],
  ])('is "%s" and "%s"', (one, other) => {
    expect(sameEmployer(one, other)).toBe(true);
    expect(sameEmployer(other, one)).toBe(true);
  });

  test.each([
    ['Fernhollow', 'Plumtree Logistics'],
    ['Jobly', 'Fernhollow Bank'],
  ])('is not "%s" and "%s"', (one, other) => {
    expect(sameEmployer(one, other)).toBe(false);
  });
});
