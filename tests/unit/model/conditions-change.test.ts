import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Conditions } from '../../../src/model/conditions.ts';
import {
  type ConditionsChange,
  changeConditions,
  conditionsInto,
  undoOfConditions,
} from '../../../src/model/conditions-change.ts';

const KEYS = ['citizenship::US', 'language::German', 'travel::25'];
const conditions: fc.Arbitrary<Conditions> = fc.record(
  {
    citizenships: fc.subarray(['US', 'DE']),
    clearances: fc.subarray(['SC']),
    degree: fc.constantFrom(null, 'master' as const),
    languages: fc.constantFrom({ de: 'native' as const }, {}),
    relocate: fc.boolean(),
    answers: fc.dictionary(fc.constantFrom(...KEYS), fc.boolean(), { minKeys: 1, noNullPrototype: true }),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const changes: fc.Arbitrary<ConditionsChange> = fc.record(
  {
    told: fc.record(
      { citizenships: fc.subarray(['CA']), degree: fc.constantFrom(null, 'phd' as const) },
      { requiredKeys: [], noNullPrototype: true },
    ),
    untold: fc.subarray(['clearances', 'languages', 'relocate'] as const).map((fields) => [...fields]),
    answers: fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom(true, false, null), {
      noNullPrototype: true,
    }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

test('a change tells, takes back and answers what it names, and nothing else', () => {
  const before: Conditions = { degree: null, relocate: true, answers: { 'travel::25': true } };
  const change: ConditionsChange = {
    told: { citizenships: ['US'] },
    untold: ['relocate'],
    answers: { 'travel::25': null, 'language::German': false },
  };
  expect(changeConditions(before, change)).toEqual({
    degree: null,
    citizenships: ['US'],
    answers: { 'language::German': false },
  });
});

test('the last answer that is taken back leaves no empty table', () => {
  expect(changeConditions({ answers: { 'travel::25': true } }, { answers: { 'travel::25': null } })).toEqual(
    {},
  );
});

test('a change that is taken back gives the conditions of before', () => {
  fc.assert(
    fc.property(conditions, changes, (before, change) => {
      const undo = undoOfConditions(before, change);
      expect(changeConditions(changeConditions(before, change), undo)).toEqual(before);
    }),
  );
});

test('the change into other conditions makes the one into the other', () => {
  fc.assert(
    fc.property(conditions, conditions, (before, next) => {
      expect(changeConditions(before, conditionsInto(before, next))).toEqual(next);
    }),
  );
});
