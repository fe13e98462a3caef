import { describe, expect, test } from 'vitest';
import type { Conditions } from '../../../src/model/conditions.ts';
import { changeConditions } from '../../../src/model/conditions-change.ts';
import { type Gate, GateKindSchema } from '../../../src/model/gate.ts';
import { conflictsOf } from '../../../src/plan/conflicts.ts';
import {
  answerGate,
  isAskable,
  isMet,
  keyOf,
  questionOf,
  questionOfKey,
} from '../../../src/plan/gate-answers.ts';
import { gateOf } from '../../support/gates.ts';

const JOB = { country: 'US' };
const obtainable = gateOf('clearance', 'Secret', { text: 'Able to obtain a Secret clearance' });
const GATES: readonly Gate[] = [
  gateOf('citizenship', 'US'),
  gateOf('citizenship', 'UK'),
  gateOf('citizenship', 'EU'),
  gateOf('work-authorization', 'DE'),
  gateOf('work-authorization'),
  gateOf('sponsorship'),
  gateOf('clearance', 'TS/SCI'),
  gateOf('clearance'),
  obtainable,
  gateOf('export-control'),
  gateOf('degree', 'master'),
  gateOf('degree'),
  gateOf('language', 'German'),
  gateOf('place', 'DE'),
  gateOf('office-days', '3'),
  gateOf('travel', '25'),
];

const answered = (one: Gate, met: boolean, conditions: Conditions): Conditions =>
  changeConditions(conditions, answerGate(one, met, conditions, JOB) ?? {});

describe('an answer to a gate', () => {
  test.each(GATES.map((one) => [`${one.kind} ${one.detail}`, one] as const))(
    'makes %s met by one word and not met by the other, and can be changed',
    (_, one) => {
      expect(isMet(one, {}, JOB)).toBeNull();
      const met = answered(one, true, {});
      expect(isMet(one, met, JOB)).toBe(true);
      const unmet = answered(one, false, met);
      expect(isMet(one, unmet, JOB)).toBe(false);
      expect(isMet(one, answered(one, true, unmet), JOB)).toBe(true);
    },
  );

  test.each([
    ['a language', gateOf('language', 'German'), gateOf('language', 'English')],
    ['a permit', gateOf('work-authorization', 'DE'), gateOf('work-authorization', 'US')],
    ['a clearance', gateOf('clearance', 'TS/SCI'), gateOf('clearance', 'Secret')],
    ['a citizenship', gateOf('citizenship', 'US'), gateOf('work-authorization', 'US')],
    ['a degree', gateOf('degree', 'master'), gateOf('degree', 'bachelor')],
  ])('that denies %s says nothing of another', (_, one, other) => {
    const conditions = answered(one, false, {});
    expect(isMet(other, conditions, JOB)).toBeNull();
    expect(conflictsOf([], conditions, JOB)).toEqual([]);
  });

  test('tells a citizenship, from which more follows', () => {
    const conditions = answered(gateOf('citizenship', 'UK'), true, {});
    expect(conditions).toEqual({ citizenships: ['GB'] });
    expect(isMet(gateOf('work-authorization', 'UK'), conditions, JOB)).toBe(true);
    expect(answered(gateOf('citizenship', 'UK'), false, conditions)).toEqual({
      answers: { 'citizenship::UK': false },
    });
  });

  test('joins a list that was told, and leaves the rest of it', () => {
    const told: Conditions = { clearances: ['SC'], sponsorship: ['DE'], workPermits: ['EU', 'US'] };
    expect(answered(gateOf('clearance', 'TS/SCI'), true, told).clearances).toEqual(['SC', 'TS/SCI']);
    expect(answered(gateOf('sponsorship'), false, told).sponsorship).toEqual(['DE', 'US']);
    expect(answered(gateOf('work-authorization', 'FR'), false, told).workPermits).toEqual(['US']);
    expect(answered(gateOf('language', 'German'), true, told).answers).toEqual({ 'language::German': true });
  });

  test('is none where the profile page has told otherwise', () => {
    const told: Conditions = { degree: 'bachelor', travelMost: 10 };
    expect(answerGate(gateOf('degree', 'master'), true, told, JOB)).toBeNull();
    expect(isAskable(gateOf('degree', 'master'), told, JOB)).toBe(false);
    expect(isAskable(gateOf('travel', '25'), told, JOB)).toBe(false);
    expect(isAskable(gateOf('travel', '25'), {}, JOB)).toBe(true);
  });

  test('gives way to a field that is told later', () => {
    const denied = answered(gateOf('degree', 'master'), false, {});
    expect(isMet(gateOf('degree', 'master'), { ...denied, degree: 'phd' }, JOB)).toBe(true);
  });
});

test('what is offered, and what names nothing to ask about, is not asked', () => {
  expect(questionOf(gateOf('sponsorship', null, { need: 'offered' }), JOB)).toBeNull();
  expect(questionOf(gateOf('sponsorship'), { country: null })).toBeNull();
  expect(questionOf(gateOf('citizenship'), JOB)).toBeNull();
  expect(isAskable(gateOf('place'), {}, JOB)).toBe(false);
});

test('a key gives its question back, and a strange one gives none', () => {
  const questions = GATES.map((one) => questionOf(one, JOB)).filter((one) => one !== null);
  expect(questions.map(keyOf).map((key) => questionOfKey(key, GateKindSchema.options))).toEqual(questions);
  expect(keyOf(questions[8] as never)).toBe('clearance:able:Secret');
  expect(questionOfKey('constructor::US', GateKindSchema.options)).toBeNull();
});
