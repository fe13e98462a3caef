import type { Fit, FitBand, FitPart, FitPartCode } from '../model/fit.ts';
import type { Profile } from '../model/profile.ts';
import { type Domain, LEVELS, type Level } from '../model/terms.ts';
import { indexOf, type PackIndex, type PlanSources } from './pack-index.ts';
import { type AskingSkills, type Requirement, requirementsOf } from './requirements.ts';

/** The part of a review that a fit is judged from. */
export interface FitTarget extends AskingSkills {
  readonly domain: Domain | null;
  readonly level: Level | null;
  /** Null where the posting asks for none. */
  readonly years: { readonly min: number | null } | null;
}

/**
 * The parts of a fit, with the points that missing all of a part takes off. Skills weigh most, since a
 * road can be planned to them and little else in a posting is as exact. Years and level are often wishes: together
 * they may turn a strong fit into a stretch, not into one that is far. Nice-to-haves alone cost one band at most.
 */
const POINTS: Readonly<Record<FitPartCode, number>> = {
  'required-skills': 65,
  'only-preferred-skills': 65,
  'preferred-skills': 10,
  years: 15,
  level: 10,
};

/** Steps between two levels from which on nothing of the part is left. */
const LEVEL_STEPS = 2;

/** The lowest score of each band. With nothing else amiss: 7 of 9 required skills are strong, 5 good, 3 a stretch. */
export const FIT_FLOORS = { strong: 85, good: 70, stretch: 55 } as const;

/**
 * How well a person fits a posting.
 *
 * Of 100 points, every part takes off its points times the share that is missing: required skills 65, nice-to-haves
 * 10 (65 where a posting requires nothing by name), years 15, level 10. 85 and up is strong, 70 good, 55 a stretch,
 * less is far. A part that the posting does not speak of, or that the person has not told, takes off nothing: silence
 * never lowers a fit. Pay and its band are no part of it.
 * - Skills: a group of alternatives counts once, by the best of them. A skill that is not held counts by the related
 *   skill with the most credit that is.
 * - Years: the person's own overall years, else the most they gave for one field, up to what the posting asks.
 * - Level: against the level that the person aims at; each step up or down is half of it.
 * @returns Parts in the order above, skills as sums of credits rounded to hundredths. Band and score null where the posting
 * asks for no known skill, or there is no posting; `outside`, without parts, for one outside the field.
 */
export function judgeFit(target: FitTarget, profile: Profile, sources: PlanSources): Fit {
  if (target.domain === 'out') return { band: 'outside', score: null, parts: [], conflicts: [] };
  const index = indexOf(sources);
  const creditOf = (skills: readonly string[]) =>
    creditFor(skills, index.standingOf(profile).held, index.related);
  const skills = skillParts(requirementsOf(target.skills, target.anyOf), creditOf);
  const parts = [...skills, ...yearsPart(target, profile), ...levelPart(target, profile)];
  const isJudged = target.domain !== null && skills.length > 0;
  const score = isJudged ? parts.reduce((sum, { points }) => sum + points, 100) : null;
  return { band: score === null ? null : bandOf(score), score, parts, conflicts: [] };
}

function bandOf(score: number): FitBand {
  const bands = ['strong', 'good', 'stretch'] as const;
  return bands.find((band) => score >= FIT_FLOORS[band]) ?? 'far';
}

const part = (code: FitPartCode, got: number, of: number): FitPart => ({
  code,
  got,
  of,
  // Adding 0 makes the -0 of a full part a 0.
  points: -Math.round(POINTS[code] * (1 - got / of)) + 0,
});

function skillParts(
  requirements: readonly Requirement[],
  creditOf: (skills: readonly string[]) => number,
): FitPart[] {
  const sumUp = (need: Requirement['need'], code: FitPartCode): FitPart[] => {
    const asked = requirements.filter((requirement) => requirement.need === need);
    if (asked.length === 0) return [];
    const got = asked.reduce((sum, { skills }) => sum + creditOf(skills), 0);
    return [part(code, Math.round(got * 100) / 100, asked.length)];
  };
  const required = sumUp('required', 'required-skills');
  return [
    ...required,
    ...sumUp('preferred', required.length > 0 ? 'preferred-skills' : 'only-preferred-skills'),
  ];
}

function creditFor(
  skills: readonly string[],
  held: ReadonlySet<string>,
  related: PackIndex['related'],
): number {
  if (skills.some((id) => held.has(id))) return 1;
  const credits = skills.flatMap((id) => related.get(id) ?? []).filter(({ id }) => held.has(id));
  return Math.max(0, ...credits.map(({ credit }) => credit));
}

function yearsPart({ years }: FitTarget, profile: Profile): FitPart[] {
  const asked = years?.min ?? 0;
  const { overall, ...fields } = profile.years;
  const told = Object.values(fields).filter((amount) => amount !== null);
  const own = overall ?? (told.length > 0 ? Math.max(...told) : null);
  return asked > 0 && own !== null ? [part('years', Math.min(own, asked), asked)] : [];
}

function levelPart({ level }: FitTarget, { targetLevel }: Profile): FitPart[] {
  if (level === null || targetLevel === null) return [];
  const steps = Math.abs(LEVELS.indexOf(level) - LEVELS.indexOf(targetLevel));
  return [part('level', Math.max(0, LEVEL_STEPS - steps), LEVEL_STEPS)];
}
