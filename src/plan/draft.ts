import type { Profile } from '../model/profile.ts';
import type { Domain, Level, TrackId } from '../model/terms.ts';
import { choosePhases } from './choose-phases.ts';
import { indexOf, type PlanSources, type SkillProgress } from './pack-index.ts';
import { type Tier, tiersFor } from './phase-tiers.ts';
import type { WorkAsked } from './professions.ts';
import { type AskingSkills, type Requirement, requirementsOf } from './requirements.ts';
import type { PhaseOfRoadmap } from './roadmap-phases.ts';
import { isAddressed } from './teaching.ts';
import { type WeighedRequirement, weighRequirements } from './weighed-requirements.ts';

/** The part of a review that a plan is made for. */
export interface PlanTarget extends AskingSkills, WorkAsked {
  readonly skills: AskingSkills['skills'];
  readonly domain: Domain | null;
  readonly track: TrackId | null;
  readonly level: Level | null;
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
export interface PlanDraft {
  readonly standing: SkillProgress;
  /** What is asked for and not held, required before preferred. */
  readonly missing: readonly WeighedRequirement[];
  readonly phases: readonly DraftedPhase[];
  readonly ties: readonly Tie[];
}

/** Chooses the phases for a posting and a person; null for a posting outside the field, or one that asks for nothing. */
export function draftPlan(target: PlanTarget, profile: Profile, sources: PlanSources): PlanDraft | null {
  const requirements = requirementsOf(target.skills, target.anyOf);
  if (target.domain === null || target.domain === 'out' || requirements.length === 0) return null;
  const index = indexOf(sources);
  const standing = index.standingOf(profile);
  const missing = requirements.filter(({ skills }) => !skills.some((skill) => standing.held.has(skill)));
  const weighed = weighRequirements(missing, target, index.professions.ofPosting(target), index);
  const tiers = tiersFor(target, standing, index);
  return { standing, missing: weighed, ...draftPhases(weighed, tiers, standing) };
}

function draftPhases(
  missing: readonly WeighedRequirement[],
  tiers: readonly Tier[],
  standing: SkillProgress,
): Pick<PlanDraft, 'phases' | 'ties'> {
  const goals = goalsAmong(missing);
  const wishes = missing.filter((requirement) => !goals.includes(requirement));
  const phases: DraftedPhase[] = [];
  const ties: Tie[] = [];
  for (const { phases: drawn, closes } of tiers) {
    const isOpen = (requirement: Requirement) => !isAddressed(requirement, phases);
    const open = openPhases(drawn, standing);
    const { picked, asShort } = chooseAmong(open, goals.filter(isOpen), wishes.filter(isOpen), closes);
    phases.push(...picked);
    if (asShort) ties.push({ taken: without(picked, asShort), instead: without(asShort, picked) });
  }
  return { phases, ties };
}

/** What phases are chosen for: the requirements, and nice-to-haves where none of those is missing. */
export function goalsAmong<One extends Requirement>(missing: readonly One[]): readonly One[] {
  const required = missing.filter(({ need }) => need === 'required');
  return required.length > 0 ? required : missing;
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
  goals: readonly WeighedRequirement[],
  wishes: readonly WeighedRequirement[],
  closes: Tier['closes'],
): { picked: readonly DraftedPhase[]; asShort: readonly DraftedPhase[] | null } {
  const indexOfId = new Map(open.map(({ phase }, at) => [phase.id, at]));
  const courses = open.map(({ phase, weeks }) => ({
    weeks,
    requires: phase.requires.flatMap((id) => indexOfId.get(id) ?? []),
  }));
  const teachersOf = (gap: WeighedRequirement) => open.flatMap((one, at) => (closes(one, gap) ? [at] : []));
  const choice = choosePhases(courses, goals.map(teachersOf), wishes.map(teachersOf));
  const phasesAt = (indexes: readonly number[]) => open.filter((_, at) => indexes.includes(at));
  return { picked: phasesAt(choice.picked), asShort: choice.asShort && phasesAt(choice.asShort) };
}
