import { describe, expect, test } from 'vitest';
import type { DataFiles } from '../../data/data-files.ts';
import { validateCareerPack } from '../../data/validate.ts';
import type { GuideText } from '../../src/model/career-pack.ts';
import type { Skill } from '../../src/model/skill.ts';
import { testBreaks, withContent, withList, withPhase, withPracticed, withRecord } from './altered-pack.ts';

const AUTOMATION = 'ai-compliance-automation-specialist';
const PYTHON = 'compliance-automation-python';
const REQUIREMENTS = {
  difficulty: 'Advanced',
  entryBarrier: 'High',
  coding: true,
  remoteFriendly: true,
};

describe('the validator finds', () => {
  testBreaks([
    [
      'roles with neither a ladder nor a stage',
      () => withRecord('stages.json', 'entry', { levels: [] }),
      [
        'roles.json: ai-data-security-specialist: has neither a ladder nor a stage',
        'roles.json: ai-security-analyst: has neither a ladder nor a stage',
      ],
    ],
    [
      'a phase that requires one of another roadmap',
      () => withPhase(AUTOMATION, PYTHON, { requires: ['ai-red-teaming-hacking'] }),
      [
        `roadmaps/${AUTOMATION}.json: ${AUTOMATION}: has a phase that requires "ai-red-teaming-hacking" of another roadmap`,
      ],
    ],
    [
      'a phase that is about something that it does not teach',
      () => withPhase(AUTOMATION, PYTHON, { subjects: ['python', 'sql'] }),
      [`roadmaps/${AUTOMATION}.json: ${PYTHON}: is about "sql", which it does not teach`],
    ],
    [
      'weeks that are not the sum of the phases',
      () => withPhase(AUTOMATION, PYTHON, { weeks: 7 }),
      [`roadmaps/${AUTOMATION}.json: ${AUTOMATION}: says 30 weeks, its phases add up to 31`],
    ],
    [
      'roles without a guide',
      () =>
        withList<GuideText>('guides.json', (guides) => guides.filter(({ id }) => id !== 'ai-red-teaming')),
      ['roles.json: ai-penetration-tester: has no guide', 'roles.json: ai-security-tester: has no guide'],
    ],
    [
      'a guide of ours that tells another time than its roadmap',
      () =>
        withRecord('guides.json', 'ai-red-teaming', { requirements: { ...REQUIREMENTS, monthsToLearn: 3 } }),
      [expect.stringMatching(/^guides\.json: ai-red-teaming: says 3 months, its roadmap takes \d+$/)],
    ],
  ]);
});

describe('a required skill', () => {
  const saw: Skill = { id: 'saw', name: 'Saw', kind: 'tool', aliases: [], source: 'test' };
  const excused: Skill = { ...saw, untaught: 'It is learned by sawing.' };
  const requiring = (skill: Skill): DataFiles =>
    withRecord(
      'roles.json',
      'ai-ethics-officer',
      { required: ['saw'] },
      withContent('skills/workshop.json', [skill]),
    );
  const taught = (files: DataFiles): DataFiles => withPracticed(AUTOMATION, PYTHON, ['saw'], files);

  test('must be taught by a phase', () => {
    expect(validateCareerPack(requiring(saw))).toEqual([
      'roles.json: ai-ethics-officer: requires "saw", which no phase teaches and no note excuses',
    ]);
    expect(validateCareerPack(taught(requiring(saw)))).toEqual([]);
  });

  test('may be excused by a note', () => {
    expect(validateCareerPack(requiring(excused))).toEqual([]);
  });

  test('has no note where a phase teaches it', () => {
    expect(validateCareerPack(taught(requiring(excused)))).toEqual([
      'skills/workshop.json: saw: says that it is untaught, but a phase teaches it',
    ]);
  });
});
