import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../src/model/profile.ts';
import { judgeFit } from '../../../src/plan/fit.ts';
import type { FitTarget } from '../../../src/plan/fit-parts.ts';
import { asked, holding, judge, letters, SOURCES, target, years } from './fit-fixture.ts';
import { FIT_RULES } from './plan-fixture.ts';

describe('judgeFit', () => {
  test.each([
    [10, 'strong', 0],
    [8, 'strong', -16],
    [7, 'good', -24],
    [5, 'good', -40],
    [4, 'stretch', -48],
    [3, 'stretch', -56],
    [2, 'far', -64],
    [0, 'far', -80],
  ] as const)('calls %i of 10 required skills %s where no profession is told', (held, band, points) => {
    expect(judge(target(letters(10).map((id) => asked(id))), holding(letters(held)))).toEqual({
      band,
      score: 100 + points,
      parts: [{ code: 'required-skills', got: held, of: 10, points }],
      conflicts: [],
    });
  });

  test('adds up every part with what it takes off', () => {
    const skills = [...letters(4).map((id) => asked(id)), asked('x', 'preferred'), asked('y', 'mentioned')];
    const profile = holding(['a', 'b', 'c'], {
      ...years(3),
      currentRole: 'Privacy manager',
      targetLevel: 'mid',
    });
    const on = target(skills, { title: 'Pentester', years: { min: 5 }, level: 'senior' });
    expect(judge(on, profile)).toEqual({
      band: 'far',
      score: 35,
      parts: [
        { code: 'profession', got: 0.1, of: 1, points: -36 },
        { code: 'required-skills', got: 3, of: 4, points: -10 },
        { code: 'preferred-skills', got: 0, of: 1, points: -10 },
        { code: 'level', got: 3, of: 4, points: -5 },
        { code: 'years', got: 3, of: 5, points: -4 },
      ],
      conflicts: [],
    });
  });

  test('misses nothing from the share on that is enough', () => {
    const sources = { ...SOURCES, fitRules: { ...FIT_RULES, enough: 0.7 } };
    const on = target(letters(10).map((id) => asked(id)));
    expect(judgeFit(on, holding(letters(7)), sources).score).toBe(100);
    expect(judgeFit(on, holding(letters(6)), sources).score).toBe(89);
  });

  test('weighs what is of the core more, and what is general less', () => {
    const skills = [asked('burp'), asked('communication'), asked('a')];
    const on = target(skills, { title: 'Red team' });
    const points = (...ids: string[]) =>
      judge(on, holding(ids, { currentRole: 'Red team' })).parts.find(
        ({ code }) => code === 'required-skills',
      )?.points;
    // Weights 2, 0.5 and 1 of 3.5.
    expect(points('burp')).toBe(-17);
    expect(points('communication')).toBe(-34);
    expect(points('a')).toBe(-29);
  });

  test('counts a skill that is being learned by half', () => {
    const profile = { ...EMPTY_PROFILE, skills: { a: 'learning' as const } };
    expect(judge(target([asked('a')]), profile).parts).toMatchObject([{ got: 0.5 }]);
  });

  test('counts what is learnt beside the profile as being learned, and never less than what is held', () => {
    const on = target([asked('a'), asked('b')]);
    expect(judgeFit(on, holding(['a']), SOURCES, [['a'], ['b']]).parts).toMatchObject([{ got: 1.5 }]);
  });

  test('takes off for each level below what is asked, and nothing above it', () => {
    const points = (level: FitTarget['level'], targetLevel: Profile['targetLevel']) =>
      judge(target([asked('a')], { level }), holding(['a'], { targetLevel })).parts[1];
    expect(points('lead', 'entry')).toEqual({ code: 'level', got: 1, of: 4, points: -15 });
    expect(points('mid', 'executive')).toEqual({ code: 'level', got: 4, of: 4, points: 0 });
  });

  test('takes off above an entry post from the second step on, and nothing where it is a fellowship', () => {
    const points = (targetLevel: Profile['targetLevel'], title: string | null) =>
      judge(target([asked('a')], { level: 'entry', title }), holding(['a'], { targetLevel })).parts[1]
        ?.points;
    expect(points('mid', null)).toBe(0);
    expect(points('lead', null)).toBe(-20);
    expect(points('lead', 'Fellow')).toBe(0);
  });

  test('looks further afield at entry posts', () => {
    const parts = (level: FitTarget['level']) =>
      judge(
        target([asked('a')], { level, title: 'Privacy' }),
        holding(['a'], { background: 'jurist', currentRole: 'Counsel' }),
      ).parts;
    expect(parts('mid')[0]).toEqual({ code: 'profession', got: 0.8, of: 1, points: -8 });
    expect(parts('entry')[0]).toEqual({ code: 'profession', got: 0.89, of: 1, points: -4 });
  });

  test('caps what somebody without the license of a profession reaches', () => {
    const on = target([asked('contracts')], { title: 'Counsel' });
    const judged = (currentRole: string) => judge(on, holding(['contracts'], { currentRole }));
    expect(judged('Lawyer').score).toBe(100);
    expect(judged('Red team lead')).toMatchObject({
      score: 15,
      parts: [{ code: 'profession' }, { code: 'required-skills' }, { code: 'license', points: -49 }],
    });
  });

  test('calls nothing more than a stretch that names few known skills', () => {
    const sources = { ...SOURCES, fitRules: { ...FIT_RULES, fewRequirements: 4 } };
    const on = (amount: number) => target(letters(amount).map((id) => asked(id)));
    expect(judgeFit(on(3), holding(letters(3)), sources)).toEqual({
      band: 'stretch',
      score: 59,
      parts: [
        { code: 'required-skills', got: 3, of: 3, points: 0 },
        { code: 'few-requirements', got: 3, of: 4, points: -41 },
      ],
      conflicts: [],
    });
    expect(judgeFit(on(4), holding(letters(4)), sources).band).toBe('strong');
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
      band: 'good',
      score: 60,
      parts: [{ code: 'only-preferred-skills', got: 1, of: 2, points: -40 }],
      conflicts: [],
    });
  });

  test('takes the most years given for one field where the overall years are not told', () => {
    const on = target([asked('a')], { years: { min: 4 } });
    const profile = holding(['a'], { years: { ...EMPTY_PROFILE.years, security: 2, governance: 1 } });
    expect(judge(on, profile).parts[1]).toMatchObject({ code: 'years', got: 2, of: 4 });
  });

  test('counts the years of the field whole and the others by half', () => {
    const on = target([asked('a')], { title: 'Pentester', years: { min: 8 } });
    const told = { ...EMPTY_PROFILE.years, overall: 8, security: 2 };
    const part = judge(on, holding(['a'], { years: told })).parts[1];
    expect(part).toEqual({ code: 'years', got: 5, of: 8, points: -4 });
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
      parts: [{ code: 'years', got: 2, of: 4, points: -5 }],
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
