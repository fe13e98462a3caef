import { describe, expect, test } from 'vitest';
import { validateCareerPack } from '../../data/validate.ts';
import { testBreaks, withContent, withPhase, withRecord } from './altered-pack.ts';

const AUTOMATION = 'ai-compliance-automation-specialist';
const ROADMAP = `roadmaps/${AUTOMATION}.json`;
const PYTHON = 'compliance-automation-python';

test('the pack has no problem', () => {
  expect(validateCareerPack()).toEqual([]);
});

describe('the validator finds', () => {
  testBreaks([
    [
      'a file without a schema',
      () => withContent('stray.json', []),
      ['stray.json: no schema is declared for it in schema.ts'],
    ],
    [
      'a version that is none',
      () => withContent('pack-version.json', 'new'),
      ['pack-version.json: Invalid format: Expected /^\\d{4}\\.\\d{1,2}\\.\\d+$/ but received "new"'],
    ],
    [
      'a level that does not exist',
      () => withRecord('roles.json', 'ai-ethics-officer', { level: 'boss' }),
      [
        'roles.json: ai-ethics-officer: level: Invalid type: Expected ("entry" | "mid" | "senior" | "lead" | "executive") but received "boss"',
      ],
    ],
    [
      'a track that does not exist',
      () => withRecord('guides.json', AUTOMATION, { track: 'sales' }),
      [
        `guides.json: ${AUTOMATION}: track: Invalid type: Expected ("technical" | "operations" | "governance") but received "sales"`,
      ],
    ],
    [
      'an empty source',
      () => withRecord('tracks.json', 'technical', { source: '' }),
      ['tracks.json: technical: source: the source is missing'],
    ],
    [
      'no source',
      () => withRecord('tracks.json', 'technical', { source: undefined }),
      ['tracks.json: technical: source: Invalid type: Expected string but received undefined'],
    ],
    [
      'a phase that is about nothing',
      () => withPhase(AUTOMATION, PYTHON, { subjects: [] }),
      [`${ROADMAP}: phases: 1.subjects: the phase is about nothing`],
    ],
    [
      'a link that is not https',
      () => withRecord('resources.json', 'airflow', { url: 'http://a.example' }),
      ['resources.json: airflow: url: Invalid start: Expected "https://" but received "http://a"'],
    ],
  ]);
});
