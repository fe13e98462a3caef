import { describe, expect, test } from 'vitest';
import { rolesByCode } from '../../../src/match/work-roles.ts';
import { MATCHER, match } from './match-fixture.ts';

const read = (text: string) => [...rolesByCode(text, MATCHER.workRoles).keys()];
const RISK = 'ai-risk-assessor';
const TESTER = 'ai-security-tester';

describe('a work role that a posting names by its code', () => {
  test.each([
    ['a number behind the name', 'Qualified for DCWF 733.'],
    ['words between', 'DCWF work role code: 733'],
    ['a hyphen', 'DCWF-733'],
    ['the number first', 'Work role 733 (DCWF)'],
    ['the directive', 'Meets DoD 8140 requirements for work role 733'],
    ['the name in full', 'DoD Cyber Workforce Framework: AI Risk and Ethics Specialist (733)'],
  ])('speaks for the roles near it: %s', (_, text) => {
    expect(read(text)).toContain(RISK);
  });

  test('may be one of several', () => {
    expect(read('DCWF: 672 (AI Test & Evaluation Specialist) or 733')).toEqual(
      expect.arrayContaining([RISK, TESTER]),
    );
  });

  test.each([
    ['with hyphens', 'NICE role OG-WRL-012'],
    ['without', 'OG WRL 012, Security Control Assessment'],
  ])('may be of the NICE framework, %s', (_, text) => {
    expect(read(text)).toContain('ai-security-compliance-specialist');
  });

  test.each([
    ['a number alone', 'Room 733, building 672'],
    [
      'a number far from the name',
      `DCWF roles apply. ${'We are a calm and friendly team. '.repeat(4)}Call 733.`,
    ],
    ['the name alone', 'Knowledge of the DCWF'],
    ['an unknown code', 'DCWF 999'],
    ['no text', ''],
  ])('is none: %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('counts the nearest code where two speak for a role', () => {
    const shares = rolesByCode('DCWF 612 and 733', MATCHER.workRoles);
    expect([shares.get(RISK), shares.get('ai-ethics-officer')]).toEqual([1, 0.6]);
  });

  test('makes a role near it more likely', () => {
    const text = [
      'You secure and govern AI systems: assess their risks, test models for safety, write guidance.',
      'Requirements',
      '- Assess risks of AI systems',
      '- Test AI models for safety and security',
      '- AI governance',
    ].join('\n');
    const roleOf = (more: string) => match('Responsible AI Specialist', `${text}\n- ${more}`).role;
    const coded = roleOf('DCWF 733');
    expect(coded?.id).toBe('ai-ethics-officer');
    expect(coded?.confidence).toBeGreaterThan(roleOf('Room 733')?.confidence ?? 1);
  });
});
