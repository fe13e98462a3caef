import type { BackgroundSkills } from '../../model/career-pack.ts';
import type { Profile, SkillLevel } from '../../model/profile.ts';
import type { SavedSummary } from '../../model/saved-posting.ts';
import type { Skill, SkillKind } from '../../model/skill.ts';

/** Kinds of which a person can have a skill; degrees and traits are never asked for as skills. */
export type ListedKind = Exclude<SkillKind, 'degree' | 'soft'>;

/** A skill as the list shows it. */
export interface ListedSkill {
  readonly id: string;
  readonly name: string;
  /** Null for a skill that the pack does not know any more. */
  readonly kind: ListedKind | null;
}

/** What the list is narrowed to. */
export interface SkillFilter {
  /** Words that must all stand in a name or an alias; empty for any. */
  readonly query: string;
  readonly kind: ListedKind | null;
}

/** A skill that people of a background often have, at the level that most of them reach. */
export interface UsualSkill extends ListedSkill {
  readonly level: SkillLevel;
}

/** The skills of a search: those in the profile, and the others. */
export interface SkillCatalog {
  readonly mine: readonly ListedSkill[];
  readonly others: readonly ListedSkill[];
  /** True when `others` are suggestions, because nothing was searched for. */
  readonly suggested: boolean;
  /** What people of the person's background often have and the person has not ticked; empty in a search. */
  readonly usual: readonly UsualSkill[];
}

/** The pack's skills made ready to be searched at every key. */
export interface SkillIndex {
  readonly skills: readonly IndexedSkill[];
  readonly byId: ReadonlyMap<string, ListedSkill>;
  /** Names by id, those of degrees and traits too; the id itself for a skill that the pack does not know. */
  nameOf(id: string): string;
}

interface IndexedSkill extends ListedSkill {
  readonly words: string;
}

const SUGGESTED = 24;

const foldWords = (text: string): string => text.toLowerCase().replaceAll(/[\s/-]+/g, ' ');

const isListed = (skill: Skill): skill is Skill & { kind: ListedKind } =>
  skill.kind !== 'degree' && skill.kind !== 'soft';

/** Prepares the pack's skills, by name. */
export function indexSkills(skills: readonly Skill[]): SkillIndex {
  const indexed = skills.filter(isListed).map(({ id, name, kind, aliases }) => {
    const written = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
    return { id, name, kind, words: foldWords([name, ...written].join(' ')) };
  });
  const names = new Map(skills.map(({ id, name }) => [id, name]));
  return {
    skills: indexed.toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    byId: new Map(indexed.map((skill) => [skill.id, skill])),
    nameOf: (id) => names.get(id) ?? id,
  };
}

/**
 * The skills that a filter lets through, by name, those whose name begins with the query first. Without a filter the
 * others are `suggestions`, less the `usualSkills`, which stand apart. Skills of the profile that the pack does not know stand last among its own.
 */
export function searchSkills(
  index: SkillIndex,
  profile: Profile,
  { query, kind }: SkillFilter,
  suggestions: readonly string[],
  usualSkills: BackgroundSkills['skills'] = [],
): SkillCatalog {
  const asked = foldWords(query).trim();
  const words = asked.split(' ');
  const passes = (skill: IndexedSkill) =>
    (kind === null || skill.kind === kind) && words.every((word) => skill.words.includes(word));
  const fitting = index.skills.filter(passes);
  const rank = ({ name }: ListedSkill) => Number(!foldWords(name).startsWith(asked));
  const ranked = fitting.toSorted((a, b) => rank(a) - rank(b));
  const suggested = asked === '' && kind === null;
  const has = (id: string) => Object.hasOwn(profile.skills, id);
  const usual = suggested
    ? usualSkills.flatMap(({ id, level }) => {
        const skill = index.byId.get(id);
        return skill && !has(id) ? [{ ...skill, level }] : [];
      })
    : [];
  const isUsual = new Set(usual.map(({ id }) => id));
  const unknown = Object.keys(profile.skills).filter((id) => !index.byId.has(id) && kind === null);
  return {
    mine: [
      ...ranked.filter(({ id }) => has(id)),
      ...unknown.filter((id) => foldWords(id).includes(asked)).map((id) => ({ id, name: id, kind: null })),
    ],
    others: suggested
      ? suggestions.flatMap((id) => (has(id) || isUsual.has(id) ? [] : (index.byId.get(id) ?? [])))
      : ranked.filter(({ id }) => !has(id)),
    suggested,
    usual: usual.toSorted(byLevel),
  };
}

const LEVEL_ORDER = ['strong', 'working', 'learning'] as const;

/** What most people know best stands first, equal ones by name. */
const byLevel = (a: UsualSkill, b: UsualSkill): number =>
  LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level) || a.name.localeCompare(b.name, 'en');

/**
 * Skills worth asking for first: those that most saved postings require or would like, then those that the roles
 * of the person's aim require, then those that most roles do. At most 24, none that is in the profile.
 */
export function suggestSkills(
  profile: Profile,
  saved: readonly SavedSummary[],
  roles: readonly { readonly track: string; readonly required: readonly string[] }[],
): readonly string[] {
  const demand = new Map<string, number>();
  const add = (id: string, weight: number) => demand.set(id, (demand.get(id) ?? 0) + weight);
  for (const { skills } of saved) {
    for (const { id, need } of skills) if (need !== 'mentioned') add(id, 10);
  }
  for (const { track, required } of roles) {
    for (const id of required) add(id, track === profile.targetTrack ? 2 : 1);
  }
  return [...demand]
    .filter(([id]) => !Object.hasOwn(profile.skills, id))
    .sort(([a, left], [b, right]) => right - left || a.localeCompare(b, 'en'))
    .slice(0, SUGGESTED)
    .map(([id]) => id);
}
