import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../src/model/profile.ts';
import type { Skill } from '../../../src/model/skill.ts';
import { LEVELS, type Need } from '../../../src/model/terms.ts';
import { type FitTarget, judgeFit, pointsOff, scoreOf } from '../../../src/plan/fit.ts';

const skill = (id: string, related?: Skill['related']): Skill => ({
  id,
  name: id,
  kind: 'technique',
  aliases: [],
  source: '',
  ...(related && { related }),
});
const SOURCES = {
  roadmaps: [],
  skills: [
    skill('siem', [
      { id: 'splunk', credit: 0.7 },
      { id: 'logging', credit: 0.4 },
    ]),
  ],
};
const asked = (id: string, need: Need = 'required', anyOf: string | null = null) => ({ id, need, anyOf });
const target = (skills: FitTarget['skills'], rest: Partial<FitTarget> = {}): FitTarget => ({
  domain: 'in',
  level: null,
  years: null,
  skills,
  anyOf: [],
  ...rest,
});
const holding = (ids: readonly string[], rest: Partial<Profile> = {}): Profile => ({
  ...EMPTY_PROFILE,
  skills: Object.fromEntries(ids.map((id) => [id, 'working'])),
  ...rest,
});
const years = (overall: number | null): Pick<Profile, 'years'> => ({
  years: { ...EMPTY_PROFILE.years, overall },
});
const judge = (on: FitTarget, profile: Profile) => judgeFit(on, profile, SOURCES);
const letters = (amount: number) => [...'abcdefghij'].slice(0, amount);

describe('judgeFit', () => {
  test.each([
    [10, 'strong'],
    [8, 'strong'],
    [7, 'good'],
    [6, 'good'],
    [5, 'stretch'],
    [4, 'stretch'],
    [3, 'far'],
    [0, 'far'],
  ] as const)('calls %i of 10 required skills %s', (held, band) => {
    expect(judge(target(letters(10).map((id) => asked(id))), holding(letters(held)))).toEqual({
      band,
      parts: [{ label: 'Required skills', got: held, of: 10 }],
    });
  });

  test('adds up every part with what it takes off', () => {
    const skills = [...letters(4).map((id) => asked(id)), asked('x', 'preferred'), asked('y', 'mentioned')];
    const profile = holding(['a', 'b', 'c'], { ...years(3), targetLevel: 'mid' });
    const judged = judge(target(skills, { years: { min: 5 }, level: 'senior' }), profile);
    expect(judged).toEqual({
      band: 'stretch',
      parts: [
        { label: 'Required skills', got: 3, of: 4 },
        { label: 'Nice to have', got: 0, of: 1 },
        { label: 'Years of experience', got: 3, of: 5 },
        { label: 'Level', got: 1, of: 2 },
      ],
    });
    expect(judged.parts.map(pointsOff)).toEqual([16, 10, 6, 5]);
    expect(scoreOf(judged.parts)).toBe(63);
  });

  test('counts a group of alternatives once, by any of them', () => {
    const skills = [asked('aws', 'required', 'g'), asked('azure', 'required', 'g'), asked('python')];
    const on = target(skills, { anyOf: [{ id: 'g', need: 'required', skills: ['aws', 'azure'] }] });
    expect(judge(on, holding(['azure'])).parts).toEqual([{ label: 'Required skills', got: 1, of: 2 }]);
  });

  test('gives the most credit that a related skill has, and none beside the skill itself', () => {
    const on = target([asked('siem'), asked('python')]);
    const got = (...ids: string[]) => judge(on, holding(ids)).parts[0]?.got;
    expect(got('logging')).toBe(0.4);
    expect(got('logging', 'splunk')).toBe(0.7);
    expect(got('logging', 'siem')).toBe(1);
  });

  test('weighs nice-to-haves like requirements where nothing is required by name', () => {
    const on = target([asked('a', 'preferred'), asked('b', 'preferred')]);
    expect(judge(on, holding(['a']))).toEqual({
      band: 'stretch',
      parts: [{ label: 'Skills, all nice to have', got: 1, of: 2 }],
    });
  });

  test('takes the most years given for one field where the overall years are not told', () => {
    const on = target([asked('a')], { years: { min: 4 } });
    const profile = holding(['a'], { years: { ...EMPTY_PROFILE.years, security: 2, governance: 1 } });
    expect(judge(on, profile).parts[1]).toEqual({ label: 'Years of experience', got: 2, of: 4 });
  });

  test('counts no more years than are asked for', () => {
    const on = target([asked('a')], { years: { min: 4 } });
    expect(judge(on, holding(['a'], years(20))).parts[1]).toEqual({
      label: 'Years of experience',
      got: 4,
      of: 4,
    });
  });

  test('judges nothing where no known skill is asked for', () => {
    const on = target([asked('a', 'mentioned')], { years: { min: 4 } });
    expect(judge(on, holding([], years(2)))).toEqual({
      band: null,
      parts: [{ label: 'Years of experience', got: 2, of: 4 }],
    });
  });

  test('calls a posting outside the field outside, whatever it asks', () => {
    expect(judge(target([asked('a')], { domain: 'out' }), holding(['a']))).toEqual({
      band: 'outside',
      parts: [],
    });
  });
});

describe('silence', () => {
  const profiles = fc.record({
    held: fc.subarray(letters(10)),
    overall: fc.option(fc.integer({ min: 0, max: 30 })),
    targetLevel: fc.option(fc.constantFrom(...LEVELS)),
  });
  const targets = fc.record({
    required: fc.subarray(letters(6), { minLength: 1 }),
    preferred: fc.subarray(['g', 'h', 'i', 'j']),
    min: fc.option(fc.integer({ min: 0, max: 15 })),
    level: fc.option(fc.constantFrom(...LEVELS)),
  });

  test('never lowers a fit: years, level or nice-to-haves left unsaid, by posting or person', () => {
    fc.assert(
      fc.property(
        profiles,
        targets,
        ({ held, overall, targetLevel }, { required, preferred, min, level }) => {
          const profile = holding(held, { ...years(overall), targetLevel });
          const needs = required.map((id) => asked(id));
          const wishes = preferred.map((id) => asked(id, 'preferred'));
          const whole = target([...needs, ...wishes], { years: { min }, level });
          const score = (on: FitTarget, by = profile) => scoreOf(judge(on, by).parts);
          expect(score({ ...whole, years: null })).toBeGreaterThanOrEqual(score(whole));
          expect(score({ ...whole, level: null })).toBeGreaterThanOrEqual(score(whole));
          expect(score({ ...whole, skills: needs })).toBeGreaterThanOrEqual(score(whole));
          expect(score(whole, { ...profile, ...years(null) })).toBeGreaterThanOrEqual(score(whole));
          expect(score(whole, { ...profile, targetLevel: null })).toBeGreaterThanOrEqual(score(whole));
        },
      ),
    );
  });

  test('is never broken by a tick: one more skill never lowers a fit', () => {
    fc.assert(
      fc.property(profiles, targets, fc.constantFrom(...letters(10)), ({ held }, { required }, more) => {
        const on = target(required.map((id) => asked(id)));
        const before = scoreOf(judge(on, holding(held)).parts);
        expect(scoreOf(judge(on, holding([...held, more])).parts)).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
