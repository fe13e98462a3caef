import { FIT_FLOORS } from '../model/fit.ts';
import type { Profile } from '../model/profile.ts';
import type { Plan, PlannedPhase } from '../model/review-record.ts';
import { type DraftedPhase, draftPlan, goalsAmong, type PlanDraft, type PlanTarget } from './draft.ts';
import { fitJudge } from './fit.ts';
import type { FitTarget } from './fit-parts.ts';
import { indexOf, type PackIndex, type PlanSources } from './pack-index.ts';
import { partRoad, type RoadMeasure } from './part-road.ts';
import { type RoadGap, weeksOf } from './phase-order.ts';
import type { Requirement } from './requirements.ts';
import { planUnits, shortlyTaught } from './short-units.ts';
import { isTaught } from './teaching.ts';

/**
 * What the person has, what is missing, and the phases that close the gap.
 *
 * The phases come from the role's own roadmaps, beside the field from the nearest role's, and for what those leave open from
 * the track's and then from all others: see `tiersFor`. In each step: as many missing required skills as can be met, then
 * fewest weeks, then fewest phases, then most nice-to-haves met, then the earliest.
 * Preferred skills are planned for once no required one is missing; before that they are covered where a chosen phase
 * teaches them. A finished phase is left out, and one that is partly known is shorter: see `weeksLeft`. The chosen phases
 * are ordered by the gap that they close for each week and parted into the road and what can come later: see `partRoad`.
 * What no phase of either covers and a short unit teaches stands among the units, and no phase comes later for it.
 * A certificate is reached by a phase that prepares for it, and covered by none: it stays among what is uncovered until
 * the person holds it.
 * @returns Skill ids in the posting's order, each once; `weeks` is the sum over the road, 10 hours a week. A missing group
 * of alternatives is listed by one skill of it. Null for a posting outside the field, or one that asks for nothing.
 */
export function planGap(target: PlanTarget & FitTarget, profile: Profile, sources: PlanSources): Plan | null {
  const draft = draftPlan(target, profile, sources);
  if (draft === null) return null;
  const { missing, standing } = draft;
  const score = scoreAfter(target, profile, sources);
  const { units = [] } = sources;
  const { road, later } = partRoad(draft.phases, gapsOf(target, draft, indexOf(sources)), {
    ...measureBy(score, draft),
    isShort: (gap) => shortlyTaught(gap, units) !== undefined,
  });
  const planned = [...road, ...later];
  const untaught = missing.filter((requirement) => !isTaught(requirement, planned));
  const short = planUnits(untaught, units);
  const inUnits = new Set(short.flatMap(({ covers }) => covers));
  const nameOf = (requirement: Requirement): string => representativeOf(requirement, planned, inUnits);
  const named = unique(missing.map(nameOf));
  const described = describePhases(planned, named, score);
  return {
    have: target.skills.filter(({ id }) => standing.held.has(id)).map(({ id }) => id),
    missing: named,
    related: named.flatMap((skill) => {
      const counting = standing.countingFor(skill);
      if (counting === null || counting.credit < LEAST_TOLD) return [];
      return [{ missing: skill, have: counting.id, credit: Math.round(counting.credit * 100) / 100 }];
    }),
    phases: described.slice(0, road.length),
    weeks: weeksOf(road),
    later: described.slice(road.length),
    units: [...short],
    uncovered: unique(untaught.map(nameOf)).filter((skill) => !inUnits.has(skill)),
  };
}

/** A smaller credit is reckoned with and not told: that a neighbor's neighbor counts a fifth helps nobody. */
const LEAST_TOLD = 0.3;

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The score with the skills of some phases being learned; null where there is no fit. */
type ScoreAfter = (phases: readonly DraftedPhase[]) => number | null;

function scoreAfter(target: FitTarget, profile: Profile, sources: PlanSources): ScoreAfter {
  const judge = fitJudge(target, profile, sources);
  return (phases) => judge(phases.map(({ phase }) => phase.teaches)).score;
}

const measureBy = (score: ScoreAfter, { standing }: PlanDraft): Omit<RoadMeasure, 'isShort'> => ({
  isTold: standing.professions.size > 0,
  score: (phases) => score(phases) ?? 0,
  floors: [FIT_FLOORS.stretch, FIT_FLOORS.good, FIT_FLOORS.strong],
});

/** What the phases are chosen for, weighed by what it counts and by how much of it is missing. */
function gapsOf(
  { role, nearest }: PlanTarget,
  { missing, standing }: PlanDraft,
  { professions, roles, general }: PackIndex,
): readonly RoadGap[] {
  const own = [...standing.professions].filter(([, share]) => share >= OWN_WORK);
  const core = new Set(own.flatMap(([id]) => professions.byId.get(id)?.core ?? []));
  const asking = roles.get(role?.id ?? nearest?.id ?? '');
  // What the role itself names never counts as named in passing, however general.
  const ofRole = new Set([...(asking?.required ?? []), ...(asking?.preferred ?? [])]);
  const knownOf = (skill: string): number =>
    Math.max(standing.creditOf(skill), core.has(skill) ? KNOWN_BY_WORK : 0);
  return goalsAmong(missing).map((gap) => {
    const open = 1 - Math.max(...gap.skills.map(knownOf));
    const isGeneral = gap.skills.every((skill) => general.has(skill) && !ofRole.has(skill));
    return { ...gap, open, weight: gap.weight * open, isScenery: isGeneral || open < ALMOST_KNOWN };
  });
}

/** A profession that is somebody's to this share is what they do, and no field that they only know something of. */
const OWN_WORK = 0.8;

/** With less than this missing no course is worth it: a look into the documentation is. */
const ALMOST_KNOWN = 0.45;

/** What a profession's core skill is known to by one who has not ticked it: they need no course, at most a look. */
const KNOWN_BY_WORK = 0.6;

/** The alternative that the plan teaches, in a phase or else in a unit; otherwise the one that the posting names first. */
function representativeOf(
  { skills }: Requirement,
  planned: readonly DraftedPhase[],
  inUnits: ReadonlySet<string>,
): string {
  const taught = skills.find((skill) => planned.some(({ phase }) => phase.teaches.includes(skill)));
  return taught ?? skills.find((skill) => inUnits.has(skill)) ?? skills[0] ?? '';
}

/** A skill that several phases teach stands with the first of them, so that the numbers add up. */
function describePhases(
  planned: readonly DraftedPhase[],
  missing: readonly string[],
  score: ScoreAfter,
): PlannedPhase[] {
  const covered = new Set<string>();
  return planned.map(({ roadmap, phase, weeks }, at) => {
    const covers = missing.filter((skill) => phase.teaches.includes(skill) && !covered.has(skill));
    for (const skill of covers) covered.add(skill);
    const fitAfter = score(planned.slice(0, at + 1));
    return { roadmap: roadmap.id, phase: phase.id, weeks, covers, fitAfter };
  });
}
