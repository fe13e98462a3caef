import { describe, expect, test } from 'vitest';
import { loadMatchingPack } from '../../data/pack.ts';
import { createAnalyzer } from '../../src/analyze/analyze.ts';
import { domainFeatures } from '../../src/match/domain-features.ts';
import { buildMatchContext } from '../../src/match/match.ts';
import { compileMatcher } from '../../src/match/rules.ts';
import { barePosting } from '../support/bare-posting.ts';

const pack = await loadMatchingPack();
const { match, roles } = pack;
const { domainSignals, levelWords, titles } = match;
const GROUPS = { ...levelWords.groups, ...domainSignals.groups };

const RULE_PHRASES: readonly string[] = [
  ...levelWords.heads.flatMap(({ words }) => words),
  ...[...levelWords.signs, ...levelWords.scope].flatMap(({ say }) => say),
  ...[levelWords.asides, levelWords.placeWords, levelWords.bankWords, levelWords.fields].flat(),
  ...domainSignals.concepts.flatMap(({ say }) => say),
  ...[domainSignals.roleWords, domainSignals.boilerplate, domainSignals.portraits].flat(),
  ...[...titles.facets, ...titles.tracks].flatMap(({ say }) => say),
];
const ALL_PHRASES = [...RULE_PHRASES, ...Object.values(GROUPS).flat()];

describe('every phrase of the match rules', () => {
  test('is in lower case, its parts parted by single spaces', () => {
    expect(
      ALL_PHRASES.filter((phrase) => phrase !== phrase.toLowerCase() || /^\s|\s\s|\s$/.test(phrase)),
    ).toEqual([]);
  });
});

const FACETS = new Set(titles.facets.map(({ facet }) => facet));

describe('every list of phrases', () => {
  test('names the standard, law or register whose words it holds', () => {
    const sources = [...domainSignals.concepts, ...titles.facets, ...titles.tracks].map(
      ({ source }) => source,
    );
    expect(sources.filter((source) => source.length < 10)).toEqual([]);
  });

  test('of what AI is and what guards it has words in each language that is read', () => {
    const languagesOf = (concept: string) =>
      domainSignals.concepts.filter((one) => one.concept === concept).map(({ language }) => language);
    for (const concept of ['ai', 'artifact', 'security', 'threat', 'safety', 'oversight', 'act', 'field'])
      expect([...new Set(languagesOf(concept))].sort()).toEqual(domainSignals.languages);
  });
});

describe('the fitted weights', () => {
  test('are weights of features that are measured', () => {
    const posting = barePosting({
      title: 'AI Security Engineer',
      text: 'Test our models for prompt injection.',
    });
    const context = buildMatchContext(createAnalyzer(pack).analyze(posting), posting, compileMatcher(pack));
    const measured = Object.keys(domainFeatures(context)).sort();
    for (const [domain, weights] of Object.entries(match.weights.domain))
      expect([domain, Object.keys(weights).sort()]).toEqual([domain, measured]);
  });
});

describe('the role profiles', () => {
  test('cover the closed list, each role once', () => {
    expect(titles.roles.map(({ role }) => role).sort()).toEqual(roles.map(({ id }) => id).sort());
  });

  test('name facets and heads that exist', () => {
    const heads = new Set(levelWords.heads.map(({ id }) => id));
    const facets = titles.roles.flatMap((profile) => Object.keys(profile.facets));
    expect(facets.filter((facet) => !FACETS.has(facet))).toEqual([]);
    expect(
      titles.roles.flatMap((profile) => Object.keys(profile.heads)).filter((head) => !heads.has(head)),
    ).toEqual([]);
  });

  test('use every facet', () => {
    const used = new Set(titles.roles.flatMap((profile) => Object.keys(profile.facets)));
    expect([...FACETS].filter((facet) => !used.has(facet))).toEqual([]);
  });
});
