import { expect, test } from 'vitest';
import { SKILLS } from '../../data/lexicon.ts';
import { packLexicon, unpackLexicon } from '../../data/packed-lexicon.ts';
import type { Skill } from '../../src/model/skill.ts';

test('unpacking gives back every skill of the lexicon as it was', () => {
  const packed = JSON.parse(JSON.stringify(packLexicon(SKILLS)));
  expect(unpackLexicon(packed)).toEqual(SKILLS);
});

test('an id of its own, rules, a broader skill, credits and a weight survive packing', () => {
  const skills: Skill[] = [
    { id: 'security', name: 'Security', kind: 'field', aliases: [], source: 'a' },
    {
      id: 'go-language',
      name: 'Go',
      kind: 'language',
      aliases: ['Golang', { text: 'Go', exactCase: true }, 'Go lang', 'Go language'],
      broader: 'security',
      related: [{ id: 'security', credit: 0.5 }],
      domainWeight: 0,
      source: 'b',
    },
  ];
  expect(unpackLexicon(packLexicon(skills))).toEqual(skills);
});
