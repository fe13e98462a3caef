import { describe, expect, test } from 'vitest';
import { type DataFiles, readDataFiles } from '../../data/data-files.ts';
import { validateCareerPack } from '../../data/validate.ts';
import type { Roadmap } from '../../src/model/career-pack.ts';
import type { Skill } from '../../src/model/skill.ts';
import { testBreaks, withContent, withPhase, withRecord } from './altered-pack.ts';

const AUTOMATION = 'ai-compliance-automation-specialist';
const PYTHON = 'compliance-automation-python';

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
  const taught = (files: DataFiles): DataFiles =>
    withPhase(AUTOMATION, PYTHON, { teaches: [...taughtByPython(), 'saw'].sort() }, files);

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

function taughtByPython(): readonly string[] {
  const roadmap = readDataFiles().get(`roadmaps/${AUTOMATION}.json`) as Roadmap;
  return roadmap.phases.find(({ id }) => id === PYTHON)?.teaches ?? [];
}
