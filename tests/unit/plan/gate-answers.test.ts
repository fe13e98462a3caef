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

const gate = (kind: Gate['kind'], detail: string | null = null, more: Partial<Gate> = {}): Gate => ({
  kind,
  need: kind === 'sponsorship' ? 'unavailable' : 'required',
  detail,
  start: 0,
  end: 1,
  text: 'x',
  met: null,
  ...more,
});

const JOB = { country: 'US' };
const obtainable = gate('clearance', 'Secret', { text: 'Able to obtain a Secret clearance' });
const GATES: readonly Gate[] = [
  gate('citizenship', 'US'),
  gate('citizenship', 'UK'),
  gate('citizenship', 'EU'),
  gate('work-authorization', 'DE'),
  gate('work-authorization'),
  gate('sponsorship'),
  gate('clearance', 'TS/SCI'),
  gate('clearance'),
  obtainable,
  gate('export-control'),
  gate('degree', 'master'),
  gate('degree'),
  gate('language', 'German'),
  gate('place', 'DE'),
  gate('office-days', '3'),
  gate('travel', '25'),
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
    ['a language', gate('language', 'German'), gate('language', 'English')],
    ['a permit', gate('work-authorization', 'DE'), gate('work-authorization', 'US')],
    ['a clearance', gate('clearance', 'TS/SCI'), gate('clearance', 'Secret')],
    ['a citizenship', gate('citizenship', 'US'), gate('work-authorization', 'US')],
    ['a degree', gate('degree', 'master'), gate('degree', 'bachelor')],
  ])('that denies %s says nothing of another', (_, one, other) => {
    const conditions = answered(one, false, {});
    expect(isMet(other, conditions, JOB)).toBeNull();
    expect(conflictsOf([], conditions, JOB)).toEqual([]);
  });

  test('tells a citizenship, from which more follows', () => {
    const conditions = answered(gate('citizenship', 'UK'), true, {});
    expect(conditions).toEqual({ citizenships: ['GB'] });
    expect(isMet(gate('work-authorization', 'UK'), conditions, JOB)).toBe(true);
    expect(answered(gate('citizenship', 'UK'), false, conditions)).toEqual({
      answers: { 'citizenship::UK': false },
    });
  });

  test('joins a list that was told, and leaves the rest of it', () => {
    const told: Conditions = { clearances: ['SC'], sponsorship: ['DE'], workPermits: ['EU', 'US'] };
    expect(answered(gate('clearance', 'TS/SCI'), true, told).clearances).toEqual(['SC', 'TS/SCI']);
    expect(answered(gate('sponsorship'), false, told).sponsorship).toEqual(['DE', 'US']);
    expect(answered(gate('work-authorization', 'FR'), false, told).workPermits).toEqual(['US']);
    expect(answered(gate('language', 'German'), true, told).answers).toEqual({ 'language::German': true });
  });

  test('is none where the profile page has told otherwise', () => {
    const told: Conditions = { degree: 'bachelor', travelMost: 10 };
    expect(answerGate(gate('degree', 'master'), true, told, JOB)).toBeNull();
    expect(isAskable(gate('degree', 'master'), told, JOB)).toBe(false);
    expect(isAskable(gate('travel', '25'), told, JOB)).toBe(false);
    expect(isAskable(gate('travel', '25'), {}, JOB)).toBe(true);
  });

  test('gives way to a field that is told later', () => {
    const denied = answered(gate('degree', 'master'), false, {});
    expect(isMet(gate('degree', 'master'), { ...denied, degree: 'phd' }, JOB)).toBe(true);
  });
});

test('what is offered, and what names nothing to ask about, is not asked', () => {
  expect(questionOf(gate('sponsorship', null, { need: 'offered' }), JOB)).toBeNull();
  expect(questionOf(gate('sponsorship'), { country: null })).toBeNull();
  expect(questionOf(gate('citizenship'), JOB)).toBeNull();
  expect(isAskable(gate('place'), {}, JOB)).toBe(false);
});

test('a key gives its question back, and a strange one gives none', () => {
  const questions = GATES.map((one) => questionOf(one, JOB)).filter((one) => one !== null);
  expect(questions.map(keyOf).map((key) => questionOfKey(key, GateKindSchema.options))).toEqual(questions);
  expect(keyOf(questions[8] as never)).toBe('clearance:able:Secret');
  expect(questionOfKey('constructor::US', GateKindSchema.options)).toBeNull();
});
