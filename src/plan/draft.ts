import type { Phase } from '../model/career-pack.ts';
import type { Profile } from '../model/profile.ts';
import type { Domain, TrackId } from '../model/terms.ts';
import { choosePhases } from './choose-phases.ts';
import { indexOf, type PlanSources, type SkillProgress } from './pack-index.ts';
import { type AskingSkills, type Requirement, requirementsOf } from './requirements.ts';
import type { PhaseOfRoadmap } from './roadmap-phases.ts';

/** The part of a review that a plan is made for. */
export interface PlanTarget extends AskingSkills {
  readonly domain: Domain | null;
  readonly track: TrackId | null;
  readonly role: { readonly id: string } | null;
}

/** A phase to take, with the weeks that it still takes this person. */
export interface DraftedPhase extends PhaseOfRoadmap {
  readonly weeks: number;
}

/** Two choices that meet as much in as many weeks and phases; without what they share. */
export interface Tie {
  readonly taken: readonly PhaseOfRoadmap[];
  readonly instead: readonly PhaseOfRoadmap[];
}

/** A plan before it is written down. */
export interface Draft {
  readonly standing: SkillProgress;
  /** What is asked for and not held, required before preferred. */
  readonly missing: readonly Requirement[];
  readonly phases: readonly DraftedPhase[];
  readonly ties: readonly Tie[];
}

/** Chooses the phases for a posting and a person; null for a posting outside the field, or one that asks for nothing. */
export function draftPlan(target: PlanTarget, profile: Profile, sources: PlanSources): Draft | null {
  const requirements = requirementsOf(target.skills, target.anyOf);
  if (target.domain === null || target.domain === 'out' || requirements.length === 0) return null;
  const index = indexOf(sources);
  const standing = index.standingOf(profile);
  const missing = requirements.filter(({ skills }) => !skills.some((skill) => standing.held.has(skill)));
  // What a neighboring posting asks for is taught on the roads of many roles.
  const isBeside = target.domain === 'near';
  const tiers = index.tiersOf(isBeside ? null : (target.role?.id ?? null), isBeside ? null : target.track);
  return { standing, missing, ...draftPhases(missing, tiers, standing) };
}

const taughtBy = new WeakMap<Phase, ReadonlySet<string>>();

/** The skills that a phase teaches, for look-up. */
function skillsOf(phase: Phase): ReadonlySet<string> {
  let skills = taughtBy.get(phase);
  if (!skills) {
    skills = new Set(phase.teaches);
    taughtBy.set(phase, skills);
  }
  return skills;
}

/** True when one of the phases teaches one of the alternatives. */
export const isTaught = ({ skills }: Requirement, phases: readonly PhaseOfRoadmap[]): boolean =>
  phases.some(({ phase }) => {
    const taught = skillsOf(phase);
    return skills.some((skill) => taught.has(skill));
  });

/** True when one of the phases teaches one of the alternatives, or prepares for the certificate that is one. */
export const isAddressed = (requirement: Requirement, phases: readonly PhaseOfRoadmap[]): boolean =>
  isTaught(requirement, phases) ||
  phases.some(({ preparesFor }) => requirement.skills.some((skill) => preparesFor.includes(skill)));

function draftPhases(
  missing: readonly Requirement[],
  tiers: readonly (readonly PhaseOfRoadmap[])[],
  standing: SkillProgress,
): Pick<Draft, 'phases' | 'ties'> {
  const required = missing.filter(({ need }) => need === 'required');
  const goals = required.length > 0 ? required : missing;
  const wishes = missing.filter((requirement) => !goals.includes(requirement));
  const phases: DraftedPhase[] = [];
  const ties: Tie[] = [];
  for (const tier of tiers) {
    const open = openPhases(tier, standing);
    const isOpen = (requirement: Requirement) => !isAddressed(requirement, phases);
    const { picked, asShort } = chooseAmong(open, goals.filter(isOpen), wishes.filter(isOpen));
    phases.push(...picked);
    if (asShort) ties.push({ taken: without(picked, asShort), instead: without(asShort, picked) });
  }
  return { phases, ties };
}

const without = (phases: readonly DraftedPhase[], others: readonly DraftedPhase[]): readonly DraftedPhase[] =>
  phases.filter((phase) => !others.includes(phase));

function openPhases(tier: readonly PhaseOfRoadmap[], { weeksLeft }: SkillProgress): readonly DraftedPhase[] {
  return tier.flatMap((one) => {
    const weeks = weeksLeft.get(one.phase);
    return weeks === undefined ? [] : [{ ...one, weeks }];
  });
}

function chooseAmong(
  open: readonly DraftedPhase[],
  goals: readonly Requirement[],
  wishes: readonly Requirement[],
): { picked: readonly DraftedPhase[]; asShort: readonly DraftedPhase[] | null } {
  const indexOfId = new Map(open.map(({ phase }, at) => [phase.id, at]));
  const courses = open.map(({ phase, weeks }) => ({
    weeks,
    requires: phase.requires.flatMap((id) => indexOfId.get(id) ?? []),
  }));
  const teachersOf = (requirement: Requirement) =>
    open.flatMap((one, at) => (isAddressed(requirement, [one]) ? [at] : []));
  const choice = choosePhases(courses, goals.map(teachersOf), wishes.map(teachersOf));
  const phasesAt = (indexes: readonly number[]) => open.filter((_, at) => indexes.includes(at));
  return { picked: phasesAt(choice.picked), asShort: choice.asShort && phasesAt(choice.asShort) };
}
