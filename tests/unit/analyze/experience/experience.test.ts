import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import experienceWords from '../../../../data/experience-words.json' with { type: 'json' };
import { findExperience, findYearsMentions } from '../../../../src/analyze/experience/experience.ts';
import type { PostingSection, SectionKind } from '../../../../src/model/review-record.ts';
import { processorTime } from '../../../support/processor-time.ts';

const words = experienceWords;

/** The years asked in short, "5+" or "3–5"; null when none are. */
function shortYears(text: string, sections?: readonly PostingSection[]): string | null {
  const years = findExperience(text, sections ? { words, sections } : { words });
  if (!years) return null;
  return years.max === null ? `${years.min}+` : `${years.min}–${years.max}`;
}

const allOf = (kind: SectionKind, text: string): PostingSection[] => [{ kind, start: 0, end: text.length }];

describe('findExperience reads', () => {
  test.each([
    ['- 5+ years of experience in cloud security', '5+'],
    ['At least five years of audit experience.', '5+'],
    ['A minimum of 8+ years in security roles is required.', '8+'],
    ['- 3–5 years of experience with Python', '3–5'],
    ["12-15+ years' experience in law", '12–15'],
    ['- Six to ten years of nonprofit experience', '6–10'],
    ['Three (3) or more years of clinical experience.', '3+'],
    ['Minimum Required Experience\n\n- 6 years\n- A degree', '6+'],
    ['- 4 or more years building detection pipelines', '4+'],
    ['2-8 jaar werkervaring', '2–8'],
    ['Du bringst mindestens 5 Jahre Berufserfahrung mit.', '5+'],
    ["5 ans d'expérience minimum", '5+'],
    ['Al menos 3 años de experiencia', '3+'],
    ['拥有 4 年以上安全工作经验', '4+'],
    ['An engineer with 7+ YOE', '7+'],
    ['- 0-2 years of experience', '0–2'],
    ['Several (3+) years of coding experience', '3+'],
    ['You have 6-8+ years in security, 2-3 of them in machine learning.', '6–8'],
    ['We are looking for an analyst with 4+ years\nof expertise in risk.', '4+'],
  ])('%s', (text, expected) => {
    expect(shortYears(text)).toBe(expected);
  });
});

describe('findExperience leaves out', () => {
  test.each([
    'For over 25 years we have made payments simple.',
    'Our history spans more than 200 years.',
    'The startup began 10 years ago in Porto.',
    'You must be 18 years of age or older.',
    'A 2-year program for graduates.',
    'A contract for 3 years with an option to extend.',
    'Finish the degree within 3 years of hire.',
    'We have grown a lot in the last 5 years.',
    'With 40+ years of experience in wind power, our company leads the market.',
    'Northwind Books serves readers everywhere, with 22 years of experience in print.',
    'Our company has 12 years of experience in audits.',
    'A bonus after 7 years of service.',
    'Options vest over 4 years.',
    'The laptop has a 3 year warranty.',
    'Salary: 60,000 per year.',
  ])('%s', (text) => {
    expect(findExperience(text, { words })).toBeNull();
  });

  test('years that stand in for a degree', () => {
    const text =
      "- A bachelor's degree or four or more years of work experience\n- Three years of audit experience";
    expect(shortYears(text)).toBe('3+');
  });
});

describe('findExperience decides', () => {
  test('for the first figure, the whole before its parts', () => {
    expect(shortYears('- 8+ years of experience in sales, 3 years of it in security')).toBe('8+');
  });

  test('for the least where years are traded for degrees', () => {
    expect(shortYears('- MS with 7+ years, or PhD with 4+ years of industry experience')).toBe('4+');
  });

  test('for a demand before a wish, and for a wish where nothing else is stated', () => {
    const wish = '- 10 years of experience is a plus';
    expect(shortYears(`${wish}\n- 4 years of experience in audit`)).toBe('4+');
    expect(shortYears(wish)).toBe('10+');
  });

  test('by the section where no word for experience stands', () => {
    const text = '- Python for 4 years';
    expect(shortYears(text, allOf('required', text))).toBe('4+');
    expect(shortYears(text, allOf('about', text))).toBeNull();
  });

  test('with the place that says so', () => {
    const text = 'You bring 5+ years of experience.';
    expect(findExperience(text, { words })).toEqual({
      min: 5,
      max: null,
      start: 10,
      end: 18,
      because: 'experience',
    });
  });
});

describe('findYearsMentions', () => {
  test('gives all years with the item that they stand in', () => {
    const text = '- 6 years of security experience\n- 2 years of Python experience preferred';
    const mentions = findYearsMentions(text, { words });
    expect(mentions.map(({ min, need }) => [min, need])).toEqual([
      [6, 'asked'],
      [2, 'preferred'],
    ]);
    expect(mentions.map(({ clause }) => text.slice(clause.start, clause.end))).toEqual([
      '6 years of security experience',
      '2 years of Python experience preferred',
    ]);
  });

  test('gives offsets inside the text for any text', () => {
    const piece = fc.constantFrom(
      '5',
      '+',
      ' years',
      ' of experience',
      '3-5',
      ' or ',
      '(',
      ')',
      '\n',
      '- ',
      'PhD ',
      '年',
      'ten ',
    );
    const parts = fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 40 });
    fc.assert(
      fc.property(parts, (pieces) => {
        const text = pieces.join('');
        for (const { min, max, start, end, clause } of findYearsMentions(text, { words })) {
          expect(min).toBeLessThanOrEqual(max ?? 30);
          expect([
            clause.start <= start,
            start < end,
            end <= clause.end,
            clause.end <= text.length,
          ]).not.toContain(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(['5 years ', '5-', '(5', 'years ', '5 years of experience '])(
    'takes time in proportion for %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(60_000 / unit.length));
      // Ten times what it takes here; quadratic work would take minutes.
      expect(processorTime(() => findYearsMentions(text, { words }))).toBeLessThan(4_000);
    },
  );
});
