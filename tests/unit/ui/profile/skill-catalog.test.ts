import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../../src/model/profile.ts';
import { indexSkills, searchSkills, suggestSkills } from '../../../../src/ui/profile/skill-catalog.ts';
import { profilePack } from '../../../support/options-services.ts';
import { profileWith } from '../../../support/popup-services.ts';

const index = indexSkills(profilePack.skills);
const search = (query: string, mine: string[] = [], kind: 'language' | 'certification' | null = null) => {
  const { mine: own, others } = searchSkills(index, profileWith(...mine), { query, kind }, ['eu-ai-act']);
  return [own.map(({ id }) => id), others.map(({ id }) => id)];
};

describe('searching skills', () => {
  test('finds them by name and alias, in any case, with any of the signs between words', () => {
    expect(search('PYTH')).toEqual([[], ['python']]);
    expect(search('cpython')).toEqual([[], ['python']]);
    expect(search('eu-ai act')).toEqual([[], ['eu-ai-act']]);
    expect(search('act eu')).toEqual([[], ['eu-ai-act']]);
  });

  test('puts a name that begins with the query first', () => {
    expect(search('a')[1]).toEqual(['eu-ai-act', 'mitre-atlas'].toSorted());
    expect(search('m')[1]?.[0]).toBe('mitre-atlas');
  });

  test('narrows to a kind, and tells the own from the others', () => {
    expect(search('', ['rust'], 'language')).toEqual([['rust'], ['python']]);
    expect(search('', [], 'certification')).toEqual([[], ['oscp']]);
  });

  test('suggests while nothing is searched for, without what is there already', () => {
    expect(search('')).toEqual([[], ['eu-ai-act']]);
    expect(search('', ['eu-ai-act'])).toEqual([['eu-ai-act'], []]);
  });

  test('keeps a skill of the profile that the pack does not know, and leaves out traits', () => {
    expect(search('', ['forgotten'])).toEqual([['forgotten'], ['eu-ai-act']]);
    expect(search('teamwork')).toEqual([[], []]);
  });
});

describe('what people of a background often have', () => {
  const usual = [
    { id: 'rust', level: 'learning' },
    { id: 'oscp', level: 'working' },
    { id: 'python', level: 'strong' },
    { id: 'gone', level: 'strong' },
  ] as const;
  const shown = (query: string, ...mine: string[]) => {
    const filter = { query, kind: null };
    return searchSkills(index, profileWith(...mine), filter, ['python', 'eu-ai-act'], [...usual]);
  };

  test('is listed with its level, what most know best first, and without skills that the pack does not know', () => {
    expect(shown('').usual.map(({ id, level }) => [id, level])).toEqual([
      ['python', 'strong'],
      ['oscp', 'working'],
      ['rust', 'learning'],
    ]);
  });

  test('leaves out what the person has, and stands in no other list', () => {
    const { mine, others, usual: left } = shown('', 'rust');
    expect([mine, left, others].map((list) => list.map(({ id }) => id))).toEqual([
      ['rust'],
      ['python', 'oscp'],
      ['eu-ai-act'],
    ]);
  });

  test('gives way to a search', () => {
    expect(shown('python').usual).toEqual([]);
    expect(shown('python').others.map(({ id }) => id)).toEqual(['python']);
  });
});

describe('suggested skills', () => {
  const roles = [
    { track: 'technical', required: ['python', 'rust'] },
    { track: 'governance', required: ['eu-ai-act'] },
    { track: 'technical', required: ['python'] },
  ];

  test('are those that most roles require, the aimed track counting twice', () => {
    expect(suggestSkills(EMPTY_PROFILE, [], roles)).toEqual(['python', 'eu-ai-act', 'rust']);
    expect(suggestSkills({ ...EMPTY_PROFILE, targetTrack: 'governance' }, [], roles)).toEqual([
      'eu-ai-act',
      'python',
      'rust',
    ]);
  });

  test('leave out what the person has', () => {
    expect(suggestSkills(profileWith('python'), [], roles)).toEqual(['eu-ai-act', 'rust']);
  });
});
