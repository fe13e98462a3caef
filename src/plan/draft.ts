import type { Phase } from '../model/career-pack.ts';
import type { Profile } from '../model/profile.ts';
import type { Domain, Level, TrackId } from '../model/terms.ts';
import { choosePhases } from './choose-phases.ts';
import { indexOf, type PackIndex, type PlanSources, type SkillProgress } from './pack-index.ts';
import type { WorkAsked } from './professions.ts';
import { type AskingSkills, type Requirement, requirementsOf } from './requirements.ts';
import type { PhaseOfRoadmap } from './roadmap-phases.ts';
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
export interface Draft {
  readonly standing: SkillProgress;
  /** What is asked for and not held, required before preferred. */
  readonly missing: readonly WeighedRequirement[];
  readonly phases: readonly DraftedPhase[];
  /** The phases of the posting's own field, by role or track, that suit posting and person. */
  readonly home: ReadonlySet<Phase>;
  readonly ties: readonly Tie[];
}

/** Chooses the phases for a posting and a person; null for a posting outside the field, or one that asks for nothing. */
export function draftPlan(target: PlanTarget, profile: Profile, sources: PlanSources): Draft | null {
  const requirements = requirementsOf(target.skills, target.anyOf);
  if (target.domain === null || target.domain === 'out' || requirements.length === 0) return null;
  const index = indexOf(sources);
  const standing = index.standingOf(profile);
  const missing = requirements.filter(({ skills }) => !skills.some((skill) => standing.held.has(skill)));
  const weighed = weighRequirements(missing, target, index.professions.ofPosting(target), index);
  const tiers = tiersFor(target, standing, index);
  const home = new Set(
    tiers.filter(({ isHome }) => isHome).flatMap(({ phases }) => phases.map(({ phase }) => phase)),
  );
  return { standing, missing: weighed, home, ...draftPhases(weighed, tiers, standing) };
}

/** Phases to draw on at once. */
interface Tier {
  readonly phases: readonly PhaseOfRoadmap[];
  /** Whether they are for all that is asked; of other fields only what closes something central is worth taking. */
  readonly isHome: boolean;
}

/**
 * One tier after another: the roadmaps of the posting's role, or beside the field of the nearest one, those of its track, all
 * others, and last what is too deep or too shallow for this posting and person. All are one where neither role nor track
 * has a roadmap.
 */
function tiersFor(
  { domain, role, nearest, track, level }: PlanTarget,
  standing: SkillProgress,
  index: PackIndex,
): readonly Tier[] {
  const id = role?.id ?? nearest?.id ?? null;
  const [own, ofTrack, others] = index.tiersOf(id, index.roles.get(id ?? '')?.track ?? track);
  const isSuited = ({ phase }: PhaseOfRoadmap): boolean => {
    if (phase.depth === 'leading') return level === 'lead' || level === 'executive';
    return phase.depth !== 'groundwork' || standing.shareKnown(phase) < MOSTLY_KNOWN;
  };
  const home = own.length + ofTrack.length > 0 ? [own, ofTrack] : [others];
  const suited = (phases: readonly PhaseOfRoadmap[], isHome: boolean): Tier => ({
    phases: phases.filter(isSuited),
    isHome,
  });
  return [
    ...home.map((phases) => suited(phases, true)),
    // A posting beside the field asks for what many fields teach.
    suited(others, domain === 'near'),
    { phases: home.flat().filter((one) => !isSuited(one)), isHome: true },
  ];
}

/** Who commands this share of a groundwork phase is past it: a smaller share would spare people of the field nothing. */
const MOSTLY_KNOWN = 0.5;

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
  missing: readonly WeighedRequirement[],
  tiers: readonly Tier[],
  standing: SkillProgress,
): Pick<Draft, 'phases' | 'ties'> {
  const goals = goalsAmong(missing);
  const wishes = missing.filter((requirement) => !goals.includes(requirement));
  const phases: DraftedPhase[] = [];
  const ties: Tie[] = [];
  for (const tier of tiers) {
    const isOpen = (requirement: WeighedRequirement) =>
      (tier.isHome || requirement.central) && !isAddressed(requirement, phases);
    const open = openPhases(tier.phases, standing);
    const { picked, asShort } = chooseAmong(open, goals.filter(isOpen), wishes.filter(isOpen));
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
