import type { FitPart, FitPartCode } from '../model/fit.ts';
import type { FitRules } from '../model/fit-rules.ts';
import type { Profile } from '../model/profile.ts';
import { type Domain, LEVELS, type Level } from '../model/terms.ts';
import type { PackIndex } from './pack-index.ts';
import type { ProfessionShares, WorkAsked } from './professions.ts';
import type { AskingSkills } from './requirements.ts';
import type { WeighedRequirement } from './weighed-requirements.ts';

/** The part of a review that a fit is judged from. */
export interface FitTarget extends AskingSkills, WorkAsked {
  readonly skills: AskingSkills['skills'];
  readonly domain: Domain | null;
  readonly level: Level | null;
  /** Null where the posting asks for none. */
  readonly years: { readonly min: number | null } | null;
}

/** Most steps between two levels. */
const LEVEL_STEPS = LEVELS.length - 1;

const hundredths = (amount: number): number => Math.round(amount * 100) / 100;

/** A part of a fit that takes points off; `got` is rounded to hundredths. */
export const part = (code: FitPartCode, got: number, of: number, off: number): FitPart => ({
  code,
  got: hundredths(got),
  of,
  // Adding 0 makes the -0 of a full part a 0.
  points: -Math.round(off) + 0,
});

const isEntry = ({ level, title }: FitTarget, { professions }: PackIndex): boolean =>
  level === 'entry' && !professions.isTraining(title);

/** What the distance between the person's work and the posting's takes off; nothing where it is not known. */
export function professionPart(closeness: number | null, target: FitTarget, index: PackIndex): FitPart[] {
  if (closeness === null) return [];
  const { points, entryPower } = index.rules;
  const isOpen = isEntry(target, index) || index.professions.isTraining(target.title);
  const counted = isOpen ? closeness ** entryPower : closeness;
  return [part('profession', counted, 1, points.profession * (1 - counted))];
}

/**
 * What is missing of required and preferred skills; `alone` where the profession is not known, so that its points stand
 * with the requirements.
 */
export function skillParts(
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

/** What the steps between the levels take off; nothing where one of them is not told. */
export function levelPart(target: FitTarget, { targetLevel }: Profile, index: PackIndex): FitPart[] {
  if (target.level === null || targetLevel === null) return [];
  const { below, above } = index.rules.points;
  const steps = LEVELS.indexOf(targetLevel) - LEVELS.indexOf(target.level);
  const over = isEntry(target, index) ? Math.max(0, steps - 1) : 0;
  const under = Math.max(0, -steps);
  return [part('level', LEVEL_STEPS - over - under, LEVEL_STEPS, over * above + under * below)];
}

/** What missing years take off; nothing where none are asked or told. */
export function yearsPart(
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
