import type { Profile } from '../model/profile.ts';
import type { Plan, PlannedPhase } from '../model/review-record.ts';
import { type DraftedPhase, draftPlan, isTaught, type PlanTarget } from './draft.ts';
import type { PlanSources } from './pack-index.ts';
import type { Requirement } from './requirements.ts';

/**
 * What the person has, what is missing, and the phases that close the gap.
 *
 * The phases come from the role's own roadmaps, and for what those leave open from its track's; a track without
 * a roadmap, or a posting without a track, draws on all of them. In each step: as many missing required skills as
 * can be met, then fewest weeks, then fewest phases, then most nice-to-haves met, then the earliest. Preferred skills
 * are planned for once no required one is missing; before that they are covered where a chosen phase teaches them.
 * A finished phase is left out, and one that is partly known is shorter: see `weeksLeft`.
 * @returns Skill ids in the posting's order; `weeks` is the sum over the phases, 10 hours a week. A missing group
 * of alternatives is listed by one skill of it. Null for a posting outside the field, or one that asks for nothing.
 */
export function planGap(target: PlanTarget, profile: Profile, sources: PlanSources): Plan | null {
  const draft = draftPlan(target, profile, sources);
  if (draft === null) return null;
  const { phases, missing, standing } = draft;
  const named = missing.map((requirement) => representativeOf(requirement, phases));
  return {
    have: target.skills.filter(({ id }) => standing.held.has(id)).map(({ id }) => id),
    missing: named,
    related: named.flatMap((skill) => {
      const counting = standing.countingFor(skill);
      return counting ? [{ missing: skill, have: counting.id, credit: hundredths(counting.credit) }] : [];
    }),
    phases: describePhases(phases, named),
    weeks: phases.reduce((sum, { weeks }) => sum + weeks, 0),
    later: [],
    units: [],
    uncovered: named.filter((_, at) => missing[at] && !isTaught(missing[at], phases)),
  };
}

/** The alternative that the plan teaches, else the one that the posting names first. */
function representativeOf({ skills }: Requirement, planned: readonly DraftedPhase[]): string {
  const taught = skills.find((skill) => planned.some(({ phase }) => phase.teaches.includes(skill)));
  return taught ?? skills[0] ?? '';
}

/** A skill that several phases teach stands with the first of them, so that the numbers add up. */
function describePhases(planned: readonly DraftedPhase[], missing: readonly string[]): PlannedPhase[] {
  const covered = new Set<string>();
  return planned.map(({ roadmap, phase, weeks }) => {
    const covers = missing.filter((skill) => phase.teaches.includes(skill) && !covered.has(skill));
    for (const skill of covers) covered.add(skill);
    return { roadmap: roadmap.id, phase: phase.id, weeks, covers, fitAfter: null };
  });
}

const hundredths = (share: number): number => Math.round(share * 100) / 100;
