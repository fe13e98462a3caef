import type { FitRules, Profession } from '../model/fit-rules.ts';
import type { Profile } from '../model/profile.ts';
import type { AskedSkill } from '../model/review-record.ts';
import { compilePhrases, type PhraseSet } from '../text/phrase-set.ts';
import type { PhraseHit } from '../text/phrase-trie.ts';
import { PLAIN_LANGUAGE, plainWords } from '../text/plain-words.ts';

/** Profession id → how much it is somebody's, 0..1; of a posting, all together are 1. Empty where none is known. */
export type ProfessionShares = ReadonlyMap<string, number>;

/** The part of a posting that tells whose work it is. */
export interface WorkAsked {
  /** Null and empty titles name no profession. */
  readonly title: string | null;
  readonly role: { readonly id: string } | null;
  /** Beside the field, the closest role. */
  readonly nearest: { readonly id: string } | null;
  readonly skills: readonly Pick<AskedSkill, 'id' | 'need'>[];
}

/** The professions of the fit rules, ready for look-up. */
export interface Professions {
  /** What the person is by title, background and skills; empty where title and background name no profession. */
  ofPerson(profile: Profile, creditOf: (skill: string) => number): ProfessionShares;
  /** What the posting is by title, role and skills; empty where none of them says so. */
  ofPosting(posting: WorkAsked): ProfessionShares;
  /** How close the person is to the posting's work, 0..1. */
  closeness(person: ProfessionShares, posting: ProfessionShares): number;
  /** Whether a title is one of a fellowship, an internship or the like. */
  isTraining(title: string | null): boolean;
  readonly byId: ReadonlyMap<string, Profession>;
}

/** A smaller share comes of a skill or two in common, by chance. */
const LEAST_SHARE = 0.12;

/** Makes the professions of the rules ready for look-up. */
export function compileProfessions(rules: FitRules): Professions {
  const { professions } = rules;
  const byId = new Map(professions.map((one) => [one.id, one]));
  const titles = titleReader(professions);
  const training = phraseSet(rules.trainingTitles.map((say) => [say, true]));
  const byRole = new Map(professions.flatMap(({ id, roles }) => roles.map((role) => [role, id])));
  const byBackground = new Map(
    professions.flatMap(({ id, backgrounds }) => backgrounds.map((one) => [one, id])),
  );
  const coreOf = new Map<string, string[]>();
  for (const { id, core } of professions)
    for (const skill of core) coreOf.set(skill, [...(coreOf.get(skill) ?? []), id]);
  const find = (title: string | null): readonly string[] => titles(title ?? '');
  return {
    byId,
    ofPerson: ({ currentRole, background }, creditOf) => {
      const role = currentRole === null ? undefined : byRole.get(currentRole);
      const named = role === undefined ? find(currentRole) : [role];
      const before = background === null ? undefined : (byBackground.get(background) ?? find(background)[0]);
      return personShares(rules, named, before, creditOf);
    },
    ofPosting: (posting) => {
      const role = byRole.get(posting.role?.id ?? posting.nearest?.id ?? '');
      return postingShares(rules, coreOf, find(posting.title), role, posting.skills);
    },
    closeness: (person, posting) => closenessOf(rules, person, posting),
    isTraining: (title) => {
      const row = plainWords(title ?? '');
      return training.isIn(row, 0, row.words.length);
    },
  };
}

const phraseSet = <Value>(phrases: readonly (readonly [string, Value])[]): PhraseSet<Value> =>
  compilePhrases(PLAIN_LANGUAGE, phrases);

/** Reads the professions that a title names, in its order, each once. */
function titleReader(professions: readonly Profession[]): (title: string) => readonly string[] {
  const exact = phraseSet(
    professions.flatMap(({ id, titles }) =>
      titles.flatMap(({ say }) => say.map((one) => [one, id] as const)),
    ),
  );
  const vague = phraseSet(
    professions.flatMap(({ id, vagueTitles = [] }) => vagueTitles.map((one) => [one, id] as const)),
  );
  return (title) => {
    const row = plainWords(title);
    const hits = apart(exact.findAll(row));
    return [...new Set((hits.length > 0 ? hits : apart(vague.findAll(row))).map(({ value }) => value))];
  };
}

/** Of hits that overlap the longest, in order of place: "security architect" is not "security". */
function apart<Value>(hits: readonly PhraseHit<Value>[]): readonly PhraseHit<Value>[] {
  const kept: PhraseHit<Value>[] = [];
  for (const hit of hits.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (kept.every(({ from, to }) => hit.to <= from || to <= hit.from)) kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function personShares(
  { professions, standing }: FitRules,
  named: readonly string[],
  background: string | undefined,
  creditOf: (skill: string) => number,
): ProfessionShares {
  const shares = new Map<string, number>();
  const raise = (id: string, share: number): void => {
    if (share > (shares.get(id) ?? 0)) shares.set(id, share);
  };
  for (const [at, id] of named.entries()) raise(id, at === 0 ? standing.title : standing.furtherTitle);
  if (background) raise(background, named.length > 0 ? standing.background : standing.onlyBackground);
  if (shares.size === 0) return shares;
  for (const { id, core, licensed } of professions) {
    if (licensed) continue;
    const share = core.reduce((sum, skill) => sum + creditOf(skill), 0) / core.length;
    // Squared: half of the core is what neighbors share, and makes nobody one of them.
    const mastered = standing.skills * Math.min(1, share / standing.masteredAt) ** 2;
    if (mastered > LEAST_SHARE) raise(id, mastered);
  }
  return shares;
}

function postingShares(
  { professions, posting }: FitRules,
  coreOf: ReadonlyMap<string, readonly string[]>,
  named: readonly string[],
  role: string | undefined,
  skills: WorkAsked['skills'],
): ProfessionShares {
  const licensed = professions.find(({ id, licensed }) => licensed && named.includes(id));
  if (licensed && named.length === 1) return new Map([[licensed.id, 1]]);
  let shares = titleShares(professions, named, posting.craft);
  if (role) shares = blend(shares, new Map([[role, 1]]), posting.role);
  return blend(shares, sharesOfSkills(coreOf, skills), posting.skills);
}

/** What a title names counts alike, but for a craft that it begins with: "Software Engineer, Privacy" is no privacy job. */
function titleShares(
  professions: readonly Profession[],
  named: readonly string[],
  craftShare: number,
): Map<string, number> {
  const isCraft = named.length > 1 && professions.some(({ id, craft }) => craft && id === named[0]);
  const rest = isCraft ? (1 - craftShare) / (named.length - 1) : 1 / named.length;
  return new Map(named.map((id, at) => [id, isCraft && at === 0 ? craftShare : rest]));
}

/** A mean of two sets of shares; the whole of one where the other is empty. */
function blend(one: ProfessionShares, other: ProfessionShares, share: number): Map<string, number> {
  if (other.size === 0) return new Map(one);
  const added = one.size === 0 ? 1 : share;
  const blended = new Map([...one].map(([id, own]) => [id, own * (1 - added)]));
  for (const [id, own] of other) blended.set(id, (blended.get(id) ?? 0) + own * added);
  return blended;
}

/** What a nice-to-have counts beside a requirement in telling the profession. */
const WISHED_SHARE = 0.4;

/** By the squares of how many asked skills are of the core of each: one shared skill says little. */
function sharesOfSkills(
  coreOf: ReadonlyMap<string, readonly string[]>,
  skills: WorkAsked['skills'],
): ProfessionShares {
  const sums = new Map<string, number>();
  for (const { id, need } of skills) {
    const weight = need === 'required' ? 1 : need === 'preferred' ? WISHED_SHARE : 0;
    for (const profession of coreOf.get(id) ?? []) sums.set(profession, (sums.get(profession) ?? 0) + weight);
  }
  const squares = [...sums].map(([id, sum]) => [id, sum ** 2] as const);
  const all = squares.reduce((sum, [, square]) => sum + square, 0);
  const plain = squares.filter(([, square]) => square > LEAST_SHARE * all);
  const kept = plain.reduce((sum, [, square]) => sum + square, 0);
  return new Map(plain.map(([id, square]) => [id, square / kept]));
}

function closenessOf(
  { posting: { closest, mainFrom }, closeness, unrelated }: FitRules,
  person: ProfessionShares,
  posting: ProfessionShares,
): number {
  const between = (one: string, other: string): number =>
    one === other ? 1 : (closeness[one]?.[other] ?? closeness[other]?.[one] ?? unrelated);
  let mean = 0;
  let best = 0;
  for (const [asked, share] of posting) {
    const nearest = Math.max(0, ...[...person].map(([own, standing]) => standing * between(own, asked)));
    mean += share * nearest;
    if (share >= mainFrom) best = Math.max(best, nearest);
  }
  return (1 - closest) * mean + closest * Math.max(best, mean);
}
