import { compileTitleRules, type TitleRules } from '../analyze/title.ts';
import type { Role } from '../model/career-pack.ts';
import type { MatchRules, RoleProfile, SignalSide, TitleDomainRule } from '../model/match-rules.ts';
import type { Skill } from '../model/skill.ts';
import type { Level, TrackId } from '../model/terms.ts';
import { GroupLexicon } from '../text/group-lexicon.ts';
import { compilePhrases, type PhraseSet } from '../text/phrase-set.ts';
import { PLAIN_LANGUAGE } from '../text/plain-words.ts';

/** What a phrase in the text tells. */
export type Telling =
  | { readonly kind: 'signal'; readonly side: SignalSide; readonly weight: number }
  | { readonly kind: 'facet'; readonly facet: string }
  | { readonly kind: 'scope'; readonly level: Level }
  | { readonly kind: 'role-word' | 'boilerplate' | 'creed' };

/** Match rules made ready for use. Compile once, share between postings. */
export interface Matcher {
  readonly title: TitleRules;
  /** Share that a passage keeps, by the kind of its section. */
  readonly sections: Readonly<Record<string, number>>;
  /** Languages, as BCP 47 primary tags, in which the rules can tell a text's subject. */
  readonly languages: ReadonlySet<string>;
  /** Heads of titles whose bearers make things, so that the employer's field is theirs. */
  readonly makerHeads: ReadonlySet<string>;
  /** Everything that is looked for in a text, in one set, so that a text is read once. */
  readonly tellings: PhraseSet<Telling>;
  readonly titleDomains: PhraseSet<TitleDomainRule>;
  /** The same rules in the order in which they are asked. */
  readonly titleDomainOrder: readonly TitleDomainRule[];
  readonly facets: PhraseSet<string>;
  readonly tracks: PhraseSet<TrackId>;
  /** Tracks in the order in which they are asked. */
  readonly trackOrder: readonly TrackId[];
  readonly banks: PhraseSet<true>;
  /** Names of the closed list, each as a whole title. */
  readonly names: PhraseSet<string>;
  readonly profiles: readonly RoleProfile[];
  readonly roles: ReadonlyMap<string, Role>;
  /** Skill id → its weight for the domain, for skills that have one. */
  readonly domainWeights: ReadonlyMap<string, number>;
}

/** The part of a career pack that matching needs. */
export interface MatcherPack {
  readonly match: MatchRules;
  readonly roles: readonly Role[];
  readonly skills: readonly Skill[];
}

type Says<Value> = readonly (readonly [say: string, value: Value])[];

function saysOf<Rule extends { readonly say: readonly string[] }, Value>(
  rules: readonly Rule[],
  value: (rule: Rule) => Value,
): Says<Value> {
  return rules.flatMap((rule) => rule.say.map((say) => [say, value(rule)] as const));
}

const facetSays = (facets: Readonly<Record<string, readonly string[]>>): Says<string> =>
  Object.entries(facets).flatMap(([facet, says]) => says.map((say) => [say, facet] as const));

function tellingsOf({ levelWords, domainSignals, titles }: MatchRules): Says<Telling> {
  const marks = (kind: 'role-word' | 'boilerplate' | 'creed', says: readonly string[]) =>
    says.map((say) => [say, { kind }] as const);
  return [
    ...saysOf(domainSignals.signals, ({ side, weight }) => ({ kind: 'signal' as const, side, weight })),
    ...facetSays(titles.facets).map(([say, facet]) => [say, { kind: 'facet' as const, facet }] as const),
    ...saysOf(levelWords.scope, ({ level }) => ({ kind: 'scope' as const, level })),
    ...marks('role-word', domainSignals.roleWords),
    ...marks('boilerplate', domainSignals.boilerplate),
    ...marks('creed', domainSignals.creeds),
  ];
}

const wholeTitle = (title: string): string => `^ ${PLAIN_LANGUAGE.cut(title).join(' ')} $`;

/** Compiles the rules of a pack into a matcher. */
export function compileMatcher(pack: MatcherPack): Matcher {
  const { levelWords, domainSignals, titles } = pack.match;
  const groups = new GroupLexicon({ ...levelWords.groups, ...domainSignals.groups }, PLAIN_LANGUAGE);
  const language = { ...PLAIN_LANGUAGE, groups };
  const weights = pack.skills.map(({ id, domainWeight = 0 }) => [id, domainWeight] as const);
  return {
    title: compileTitleRules(levelWords),
    sections: domainSignals.sections,
    languages: new Set(domainSignals.languages),
    makerHeads: new Set(domainSignals.makerHeads),
    tellings: compilePhrases(language, tellingsOf(pack.match)),
    titleDomains: compilePhrases(
      language,
      saysOf(titles.domains, (rule) => rule),
    ),
    titleDomainOrder: titles.domains,
    facets: compilePhrases(language, facetSays(titles.facets)),
    tracks: compilePhrases(
      language,
      saysOf(titles.tracks, ({ track }) => track),
    ),
    trackOrder: titles.tracks.map(({ track }) => track),
    banks: compilePhrases(
      language,
      levelWords.banks.map((say) => [say, true] as const),
    ),
    names: compilePhrases(
      PLAIN_LANGUAGE,
      pack.roles.map(({ id, title }) => [wholeTitle(title), id] as const),
    ),
    profiles: titles.roles,
    roles: new Map(pack.roles.map((role) => [role.id, role])),
    domainWeights: new Map(weights.filter(([, weight]) => weight > 0)),
  };
}
