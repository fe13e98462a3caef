import { describe, expect, test } from 'vitest';
import { loadMatchingPack } from '../../../data/pack.ts';
import { createAnalyzer } from '../../../src/analyze/analyze.ts';
import { lintPosting } from '../../../src/match/lints.ts';
import { payLawOf } from '../../../src/match/pay-law.ts';
import type { Posting } from '../../../src/model/posting.ts';
import type { Warning } from '../../../src/model/review-record.ts';
import { charactersCut } from '../../support/work-counts.ts';
import { postingOf } from './match-fixture.ts';

const PACK = await loadMatchingPack();
const ANALYZER = createAnalyzer(PACK);
const PAID = 'Salary: $100,000 - $120,000 a year.';

const lint = (text: string, more: Partial<Posting> = {}): Warning[] => {
  const posting = { ...postingOf('AI Engineer', text), ...more };
  return lintPosting(ANALYZER.analyze(posting), posting, PACK);
};
const textsOf = (text: string, more: Partial<Posting> = {}): string[] =>
  lint(text, more).map((warning) => warning.text);

describe('years that nobody can have', () => {
  const asking = (line: string) => `Requirements\n- ${line}\n${PAID}`;

  test('are told with the release and the place that asks', () => {
    const text = asking('7+ years of experience with LangChain');
    const [warning] = lint(text, { datePosted: '2026-03-01' });
    expect(warning).toMatchObject({
      code: 'impossible-years',
      text: 'It asks for 7 years of LangChain, which began in 2022 (first public release).',
      evidence: [{ for: 'warning', text: 'LangChain', weight: 0.8 }],
    });
    expect(text.slice(warning?.evidence[0]?.start, warning?.evidence[0]?.end)).toBe('LangChain');
  });

  test.each([
    ['5+ years of LLM experience', '2024-05-01', 1],
    ['5+ years of LLM experience', '2026-05-01', 0],
    ['8 years of experience with large language models', '2026-05-01', 1],
    ['3 years of experience with LangChain', '2026-05-01', 0],
    ['10 years of experience with Python', '2026-05-01', 0],
    ['At least 4 years of experience with the NIST AI RMF', '2025-06-01', 1],
  ])('%j on %s: %d', (line, datePosted, count) => {
    const found = lint(asking(line), { datePosted });
    expect(found.filter(({ code }) => code === 'impossible-years')).toHaveLength(count);
  });

  test('are quoted from the line that states them', () => {
    const text = `About us\nWe build large language models.\n${asking('9+ years of experience with LLMs')}`;
    const [warning] = lint(text, { datePosted: '2026-03-01' });
    expect(warning?.evidence[0]?.text).toBe('LLMs');
  });

  test('are judged by the day of the pack where the posting has none', () => {
    expect(textsOf(asking('9 years of experience with LangChain'))).toHaveLength(1);
  });
});

test('a line that never ends is not read again for each mention in it', () => {
  const text = `Requirements: ${'9 words and LangChain, '.repeat(400)}`;
  const posting = { ...postingOf('AI Engineer', text), datePosted: '2026-03-01' };
  const analysis = ANALYZER.analyze(posting);
  const mentions = [...text.matchAll(/LangChain/g)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    text: name,
  }));
  const skills = analysis.skills.map((skill) => ({ ...skill, years: 77, mentions }));
  const cut = (count: number) => {
    const asking = {
      ...analysis,
      skills: skills.map((one) => ({ ...one, mentions: mentions.slice(0, count) })),
    };
    return charactersCut(() => lintPosting(asking, posting, PACK));
  };
  expect(skills.length).toBeGreaterThan(0);
  expect(cut(400)).toBeGreaterThan(0);
  expect(cut(400)).toBeLessThan(400 * 10_000);
});

describe('a tool on both lists', () => {
  const lists = (must: string, wish: string) =>
    `Requirements\n- ${must}\n- SQL\nNice to have\n- ${wish}\n- Rust\n${PAID}`;

  test('is named, with both places', () => {
    const [warning] = lint(lists('Terraform', 'Terraform'));
    expect(warning?.text).toBe('On both lists, required and nice to have: Terraform.');
    expect(warning?.evidence.map(({ text }) => text)).toEqual(['Terraform', 'Terraform']);
  });

  test.each([
    ['Terraform', 'A hand in writing large Terraform modules that other teams of the company use every day'],
    ['Machine learning', 'Machine learning'],
    ['Terraform', 'Docker'],
  ])('is no contradiction between %j and %j', (must, wish) => {
    expect(textsOf(lists(must, wish))).toEqual([]);
  });
});

describe('pay of the page beside pay of the text', () => {
  const data = (min: number, max: number, rest: object = {}) => ({
    structuredPay: { min, max, currency: 'USD', period: 'year' as const, ...rest },
  });

  test('is told where they differ', () => {
    const [warning] = lint(PAID, data(140_000, 180_000));
    expect(warning).toMatchObject({
      code: 'pay-mismatch',
      text: "The page's data names 140,000–180,000 USD a year, its text 100,000–120,000.",
      evidence: [{ text: '$100,000 - $120,000' }],
    });
  });

  test.each([
    ['the same', PAID, data(100_000, 120_000)],
    ['rounded', PAID, data(98_000, 121_000)],
    ['told by the hour', PAID, data(48, 58, { period: 'hour' })],
    ['of another currency', PAID, data(90_000, 110_000, { currency: 'EUR' })],
    ['without a period', PAID, data(140_000, 180_000, { period: null })],
    [
      'all ranges of the text in one',
      'Berlin: $80,000 - $90,000\nParis: $100,000 - $120,000',
      data(80_000, 120_000),
    ],
    ['missing', PAID, { structuredPay: null }],
  ])('is no contradiction when %s', (_name, text, more) => {
    expect(textsOf(text, more)).toEqual([]);
  });
});

describe('pay that is not stated', () => {
  const says = (location: string, datePosted: string | null) =>
    textsOf('You secure AI systems.', { locations: [location], datePosted });
  const law = (text: string) => [`No pay is stated; ${text}`];

  test.each([
    [
      'San Francisco, CA',
      law(
        'California asks for it in the posting of employers with 15 people or more (Labor Code, section 432.3).',
      ),
    ],
    ['Denver, CO 80202', law('Colorado asks for it in the posting (Equal Pay for Equal Work Act).')],
    [
      'Wien',
      law('Austria asks for it in the posting (Equal Treatment Act (Gleichbehandlungsgesetz), § 9 (2)).'),
    ],
    [
      'Toronto, ON, Canada',
      law(
        'Ontario asks for it in the posting of employers with 25 people or more (Employment Standards Act, as changed by the Working for Workers Four Act).',
      ),
    ],
    [
      'Milano, Italy',
      law(
        'Italy asks for it in the posting (the decree of 1 June 2026 that carries out Directive (EU) 2023/970).',
      ),
    ],
    ['Vilnius, Lithuania', law('Lithuania asks for it in the posting (Labor Code, article 25).')],
    ['Riga, Latvia', law('Latvia asks for it in the posting (Labor Law, section 32).')],
    [
      'Bratislava, Slovakia',
      law('Slovakia asks for it before the first interview (the Equal Pay Act of 15 April 2026).'),
    ],
    [
      'Warszawa, Poland',
      law('Poland asks for it before the first interview (Labor Code, as changed in 2025).'),
    ],
    [
      'Bangor, ME',
      law(
        'Maine asks for it in the posting of employers with 10 people or more (H.P. 18 of 2026 (L.D. 54)).',
      ),
    ],
    ['Reston, VA', law('Virginia asks for it in the posting (Code of Virginia, § 40.1-28.7:12).')],
    ['Wilmington, DE', ['No pay is stated.']],
    [
      'Cleveland, OH',
      law('Cleveland asks for it in the posting of employers with 15 people or more (Ordinance 104-2025).'),
    ],
    ['Cleveland, TN', ['No pay is stated.']],
    ['Columbus, OH', ['No pay is stated.']],
    ['Berlin, Germany', ['No pay is stated.']],
    ['Austin, TX', ['No pay is stated.']],
    ['London, UK', ['No pay is stated.']],
    ['Remote', ['No pay is stated.']],
  ])('in %s', (location, expected) => {
    expect(says(location, '2026-09-01')).toEqual(expected);
  });

  test('asks nothing before its law was in force', () => {
    expect(says('Milano, Italy', '2026-05-01')).toEqual(['No pay is stated.']);
    expect(says('Bangor, ME', '2026-07-28')).toEqual(['No pay is stated.']);
    expect(says('Reston, VA', '2026-06-30')).toEqual(['No pay is stated.']);
    expect(says('Boston, MA', '2025-06-01')).toEqual(['No pay is stated.']);
  });

  test('asks what the law asks on the day on which the posting is read', () => {
    const place = (locations: string[], country: string, date: string) =>
      payLawOf({ locations, country, date }, PACK.lints.payLaws)?.place ?? null;
    expect(place(['Columbus, OH'], 'US', '2026-12-31')).toBeNull();
    expect(place(['Columbus, OH'], 'US', '2027-01-01')).toBe('Columbus');
    expect(place(['Wilmington, DE'], 'US', '2027-09-26')).toBe('Delaware');
    expect(place(['Columbus, GA', 'Cleveland, OH'], 'US', '2027-01-01')).toBe('Cleveland');
    const slovak = (date: string) =>
      payLawOf({ locations: [], country: 'SK', date }, PACK.lints.payLaws)?.when;
    expect([slovak('2026-06-06'), slovak('2026-06-07')]).toEqual(['posting', 'interview']);
  });
});

describe('the data of lints', () => {
  test('names skills that the lexicon has, each once, and laws sorted by id', () => {
    const known = new Set(PACK.skills.map(({ id }) => id));
    const skills = PACK.lints.technologies.map(({ skill }) => skill);
    expect(skills.filter((id) => !known.has(id))).toEqual([]);
    expect(skills).toEqual([...new Set(skills)].sort());
    const laws = PACK.lints.payLaws.map(({ id }) => id);
    expect(laws).toEqual([...new Set(laws)].sort());
  });

  test('begins no technology after the day of the pack', () => {
    const { asOf, technologies } = PACK.lints;
    expect(technologies.filter(({ since }) => since > asOf)).toEqual([]);
  });
});
