import { describe, expect, test } from 'vitest';
import { plainWords } from '../../../src/extract/compare-text.ts';
import { POSTING_CONCEPTS } from '../../../src/extract/tables/concepts.ts';
import { FOREIGN_HEADINGS, POSTING_HEADINGS } from '../../../src/extract/tables/headings.ts';
import { JOB_ENDINGS, JOB_NOUNS } from '../../../src/extract/tables/job-nouns.ts';
import { APPLY_LABELS, EXPIRED_NOTES, GENDER_MARK, LIST_TITLES } from '../../../src/extract/tables/words.ts';

const tables: Record<string, Iterable<string>> = {
  APPLY_LABELS,
  EXPIRED_NOTES,
  FOREIGN_HEADINGS,
  JOB_ENDINGS,
  JOB_NOUNS,
  LIST_TITLES,
  ...Object.fromEntries(
    Object.entries(POSTING_HEADINGS).map(([kind, words]) => [`POSTING_HEADINGS.${kind}`, words]),
  ),
  ...Object.fromEntries(
    Object.entries(POSTING_CONCEPTS).map(([concept, stems]) => [`POSTING_CONCEPTS.${concept}`, stems]),
  ),
};

describe.each(Object.entries(tables))('%s', (_, words) => {
  test('holds plain words, as they are compared', () => {
    expect([...words].filter((word) => word !== plainWords(word) || word === '')).toEqual([]);
  });
});

describe('the tables together', () => {
  test('let no heading open a posting and stand beside it', () => {
    const opening = new Set(Object.values(POSTING_HEADINGS).flat());
    expect([...FOREIGN_HEADINGS].filter((heading) => opening.has(heading))).toEqual([]);
  });

  test('give each heading one kind', () => {
    const all = Object.values(POSTING_HEADINGS).flat();
    expect(all.filter((heading, index) => all.indexOf(heading) !== index)).toEqual([]);
  });

  test.each(['(m/w/d)', '(w/m/d)', '(M/F/X)', '(f/m/div)', 'm/w/d', '(H/F)', '(all genders)', '(gn)'])(
    'know the mark %s',
    (mark) => {
      expect(GENDER_MARK.test(`Ingenieur ${mark}`)).toBe(true);
    },
  );

  test.each(['Engineer (m/s)', 'C/C++ Developer', 'Analyst (Remote)', 'A/B testing', 'Manager, M&A'])(
    'see no mark in %s',
    (title) => {
      expect(GENDER_MARK.test(title)).toBe(false);
    },
  );
});
