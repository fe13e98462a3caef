import type { Phase, Roadmap } from '../model/career-pack.ts';
import type { Profile } from '../model/profile.ts';
import type { Plan, PlannedPhase } from '../model/review-record.ts';
import type { Domain, TrackId } from '../model/terms.ts';
import { choosePhases } from './choose-phases.ts';
import { indexOf, isDone, type PackIndex, type PlanSources } from './pack-index.ts';
import { type AskingSkills, type Requirement, requirementsOf } from './requirements.ts';

/** The part of a review that a plan is made for. */
export interface PlanTarget extends AskingSkills {
  readonly domain: Domain | null;
  readonly track: TrackId | null;
  readonly role: { readonly id: string } | null;
}

/**
 * What the person has, what is missing, and the phases that close the gap.
 *
 * The phases come from the role's own roadmaps, and for what those leave open from its track's; a track without
 * a roadmap, or a posting without a track, draws on all of them. In each step: as many missing required skills as
 * can be met, then fewest weeks, then fewest phases. Preferred skills are planned for once no required one is
 * missing; before that they are covered only where a chosen phase happens to teach them.
 * @returns Skill ids in the posting's order; `weeks` is the sum over the phases, 10 hours a week. A missing group
 * of alternatives is listed by one skill of it. Null for a posting outside the field, or one that asks for nothing.
 */
export function planGap(target: PlanTarget, profile: Profile, sources: PlanSources): Plan | null {
  const requirements = requirementsOf(target.skills, target.anyOf);
  if (target.domain === null || target.domain === 'out' || requirements.length === 0) return null;
  const index = indexOf(sources);
  const held = index.heldBy(profile);
  const missing = requirements.filter(({ skills }) => !skills.some((skill) => held.has(skill)));
  const planned = planPhases(missing, tiersOf(target, sources.roadmaps), profile);
  const representative = (requirement: Requirement) => representativeOf(requirement, planned);
  return {
    have: target.skills.filter(({ id }) => held.has(id)).map(({ id }) => id),
    missing: missing.map(representative),
    related: missing.flatMap((requirement) => relatedHeld(representative(requirement), held, index)),
    phases: describePhases(planned, missing.map(representative)),
    weeks: planned.reduce((sum, { phase }) => sum + phase.weeks, 0),
    uncovered: missing.filter((one) => !isTaught(one, planned)).map(representative),
  };
}

interface PhaseOfRoadmap {
  readonly roadmap: Roadmap;
  readonly phase: Phase;
}

/** Roadmaps in the order in which they are drawn on. */
function tiersOf(target: PlanTarget, roadmaps: readonly Roadmap[]): readonly (readonly Roadmap[])[] {
  const role = target.role?.id;
  const own = roadmaps.filter(({ roles }) => role !== undefined && roles.includes(role));
  const ofTrack = roadmaps.filter((roadmap) => roadmap.track === target.track && !own.includes(roadmap));
  return own.length + ofTrack.length > 0 ? [own, ofTrack] : [roadmaps];
}

function planPhases(
  missing: readonly Requirement[],
  tiers: readonly (readonly Roadmap[])[],
  profile: Profile,
): readonly PhaseOfRoadmap[] {
  const required = missing.filter(({ need }) => need === 'required');
  const goals = required.length > 0 ? required : missing;
  const goalsDone = new Set(profile.goalsDone);
  const planned: PhaseOfRoadmap[] = [];
  for (const roadmaps of tiers) {
    const candidates = roadmaps.flatMap((roadmap) => roadmap.phases.map((phase) => ({ roadmap, phase })));
    const fresh = candidates.filter(({ phase }) => !isDone(phase, goalsDone));
    const open = goals.filter((requirement) => !isTaught(requirement, planned));
    const chosen = choosePhases(
      fresh.map(({ phase }) => phase),
      open.map(({ skills }) => skills),
    );
    planned.push(...fresh.filter(({ phase }) => chosen.includes(phase)));
  }
  return planned;
}

const isTaught = ({ skills }: Requirement, planned: readonly PhaseOfRoadmap[]): boolean =>
  planned.some(({ phase }) => skills.some((skill) => phase.teaches.includes(skill)));

/** The alternative that the plan teaches, else the one that the posting names first. */
function representativeOf({ skills }: Requirement, planned: readonly PhaseOfRoadmap[]): string {
  const taught = skills.find((skill) => planned.some(({ phase }) => phase.teaches.includes(skill)));
  return taught ?? skills[0] ?? '';
}

/** A skill that several phases teach stands with the first of them, so that the numbers add up. */
function describePhases(planned: readonly PhaseOfRoadmap[], missing: readonly string[]): PlannedPhase[] {
  const covered = new Set<string>();
  return planned.map(({ roadmap, phase }) => {
    const covers = missing.filter((skill) => phase.teaches.includes(skill) && !covered.has(skill));
    for (const skill of covers) covered.add(skill);
    return { roadmap: roadmap.id, phase: phase.id, weeks: phase.weeks, covers };
  });
}

function relatedHeld(missing: string, held: ReadonlySet<string>, { related }: PackIndex): Plan['related'] {
  const counting = related.get(missing) ?? [];
  return counting.filter(({ id }) => held.has(id)).map(({ id, credit }) => ({ missing, have: id, credit }));
}
