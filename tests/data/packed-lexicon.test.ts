import { expect, test } from 'vitest';
import { SKILLS } from '../../data/lexicon.ts';
import { packLexicon, unpackLexicon } from '../../data/packed-lexicon.ts';
import type { Skill } from '../../src/model/skill.ts';

test('unpacking gives back every skill of the lexicon as it was', () => {
  expect(unpackLexicon(packLexicon(SKILLS))).toEqual(SKILLS);
});

test('an id of its own, rules, a broader skill, credits, makers, a weight and reasons survive packing', () => {
  const skills: Skill[] = [
    { id: 'security', name: 'Security', kind: 'field', aliases: [], broad: true, source: 'a' },
    {
      id: 'go-language',
      name: 'Go',
      kind: 'language',
      aliases: [
        'Golang',
        { text: 'Go', exactCase: true, notFollowedBy: ['to', 'live on'], near: ['@languages'], broad: true },
        'Go lang',
        'Go language',
      ],
      broader: 'security',
      related: [{ id: 'security', credit: 0.5 }],
      domainWeight: 0,
      makers: ['google', 'go games'],
      root: 'it stands alone',
      untaught: 'it is play',
      source: 'b',
    },
  ];
  expect(unpackLexicon(packLexicon(skills))).toEqual(skills);
});

test.each(['a|b', 'a~b', 'a\tb', 'a^b', 'a\nb'])('the alias %j cannot be packed', (alias) => {
  const skill: Skill = { id: 'a', name: 'A', kind: 'field', aliases: [alias], source: 'a' };
  expect(() => packLexicon([skill])).toThrow('cannot be packed');
});
