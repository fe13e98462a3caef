import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../src/model/profile.ts';
import { compileProfessions, type WorkAsked } from '../../../src/plan/professions.ts';
import { FIT_RULES } from './plan-fixture.ts';

const professions = compileProfessions(FIT_RULES);
const person = (profile: Partial<Profile>, credits: Readonly<Record<string, number>> = {}) =>
  Object.fromEntries(professions.ofPerson({ ...EMPTY_PROFILE, ...profile }, (id) => credits[id] ?? 0));
const work = (asks: Partial<WorkAsked>): WorkAsked => ({
  title: null,
  role: null,
  nearest: null,
  skills: [],
  ...asks,
});
const posting = (asks: Partial<WorkAsked>) => Object.fromEntries(professions.ofPosting(work(asks)));
const required = (...ids: string[]) => ids.map((id) => ({ id, need: 'required' as const }));

describe('a person', () => {
  test.each([
    ['their title', { currentRole: 'Senior Privacy Manager' }, { privacy: 1 }],
    ['a role of the closed list', { currentRole: 'tester' }, { 'red-team': 1 }],
    ['all that a title names, the first most', { currentRole: 'Privacy Counsel' }, { privacy: 1, law: 0.9 }],
    ['title and background', { currentRole: 'Pentester', background: 'jurist' }, { 'red-team': 1, law: 0.5 }],
    ['the background alone', { background: 'hacker' }, { 'red-team': 0.8 }],
    ['a background in words of their own', { background: 'Lawyer' }, { law: 0.8 }],
    ['nothing, where neither names a profession', { currentRole: 'Baker', background: 'Bakery' }, {}],
    ['nothing, where nothing is told', {}, {}],
  ])('is told by %s', (_, profile, expected) => {
    expect(person(profile)).toEqual(expected);
  });

  test('is of a profession too whose core they command, but of none that needs a license', () => {
    const credits = { gdpr: 1, ccpa: 1, contracts: 1 };
    expect(person({ currentRole: 'Red team lead' }, credits)).toEqual({ 'red-team': 1, privacy: 0.5 });
  });

  test('is of no further profession for a few of its skills', () => {
    expect(person({ currentRole: 'Pentester' }, { gdpr: 0.6 })).toEqual({ 'red-team': 1 });
  });
});

describe('a posting', () => {
  test.each([
    ['its title', { title: 'Privacy Lead' }, { privacy: 1 }],
    ['the longest name in it', { title: 'Red Team Security' }, { 'red-team': 1 }],
    ['a vague word, where nothing is more exact', { title: 'Security Lead' }, { 'red-team': 1 }],
    [
      'its role in part',
      { title: 'Privacy Lead', role: { id: 'tester' } },
      { privacy: 0.6, 'red-team': 0.4 },
    ],
    ['the nearest role alone', { title: 'Lead', nearest: { id: 'tester' } }, { 'red-team': 1 }],
    [
      'the craft that it begins with, mostly',
      { title: 'Developer, Privacy' },
      { software: 0.75, privacy: 0.25 },
    ],
    [
      'a craft like the rest where it comes later',
      { title: 'Privacy Developer' },
      { software: 0.5, privacy: 0.5 },
    ],
    ['its skills alone', { skills: required('gdpr', 'ccpa') }, { privacy: 1 }],
    [
      'title and skills',
      { title: 'Privacy Lead', skills: required('burp', 'exploits') },
      { privacy: 0.8, 'red-team': 0.2 },
    ],
    ['a title that needs a license, alone', { title: 'Counsel', role: { id: 'tester' } }, { law: 1 }],
    ['nothing, where nothing says so', { title: 'Lead' }, {}],
  ])('is told by %s', (_, asks, expected) => {
    expect(posting(asks)).toEqual(expected);
  });

  test('of a fellowship is one of training', () => {
    expect(professions.isTraining('AI Safety Fellow')).toBe(true);
    expect(professions.isTraining('Fellowship office')).toBe(false);
    expect(professions.isTraining(null)).toBe(false);
  });
});

describe('closeness', () => {
  const close = (own: Record<string, number>, asked: Record<string, number>) =>
    professions.closeness(new Map(Object.entries(own)), new Map(Object.entries(asked)));

  test('is whole for one profession, and symmetric between two', () => {
    expect(close({ law: 1 }, { law: 1 })).toBe(1);
    expect(close({ law: 1 }, { privacy: 1 })).toBe(0.8);
    expect(close({ privacy: 1 }, { law: 1 })).toBe(0.8);
  });

  test('is what unrelated ones have where the table says nothing', () => {
    expect(close({ law: 1 }, { 'red-team': 1 })).toBeCloseTo(0.1);
  });

  test('counts the closest of the main professions beside the mean of all', () => {
    // Mean 0.5 · 1 + 0.5 · 0.1 = 0.55; the closest is 1 and counts a quarter.
    expect(close({ law: 1 }, { law: 0.5, 'red-team': 0.5 })).toBeCloseTo(0.75 * 0.55 + 0.25);
  });
});
