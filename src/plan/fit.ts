import type { Fit, FitBand, FitPart, FitPartCode } from '../model/fit.ts';
import type { FitRules } from '../model/fit-rules.ts';
import type { Profile } from '../model/profile.ts';
import { type Domain, LEVELS, type Level } from '../model/terms.ts';
import { indexOf, type PackIndex, type PlanSources, type Standing } from './pack-index.ts';
import type { ProfessionShares, WorkAsked } from './professions.ts';
import { type AskingSkills, requirementsOf } from './requirements.ts';
import { creditWith, type WeighedRequirement, weighRequirements } from './weighed-requirements.ts';

/** The part of a review that a fit is judged from. */
export interface FitTarget extends AskingSkills, WorkAsked {
  readonly skills: AskingSkills['skills'];
  readonly domain: Domain | null;
  readonly level: Level | null;
  /** Null where the posting asks for none. */
  readonly years: { readonly min: number | null } | null;
}

/** The lowest score of each band, as recruiters' judgments have them. */
export const FIT_FLOORS = { strong: 80, good: 60, stretch: 40 } as const;

/** Most steps between two levels. */
const LEVEL_STEPS = LEVELS.length - 1;

/**
 * How well a person fits a posting.
 *
 * Of 100 points, every part takes off what is missing of it, by the points of the fit rules:
 * - Profession: how close the person's work, by title, background and skills, is to the posting's. Where either says
 *   nothing of it, its points stand with the skills.
 * - Skills: a group of alternatives counts once, by the best of them, and each by its weight: what is central to the work
 *   counts more, what is general less. A skill counts by its level; one that is not held, by the held one that counts most
 *   for it. From the share `enough` on nothing is missing. Nice-to-haves stand for the requirements where there are none.
 * - Level, against the one that the person aims at: each step below, and each step but one above an entry post.
 * - Years: those of the posting's field and half of the others, up to what is asked.
 * A part that the posting does not speak of, or that the person has not told, takes off nothing. A licensed profession and
 * fewer than four known requirements cap the score. 80 and up is strong, 60 good, 40 a stretch, less is far. Pay and
 * conditions are no part of it.
 * @param learnt Ids of skills that count as being learned beside those of the profile; the profession stays as it is.
 * @returns Parts in the order above, `got` rounded to hundredths, with 1 for a skill that is worked with. Band and score null where the posting asks for no known
 * skill, or there is no posting; `outside`, without parts, for one outside the field.
 */
export function judgeFit(
  target: FitTarget,
  profile: Profile,
  sources: PlanSources,
  learnt: readonly string[] = [],
): Fit {
  if (target.domain === 'out') return { band: 'outside', score: null, parts: [], conflicts: [] };
  const index = indexOf(sources);
  const standing = index.standingOf(profile);
  const work = index.professions.ofPosting(target);
  const closeness = closenessTo(work, standing, index);
  const asked = weighRequirements(requirementsOf(target.skills, target.anyOf), target, work, index);
  const parts = [
    ...professionPart(closeness, target, index),
    ...skillParts(asked, creditWith(standing, learnt, index), closeness === null, index.rules),
    ...levelPart(target, profile, index),
    ...yearsPart(target, profile, work, index),
  ];
  const isJudged = target.domain !== null && asked.length > 0;
  if (!isJudged) return { band: null, score: null, parts, conflicts: [] };
  const sum = Math.max(0, total(parts));
  const capped = [...parts, ...caps(sum, asked.length, closeness, work, index)];
  const score = Math.max(0, total(capped));
  return { band: bandOf(score), score, parts: capped, conflicts: [] };
}

const total = (parts: readonly FitPart[]): number => parts.reduce((sum, { points }) => sum + points, 100);

/** The band of a score. */
export function bandOf(score: number): FitBand {
  const bands = ['strong', 'good', 'stretch'] as const;
  return bands.find((band) => score >= FIT_FLOORS[band]) ?? 'far';
}

const hundredths = (amount: number): number => Math.round(amount * 100) / 100;

const part = (code: FitPartCode, got: number, of: number, off: number): FitPart => ({
  code,
  got: hundredths(got),
  of,
  // Adding 0 makes the -0 of a full part a 0.
  points: -Math.round(off) + 0,
});

function closenessTo(work: ProfessionShares, { professions }: Standing, index: PackIndex): number | null {
  return work.size === 0 || professions.size === 0 ? null : index.professions.closeness(professions, work);
}

const isEntry = ({ level, title }: FitTarget, { professions }: PackIndex): boolean =>
  level === 'entry' && !professions.isTraining(title);

function professionPart(closeness: number | null, target: FitTarget, index: PackIndex): FitPart[] {
  if (closeness === null) return [];
  const { points, entryPower } = index.rules;
  const isOpen = isEntry(target, index) || index.professions.isTraining(target.title);
  const counted = isOpen ? closeness ** entryPower : closeness;
  return [part('profession', counted, 1, points.profession * (1 - counted))];
}

function skillParts(
  asked: readonly WeighedRequirement[],
  creditOf: (skills: readonly string[]) => number,
  alone: boolean,
  { points, enough, credit: { working } }: FitRules,
): FitPart[] {
  const sumUp = (some: readonly WeighedRequirement[], code: FitPartCode, most: number): FitPart[] => {
    if (some.length === 0) return [];
    let got = 0;
    let weight = 0;
    let weighed = 0;
    for (const requirement of some) {
      const credit = creditOf(requirement.skills);
      // In words a skill is had or not; how well it is had shows in the points.
      got += credit >= working ? 1 : credit;
      weight += requirement.weight;
      weighed += credit * requirement.weight;
    }
    const share = weight === 0 ? 1 : Math.min(1, weighed / weight / enough);
    return [part(code, got, some.length, most * (1 - share))];
  };
  const required = asked.filter(({ need }) => need === 'required');
  const preferred = asked.filter(({ need }) => need === 'preferred');
  const most = points['required-skills'] + (alone ? points.profession : 0);
  if (required.length === 0) return sumUp(preferred, 'only-preferred-skills', most);
  return [
    ...sumUp(required, 'required-skills', most),
    ...sumUp(preferred, 'preferred-skills', points['preferred-skills']),
  ];
}

function levelPart(target: FitTarget, { targetLevel }: Profile, index: PackIndex): FitPart[] {
  if (target.level === null || targetLevel === null) return [];
  const { below, above } = index.rules.points;
  const steps = LEVELS.indexOf(targetLevel) - LEVELS.indexOf(target.level);
  const over = isEntry(target, index) ? Math.max(0, steps - 1) : 0;
  const under = Math.max(0, -steps);
  return [part('level', LEVEL_STEPS - over - under, LEVEL_STEPS, over * above + under * below)];
}

function yearsPart(
  { years: asks }: FitTarget,
  { years }: Profile,
  work: ProfessionShares,
  { rules, professions }: PackIndex,
): FitPart[] {
  const asked = asks?.min ?? 0;
  const main = [...work].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  const own = countedYears(years, main === undefined ? undefined : professions.byId.get(main)?.years);
  if (asked <= 0 || own === null) return [];
  return [part('years', Math.min(own, asked), asked, rules.points.years * (1 - Math.min(1, own / asked)))];
}

/** Years of the field, and half of those spent elsewhere; all alike where the field, or the time in it, is not told. */
function countedYears(
  { overall, ...fields }: Profile['years'],
  field: keyof typeof fields | undefined,
): number | null {
  const told = Object.values(fields).filter((amount) => amount !== null);
  const all = overall ?? (told.length > 0 ? Math.max(...told) : null);
  const inField = field === undefined ? null : fields[field];
  return all === null || inField === null ? all : inField + Math.max(0, all - inField) / 2;
}

/** What a cap takes off beyond the parts. */
function caps(
  score: number,
  requirements: number,
  closeness: number | null,
  work: ProfessionShares,
  { rules, professions }: PackIndex,
): FitPart[] {
  const isLicensed = [...work.keys()].some((id) => work.size === 1 && professions.byId.get(id)?.licensed);
  const most = closeness === null || !isLicensed ? 100 : licensedMost(closeness, rules.licensed);
  const licence = Math.max(0, score - most);
  const few = requirements < rules.fewRequirements ? Math.max(0, score - licence - FIT_FLOORS.good + 1) : 0;
  return [
    ...(licence > 0 ? [part('license', 0, 1, licence)] : []),
    ...(few > 0 ? [part('few-requirements', requirements, rules.fewRequirements, few)] : []),
  ];
}

/** From here on somebody's work is close beside a licensed one, and from there on it is that work. */
const BESIDE_FROM = 0.3;
const WITHIN_FROM = 0.7;

function licensedMost(closeness: number, { without, beside }: FitRules['licensed']): number {
  if (closeness < BESIDE_FROM) return without;
  return closeness < WITHIN_FROM ? beside : 100;
}
