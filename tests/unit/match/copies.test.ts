import { describe, expect, test } from 'vitest';
import {
  type CopyCandidate,
  companyKey,
  copiesOf,
  copyTitleKey,
  findCopies,
  sameJobs,
} from '../../../src/match/copies.ts';

const TEXT = Array.from({ length: 40 }, (_, index) => `word${index}`);
const words = (list: readonly string[]) => ` ${list.join(' ')} `;

const posting = (id: string, more: Partial<CopyCandidate> = {}): CopyCandidate => ({
  id,
  title: 'AI Security Engineer',
  company: 'Northwind Cloud',
  locations: ['Berlin'],
  words: words(TEXT),
  ...more,
});

const pairs = (...more: Partial<CopyCandidate>[]) =>
  [...findCopies([posting('a'), ...more.map((one, index) => posting(`b${index}`, one))])]
    .flat()
    .map(({ ids }) => ids.join('+'));

const halfOther = words([...TEXT.slice(0, 30), ...TEXT.slice(0, 10).map((word) => `other${word}`)]);

describe('a possible copy', () => {
  test.each<[string, Partial<CopyCandidate>]>([
    ['the same posting', {}],
    ['the legal form of the company', { company: 'Northwind Cloud GmbH' }],
    ['a sign that everybody may apply', { title: 'AI Security Engineer (m/w/d)' }],
    ['a text that was partly rewritten', { words: halfOther }],
    ['another name of the company, by nearly the same text', { company: 'Swift Recruiting' }],
    ['no company', { company: null }],
    ['no place', { locations: [] }],
  ])('is %s', (_, more) => {
    expect(pairs(more)).toEqual(['a+b0']);
  });

  test.each<[string, Partial<CopyCandidate>]>([
    ['another rank', { title: 'Senior AI Security Engineer' }],
    ['another number', { title: 'AI Security Engineer II' }],
    ['another title', { title: 'AI Security Analyst' }],
    ['another place', { locations: ['Munich'] }],
    ['another text', { words: words(TEXT.map((word) => `${word}x`)) }],
    ['another company with a text that is only alike', { company: 'Swift Recruiting', words: halfOther }],
    ['words that are not known yet', { words: '  ' }],
  ])('is not one with %s', (_, more) => {
    expect(pairs(more)).toEqual([]);
  });

  test('is found once, also where company and title are both the same', () => {
    expect(pairs({}, {})).toEqual(['a+b0', 'a+b1', 'b0+b1']);
  });
});

describe('the copies of one posting', () => {
  const others = [
    posting('copy'),
    posting('other-text', { words: words(TEXT.map((word) => `${word}x`)) }),
    posting('other-rank', { title: 'Senior AI Security Engineer' }),
    posting('unnamed', { title: '' }),
  ];

  test('are among those of the same job, whose words need not be known', () => {
    const unread = others.map((other) => ({ ...other, words: '' }));
    expect(sameJobs(posting('a', { words: '' }), unread).map(({ id }) => id)).toEqual(['copy', 'other-text']);
  });

  test('are those that `findCopies` would pair with it', () => {
    expect(copiesOf(posting('a'), others)).toEqual([{ ids: ['a', 'copy'], overlap: 1 }]);
  });

  test('are none for a posting without a title', () => {
    expect(sameJobs(posting('a', { title: '' }), others)).toEqual([]);
    expect(copiesOf(posting('a', { title: '' }), others)).toEqual([]);
  });
});

test.each([
  ['Northwind Cloud GmbH & Co. KG', 'northwind cloud'],
  ['ACME, Inc.', 'acme'],
  ['Company', 'company'],
  ['Générale S.A.', 'generale s a'],
  [null, ''],
])('the company %s is compared as "%s"', (name, key) => {
  expect(companyKey(name)).toBe(key);
});

test.each([
  ['Prüfer (m/w/d) für KI', 'prufer fur ki'],
  ['Engineer - AI/ML (all genders)', 'engineer ai ml'],
  ['C++ Engineer (f/m/x)', 'c++ engineer'],
])('the title %s is compared as "%s"', (title, key) => {
  expect(copyTitleKey(title)).toBe(key);
});
