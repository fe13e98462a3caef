import { expect, test } from 'vitest';
import type { InterviewQuestion } from '../../../src/model/career-pack.ts';
import { expectedQuestions, gapsTried, isAskedFor } from '../../../src/plan/interview-questions.ts';

const question = (id: string, about: Partial<InterviewQuestion>): InterviewQuestion => ({
  id,
  question: `${id}?`,
  level: 'mid',
  kind: 'concept',
  tracks: [],
  roles: [],
  skills: [],
  points: ['One', 'Two', 'Three'],
  curated: true,
  source: 'Curated',
  ...about,
});

const ENGINEER = { id: 'engineer', track: 'technical' } as const;
const SHARED = question('shared', { tracks: ['technical'] });
const OWN = question('own', { roles: ['engineer'] });
const GAP = question('gap', { tracks: ['technical'], skills: ['rust'] });
const OTHER_GAP = question('other-gap', { roles: ['auditor'], skills: ['rust', 'go'] });
const OTHER = question('other', { roles: ['auditor'] });
const ALL = [OTHER, SHARED, OTHER_GAP, OWN, GAP];

test('a role is asked what names it or its track', () => {
  expect(ALL.filter((one) => isAskedFor(one, ENGINEER))).toEqual([SHARED, OWN, GAP]);
});

test('gaps are counted by the skills that a question tries', () => {
  expect([GAP, OTHER_GAP, OWN].map((one) => gapsTried(one, new Set(['rust', 'go'])))).toEqual([1, 2, 0]);
});

test('gaps and the very role come before what the whole track is asked', () => {
  const missing = new Set(['rust']);
  expect(expectedQuestions(ALL, ENGINEER, missing, 9)).toEqual([OWN, OTHER_GAP, GAP, SHARED]);
  expect(expectedQuestions(ALL, ENGINEER, missing, 2)).toEqual([OWN, OTHER_GAP]);
});

test('without a role only gaps are asked for', () => {
  expect(expectedQuestions(ALL, null, new Set(['rust']), 9)).toEqual([OTHER_GAP, GAP]);
  expect(expectedQuestions(ALL, null, new Set(), 9)).toEqual([]);
});
