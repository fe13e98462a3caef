import { describe, expect, test } from 'vitest';
import { type DataFiles, readDataFiles } from '../../data/data-files.ts';
import { validateCareerPack } from '../../data/validate.ts';
import type { EntryPoint, Role } from '../../src/model/career-pack.ts';
import type { Skill } from '../../src/model/skill.ts';
import { testBreaks, withContent, withList, withPhase } from './altered-pack.ts';

const AUTOMATION = 'ai-compliance-automation-specialist';

describe('the validator finds', () => {
  testBreaks([
    [
      'an id taken twice in a file',
      () => withList<EntryPoint>('entry-points.json', (points) => [...points.slice(0, 1), ...points]),
      [
        'entry-points.json: business-analyst: the id is taken: business-analyst, see business-analyst in entry-points.json',
      ],
    ],
    [
      'a goal of another phase',
      () =>
        withPhase(AUTOMATION, 'compliance-automation-portfolio', {
          goals: [{ id: 'compliance-automation-python-mlops', text: 'Again', practices: ['open-source'] }],
        }),
      [
        `roadmaps/${AUTOMATION}.json: compliance-automation-python-mlops: the id is taken: compliance-automation-python-mlops, see compliance-automation-python-mlops in roadmaps/${AUTOMATION}.json`,
      ],
    ],
    [
      'a role outside the closed list',
      () =>
        withList<Role>('roles.json', (roles) =>
          roles.concat({ ...lastOf(roles), id: 'zookeeper', ladder: null }),
        ),
      [
        'roles.json: zookeeper: stands outside the closed list of roles',
        'roles.json: zookeeper: is on no rung of "ai-compliance-automation-specialist"',
        'roles.json: zookeeper: is of 0 professions, not of one',
        'roles.json: zookeeper: has no guide',
      ],
    ],
    [
      'a roadmap in a file of another name',
      renameRoadmap,
      ['roadmaps/other.json: ai-data-security: its file must be named after its id'],
    ],
  ]);

  test('a role that is missing', () => {
    const files = withList<Role>('roles.json', (roles) =>
      roles.filter(({ id }) => id !== 'ai-risk-assessor'),
    );
    expect(validateCareerPack(files)).toContain('roles.json: ai-risk-assessor: is missing');
  });
});

describe('an alias', () => {
  const hammer: Skill = { id: 'hammer', name: 'Hammer', kind: 'tool', aliases: ['Mallet'], source: 'test' };
  const problemsWith = (...aliases: Skill['aliases']): string[] =>
    validateCareerPack(
      withContent('skills/workshop.json', [hammer, { ...hammer, id: 'saw', name: 'Saw', aliases }]),
    );
  const shared = (alias: string) =>
    `skills/workshop.json: saw: shares an alias with another skill: ${alias}, see hammer in skills/workshop.json`;

  test('may not be shared by two skills, whatever its case', () => {
    expect(problemsWith('mallet')).toEqual([shared('"mallet"')]);
  });

  test('may not be the name of another skill', () => {
    expect(problemsWith('hammer')).toEqual([shared('"hammer"')]);
  });

  test('may be shared where rules tell the skills apart', () => {
    expect(problemsWith({ text: 'mallet', near: ['wood'] })).toEqual([]);
  });

  test('may not be shared under the same rules', () => {
    const files = withContent('skills/workshop.json', [
      { ...hammer, aliases: [{ text: 'Mallet', exactCase: true, near: ['wood'] }] },
      { ...hammer, id: 'saw', name: 'Saw', aliases: [{ text: 'Mallet', near: ['wood'], exactCase: true }] },
    ]);
    expect(validateCareerPack(files)).toEqual([shared('"Mallet" {"exactCase":true,"near":["wood"]}')]);
  });
});

function renameRoadmap(): DataFiles {
  const { 'roadmaps/ai-data-security.json': roadmap, ...others } = Object.fromEntries(readDataFiles());
  return new Map(Object.entries({ ...others, 'roadmaps/other.json': roadmap }));
}

function lastOf<Kind>(records: readonly Kind[]): Kind {
  const last = records.at(-1);
  if (last === undefined) throw new RangeError('there is no record');
  return last;
}
