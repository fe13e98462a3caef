import { describe, expect, test } from 'vitest';
import { findWarnings } from '../../../src/match/warnings.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import type { AskedSkill } from '../../../src/model/review-record.ts';
import { analysisOf, match } from './match-fixture.ts';

const codes = (title: string, text: string): string[] => match(title, text).warnings.map(({ code }) => code);
const PAID = 'Salary: $100,000 - $120,000 a year.';
const asking = (years: string) => `Requirements\n- ${years} of experience in security\n${PAID}`;

const requiredSkill = (at: number, anyOf: string | null): AskedSkill => ({
  id: `s${at}`,
  name: 'S',
  kind: 'tool',
  need: 'required',
  years: null,
  anyOf,
  mentions: [{ start: 0, end: 3, text: 'You' }],
});

describe('a warning', () => {
  test('of a title against its years quotes the years', () => {
    const text = asking('1+ years');
    const [warning] = match('Staff AI Security Engineer', text).warnings;
    expect(warning).toMatchObject({
      code: 'level-conflict',
      text: 'The title says lead, but 1 year of experience would be entry.',
    });
    expect(warning?.evidence[0]?.text).toBe(
      text.slice(warning?.evidence[0]?.start, warning?.evidence[0]?.end),
    );
    expect(warning?.evidence[0]?.text).toContain('1+ year');
  });

  test('of a title against its years needs two levels between them', () => {
    expect(codes('Senior AI Security Engineer', asking('3+ years'))).toEqual([]);
    expect(codes('Senior AI Security Engineer', asking('2+ years'))).toEqual(['level-conflict']);
  });

  test('of a title against its years is not given to executives', () => {
    expect(codes('Director of AI Governance', asking('5+ years'))).toEqual([]);
  });

  test('of an entry position that asks for years', () => {
    expect(codes('Junior AI Security Engineer', asking('3+ years'))).toEqual(['entry-asks-years']);
    expect(codes('Junior AI Security Engineer', asking('2+ years'))).toEqual([]);
    expect(codes('Junior AI Security Engineer', asking('9+ years'))).toEqual(['entry-asks-years']);
  });

  test('of must-haves counts alternatives as one', () => {
    const list = Array.from({ length: 40 }, (_, at) => requiredSkill(at, 'g1'));
    const analysis: Analysis = { ...analysisOf('AI Engineer', PAID), skills: list };
    expect(findWarnings({ analysis, text: PAID, level: null })).toEqual([]);
  });

  test.each([
    [29, []],
    [30, ['many-must-haves']],
  ])('of must-haves for %d of them is %j', (count, expected) => {
    const skills = Array.from({ length: count }, (_, at) => requiredSkill(at, null));
    const analysis: Analysis = { ...analysisOf('AI Engineer', PAID), skills };
    const found = findWarnings({ analysis, text: `You. ${PAID}`, level: null });
    expect(found.map(({ code }) => code)).toEqual(expected);
    if (count === 30)
      expect(found[0]?.evidence).toEqual([{ for: 'warning', start: 0, end: 3, text: 'You', weight: 0.5 }]);
  });
});
