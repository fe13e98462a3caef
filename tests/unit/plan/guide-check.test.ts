import { describe, expect, test } from 'vitest';
import { loadGuides } from '../../../data/pack.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/model/profile.ts';
import type { Skill } from '../../../src/model/skill.ts';
import { checkGuide } from '../../../src/plan/guide-check.ts';
import { indexOf } from '../../../src/plan/pack-index.ts';
import { sourcesWith } from './plan-fixture.ts';

const guides = await loadGuides();
const guideOf = (id: string) => {
  const guide = guides.find((one) => one.id === id);
  if (!guide) throw new Error(`no guide ${id}`);
  return guide;
};
const python: Skill = { id: 'python', name: 'Python', kind: 'language', aliases: [], source: '' };
const { standingOf } = indexOf(sourcesWith({ skills: [python] }));
const check = (id: string, profile: Partial<Profile>) =>
  checkGuide(
    guideOf(id),
    { ...EMPTY_PROFILE, ...profile },
    [python],
    standingOf({ ...EMPTY_PROFILE, ...profile }),
  );
const answers = (id: string, profile: Partial<Profile>) => {
  const { greatFit, misfit } = check(id, profile);
  return { great: greatFit.map(({ answer }) => answer), misfit: misfit.map(({ answer }) => answer) };
};
const years = (more: Partial<Profile['years']>) => ({ years: { ...EMPTY_PROFILE.years, ...more } });
const having = (...ids: string[]) => ({
  skills: Object.fromEntries(ids.map((id) => [id, 'working' as const])),
});
const COMPLIANCE = 'ai-security-compliance-specialist';
const AUTOMATION = 'ai-compliance-automation-specialist';

describe('checkGuide', () => {
  test('leaves everything open for a person who told nothing', () => {
    for (const id of [COMPLIANCE, AUTOMATION]) {
      expect(answers(id, {})).toEqual({
        great: ['unknown', 'unknown', 'unknown'],
        misfit: ['unknown', 'unknown', 'unknown'],
      });
    }
  });

  test('answers years in a field by their number', () => {
    expect(answers(COMPLIANCE, years({ security: 3 })).great[0]).toBe('yes');
    expect(answers(COMPLIANCE, years({ security: 2.5 })).great[0]).toBe('no');
  });

  test('knows a background that the guide speaks of', () => {
    expect(answers(COMPLIANCE, { background: 'compliance-officer' }).great[1]).toBe('yes');
    expect(answers(AUTOMATION, { background: 'software-developer' }).great[2]).toBe('yes');
    expect(answers(AUTOMATION, { background: 'it-support' }).great[2]).toBe('no');
  });

  test('takes two telling skills as a yes, and one not', () => {
    expect(answers(AUTOMATION, having('mlops', 'kubernetes')).great[0]).toBe('yes');
    expect(answers(AUTOMATION, having('mlops')).great[0]).toBe('unknown');
  });

  test('says no only where every sign is told and none holds', () => {
    const told = { ...having('excel'), ...years({ machineLearning: 0 }) };
    expect(answers(AUTOMATION, told).great[0]).toBe('no');
  });

  test('takes a language as a sign that technical work is welcome', () => {
    expect(answers(COMPLIANCE, having('python')).misfit[0]).toBe('no');
    expect(answers(COMPLIANCE, having('excel')).misfit[0]).toBe('unknown');
  });

  test('warns those who look for a first job', () => {
    expect(answers(COMPLIANCE, { targetLevel: 'entry' }).misfit[1]).toBe('yes');
    expect(answers(COMPLIANCE, { targetLevel: 'senior' }).misfit[1]).toBe('no');
  });

  test('says whether the code that is needed can be written', () => {
    expect(check(AUTOMATION, having('python')).coding).toBe('yes');
    expect(check(AUTOMATION, having('excel')).coding).toBe('unknown');
    const withoutCode = {
      ...guideOf(AUTOMATION),
      requirements: { ...guideOf(AUTOMATION).requirements, coding: false },
    };
    expect(checkGuide(withoutCode, EMPTY_PROFILE, [python], standingOf(EMPTY_PROFILE)).coding).toBeNull();
  });
});
