import { describe, expect, test } from 'vitest';
import { loadMatchingPack } from '../../data/pack.ts';

const { match, roles } = await loadMatchingPack();
const { domainSignals, levelWords, titles } = match;
const GROUPS = { ...levelWords.groups, ...domainSignals.groups };

const RULE_PHRASES: readonly string[] = [
  ...levelWords.heads.flatMap(({ words }) => words),
  ...[...levelWords.signs, ...levelWords.scope].flatMap(({ say }) => say),
  ...[levelWords.asides, levelWords.placeWords, levelWords.banks].flat(),
  ...domainSignals.signals.flatMap(({ say }) => say),
  ...[domainSignals.roleWords, domainSignals.boilerplate].flat(),
  ...[...titles.domains, ...titles.tracks].flatMap(({ say }) => say),
  ...Object.values(titles.facets).flat(),
];
const ALL_PHRASES = [...RULE_PHRASES, ...Object.values(GROUPS).flat()];

describe('every phrase of the match rules', () => {
  test('is in lower case, its parts parted by single spaces', () => {
    expect(
      ALL_PHRASES.filter((phrase) => phrase !== phrase.toLowerCase() || /^\s|\s\s|\s$/.test(phrase)),
    ).toEqual([]);
  });
});

describe('the role profiles', () => {
  test('cover the closed list, each role once', () => {
    expect(titles.roles.map(({ role }) => role).sort()).toEqual(roles.map(({ id }) => id).sort());
  });

  test('name facets and heads that exist', () => {
    const heads = new Set(levelWords.heads.map(({ id }) => id));
    const facets = titles.roles.flatMap((profile) => Object.keys(profile.facets));
    expect(facets.filter((facet) => !(facet in titles.facets))).toEqual([]);
    expect(
      titles.roles.flatMap((profile) => Object.keys(profile.heads)).filter((head) => !heads.has(head)),
    ).toEqual([]);
  });

  test('use every facet', () => {
    const used = new Set(titles.roles.flatMap((profile) => Object.keys(profile.facets)));
    expect(Object.keys(titles.facets).filter((facet) => !used.has(facet))).toEqual([]);
  });
});
