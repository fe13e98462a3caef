import { compileTitleRules, type TitleRules } from '../analyze/title/title-rules.ts';
import type { Role } from '../model/career-pack.ts';
import type { Concept, FittedWeights, MatchRules, RoleProfile, ScopeBasis } from '../model/match-rules.ts';
import type { Skill } from '../model/skill.ts';
import type { Level, TrackId } from '../model/terms.ts';
import { GroupLexicon } from '../text/group-lexicon.ts';
import { compilePhrases, type PhraseSet } from '../text/phrase-set.ts';
import { PLAIN_LANGUAGE, plainWords } from '../text/plain-words.ts';
import { compileWorkRoles, type WorkRoleCodes } from './work-roles.ts';

export type { Concept };

/** What a phrase in the text says. */
export type Signal =
  | { readonly kind: 'concept'; readonly concept: Concept; readonly language: string }
  | { readonly kind: 'facet'; readonly facet: string }
  | { readonly kind: 'scope'; readonly level: Level; readonly basis: ScopeBasis }
  | { readonly kind: 'role-word' | 'boilerplate' | 'mission' | 'portrait' };

/** Match rules made ready for use. Compile once, share between postings. */
export interface Matcher {
  readonly title: TitleRules;
  /** Share that a passage keeps, by the kind of its section. */
  readonly sections: Readonly<Record<string, number>>;
  /** Languages, as BCP 47 primary tags, in which the rules can tell a text's subject. */
  readonly languages: ReadonlySet<string>;
  /** Everything that is looked for in a text, in one set, so that a text is read once. */
  readonly signals: PhraseSet<Signal>;
  readonly facets: PhraseSet<string>;
  readonly tracks: PhraseSet<TrackId>;
  /** Tracks in the order in which they are asked. */
  readonly trackOrder: readonly TrackId[];
  readonly bankWords: PhraseSet<true>;
  /** Labels of fields that name the level. */
  readonly levelFields: PhraseSet<true>;
  /** Words that may stand beside a level in such a field. */
  readonly fieldFillers: ReadonlySet<string>;
  /** Names of the closed list, each as a whole title. */
  readonly names: PhraseSet<string>;
  readonly profiles: readonly RoleProfile[];
  readonly roles: ReadonlyMap<string, Role>;
  /** Skill id → its weight for the domain, for skills that have one. */
  readonly domainWeights: ReadonlyMap<string, number>;
  readonly weights: FittedWeights;
  readonly workRoles: WorkRoleCodes;
  /** The words of a name, as a text's words are cut. */
  readonly wordsOf: (name: string) => readonly string[];
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

function signalsOf({ levelWords, domainSignals, titles }: MatchRules): Says<Signal> {
  const marks = (
    kind: 'role-word' | 'boilerplate' | 'mission' | 'portrait',
    says: readonly string[],
  ): Says<Signal> => says.map((say) => [say, { kind }] as const);
  return [
    ...saysOf(domainSignals.concepts, ({ concept, language }) => ({
      kind: 'concept' as const,
      concept,
      language,
    })),
    ...saysOf(titles.facets, ({ facet }) => ({ kind: 'facet' as const, facet })),
    ...saysOf(levelWords.scope, ({ level, basis }) => ({ kind: 'scope' as const, level, basis })),
    ...marks('role-word', domainSignals.roleWords),
    ...marks('boilerplate', domainSignals.boilerplate),
    ...marks('mission', domainSignals.missionStatements),
    ...marks('portrait', domainSignals.portraits),
  ];
}

const wholeTitle = (title: string): string => `^ ${PLAIN_LANGUAGE.cut(title).join(' ')} $`;

/** Compiles the rules of a pack into a matcher. */
export function compileMatcher(pack: MatcherPack): Matcher {
  const { levelWords, domainSignals, titles, weights, workRoles } = pack.match;
  const groups = new GroupLexicon({ ...levelWords.groups, ...domainSignals.groups }, PLAIN_LANGUAGE);
  const language = { ...PLAIN_LANGUAGE, groups };
  const skillWeights = pack.skills.map(({ id, domainWeight = 0 }) => [id, domainWeight] as const);
  return {
    title: compileTitleRules(levelWords),
    sections: domainSignals.sections,
    languages: new Set(domainSignals.languages),
    signals: compilePhrases(language, signalsOf(pack.match)),
    facets: compilePhrases(
      language,
      saysOf(titles.facets, ({ facet }) => facet),
    ),
    tracks: compilePhrases(
      language,
      saysOf(titles.tracks, ({ track }) => track),
    ),
    trackOrder: titles.tracks.map(({ track }) => track),
    bankWords: compilePhrases(
      language,
      levelWords.bankWords.map((say) => [say, true] as const),
    ),
    levelFields: compilePhrases(
      language,
      levelWords.fields.map((say) => [say, true] as const),
    ),
    fieldFillers: new Set(levelWords.fieldFillers.flatMap(PLAIN_LANGUAGE.cut)),
    names: compilePhrases(
      PLAIN_LANGUAGE,
      pack.roles.map(({ id, title }) => [wholeTitle(title), id] as const),
    ),
    profiles: titles.roles,
    roles: new Map(pack.roles.map((role) => [role.id, role])),
    domainWeights: new Map(skillWeights.filter(([, weight]) => weight > 0)),
    weights,
    workRoles: compileWorkRoles(workRoles),
    wordsOf: (name) => plainWords(name).words,
  };
}
