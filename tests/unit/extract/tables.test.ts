import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/extract/compare-text.ts';
import * as articleWords from '../../../src/extract/tables/article-words.ts';
import * as closedWords from '../../../src/extract/tables/closed-words.ts';
import { CONCEPTS, HEADING_OPENINGS } from '../../../src/extract/tables/concepts.ts';
import { EMPLOYMENT_FACTS, PLACE_LABELS, STATED_WORK_MODES } from '../../../src/extract/tables/facts.ts';
import * as formWords from '../../../src/extract/tables/form-words.ts';
import { JOB_NOUNS } from '../../../src/extract/tables/job-nouns.ts';
import {
  AT_WORDS,
  LIST_FILLERS,
  MANY_JOBS,
  ONE_JOB,
  OTHER_WORDS,
} from '../../../src/extract/tables/job-words.ts';
import * as labelWords from '../../../src/extract/tables/label-words.ts';
import {
  APPLY_LABELS,
  APPLY_STEMS,
  ASIDE_ACTIONS,
  ASIDE_FILLERS,
  ASIDE_HEADINGS,
  CAREER_NAMES,
  GENDER_MARK,
} from '../../../src/extract/tables/page-words.ts';
import * as titleWords from '../../../src/extract/tables/title-words.ts';

const { READ_TIMES: _, ...articleTables } = articleWords;

const tables: Readonly<Record<string, Iterable<string>>> = {
  APPLY_LABELS,
  APPLY_STEMS,
  ASIDE_ACTIONS,
  ASIDE_FILLERS,
  ASIDE_HEADINGS,
  AT_WORDS,
  CAREER_NAMES,
  EMPLOYMENT_FACTS: EMPLOYMENT_FACTS.keys(),
  JOB_NOUNS,
  LIST_FILLERS,
  MANY_JOBS,
  ONE_JOB,
  OTHER_WORDS,
  PLACE_LABELS,
  ...articleTables,
  ...closedWords,
  ...labelWords,
  ...titleWords,
  TITLE_FORMS: titleWords.TITLE_FORMS.keys(),
  BACK_LABELS: formWords.BACK_LABELS,
  FORM_HEADINGS: formWords.FORM_HEADINGS,
  FORM_PHRASES: formWords.FORM_PHRASES,
  WORK_MODES: STATED_WORK_MODES.keys(),
  ...Object.fromEntries(
    Object.entries(HEADING_OPENINGS).map(([kind, words]) => [`HEADING_OPENINGS.${kind}`, words]),
  ),
  ...Object.fromEntries(CONCEPTS.map(([kind, stems], index) => [`CONCEPTS ${index} (${kind})`, stems])),
};

describe.each(Object.entries(tables))('%s', (_, words) => {
  test('holds plain words, as they are compared, none twice', () => {
    const all = [...words];
    expect(
      all.filter((word, index) => word === '' || word !== plainText(word) || all.indexOf(word) !== index),
    ).toEqual([]);
  });
});

describe('the tables together', () => {
  test('let no heading open a posting and stand beside it', () => {
    const opening = new Set(Object.values(HEADING_OPENINGS).flat());
    expect([...ASIDE_HEADINGS].filter((heading) => opening.has(heading))).toEqual([]);
  });

  test('give each opening one kind', () => {
    const all = Object.values(HEADING_OPENINGS).flat();
    expect(all.filter((heading, index) => all.indexOf(heading) !== index)).toEqual([]);
  });

  test('give each stem one concept, and no stem hides another behind it', () => {
    const all = CONCEPTS.flatMap(([kind, stems], concept) => stems.map((stem) => ({ kind, concept, stem })));
    const clashes = all.filter((one) =>
      all.some((other) => other !== one && other.kind !== one.kind && other.stem.startsWith(one.stem)),
    );
    expect(clashes.map(({ stem }) => stem)).toEqual([]);
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
