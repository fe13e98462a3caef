import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../src/model/profile.ts';
import type { Skill } from '../../../src/model/skill.ts';
import { LEVELS, type Need } from '../../../src/model/terms.ts';
import { type FitTarget, judgeFit } from '../../../src/plan/fit.ts';

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
    [10, 'strong', 0],
    [8, 'strong', -13],
    [7, 'good', -20],
    [6, 'good', -26],
    [5, 'stretch', -33],
    [4, 'stretch', -39],
    [3, 'far', -46],
    [0, 'far', -65],
  ] as const)('calls %i of 10 required skills %s', (held, band, points) => {
    expect(judge(target(letters(10).map((id) => asked(id))), holding(letters(held)))).toEqual({
      band,
      score: 100 + points,
      parts: [{ code: 'required-skills', got: held, of: 10, points }],
      conflicts: [],
    });
  });

  test('adds up every part with what it takes off', () => {
    const skills = [...letters(4).map((id) => asked(id)), asked('x', 'preferred'), asked('y', 'mentioned')];
    const profile = holding(['a', 'b', 'c'], { ...years(3), targetLevel: 'mid' });
    const judged = judge(target(skills, { years: { min: 5 }, level: 'senior' }), profile);
    expect(judged).toEqual({
      band: 'stretch',
      score: 63,
      parts: [
        { code: 'required-skills', got: 3, of: 4, points: -16 },
        { code: 'preferred-skills', got: 0, of: 1, points: -10 },
        { code: 'years', got: 3, of: 5, points: -6 },
        { code: 'level', got: 1, of: 2, points: -5 },
      ],
      conflicts: [],
    });
  });

  test('counts a group of alternatives once, by any of them', () => {
    const skills = [asked('aws', 'required', 'g'), asked('azure', 'required', 'g'), asked('python')];
    const on = target(skills, { anyOf: [{ id: 'g', need: 'required', skills: ['aws', 'azure'] }] });
    expect(judge(on, holding(['azure'])).parts).toMatchObject([{ code: 'required-skills', got: 1, of: 2 }]);
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
      score: 67,
      parts: [{ code: 'only-preferred-skills', got: 1, of: 2, points: -33 }],
      conflicts: [],
    });
  });

  test('takes the most years given for one field where the overall years are not told', () => {
    const on = target([asked('a')], { years: { min: 4 } });
    const profile = holding(['a'], { years: { ...EMPTY_PROFILE.years, security: 2, governance: 1 } });
    expect(judge(on, profile).parts[1]).toMatchObject({ code: 'years', got: 2, of: 4 });
  });

  test('counts no more years than are asked for', () => {
    const on = target([asked('a')], { years: { min: 4 } });
    expect(judge(on, holding(['a'], years(20))).parts[1]).toEqual({
      code: 'years',
      got: 4,
      of: 4,
      points: 0,
    });
  });

  test('judges nothing where no known skill is asked for', () => {
    const on = target([asked('a', 'mentioned')], { years: { min: 4 } });
    expect(judge(on, holding([], years(2)))).toEqual({
      band: null,
      score: null,
      parts: [{ code: 'years', got: 2, of: 4, points: -8 }],
      conflicts: [],
    });
  });

  test('calls a posting outside the field outside, whatever it asks', () => {
    expect(judge(target([asked('a')], { domain: 'out' }), holding(['a']))).toEqual({
      band: 'outside',
      score: null,
      parts: [],
      conflicts: [],
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
          const score = (on: FitTarget, by = profile) => judge(on, by).score ?? Number.NaN;
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
        const score = (ids: readonly string[]) => judge(on, holding(ids)).score ?? Number.NaN;
        expect(score([...held, more])).toBeGreaterThanOrEqual(score(held));
      }),
    );
  });
});
