import type { Profile } from '../model/profile.ts';
import { type DraftedPhase, draftPlan, type PlanDraft, type PlanTarget, type Tie } from './draft.ts';
import { indexOf, type PackIndex, type PlanSources } from './pack-index.ts';
import { phasesFor } from './phase-tiers.ts';
import type { Requirement } from './requirements.ts';
import type { PhaseOfRoadmap } from './roadmap-phases.ts';
import { shortlyTaught } from './short-units.ts';
import { isAddressed, isTaught } from './teaching.ts';
import type { WeighedRequirement } from './weighed-requirements.ts';

/** What more could be learnt: phases beside the plan that teach several things that it leaves open, or a central one. */
export interface Extension {
  /** One phase, behind those that it requires; from any roadmap. */
  readonly phases: readonly DraftedPhase[];
  readonly weeks: number;
  /** Skill ids; of a group of alternatives, the one that is taught. */
  readonly covers: readonly string[];
}

/** What stands behind a plan. */
export interface PlanReasons {
  /** Where another choice would have been as short. */
  readonly ties: readonly Tie[];
  /**
   * At most three: those that cover the most required skills, then the most of any, then from the roadmaps that the
   * plan draws on, then the shortest.
   */
  readonly extensions: readonly Extension[];
  /** Ids of missing skills that are central to the work and that no phase of the pack teaches or prepares for. */
  readonly untaught: readonly string[];
}

const MOST_EXTENSIONS = 3;

/** Why the plan that `planGap` makes is as it is, and what some weeks more would add. Null where there is no plan. */
export function explainPlan(target: PlanTarget, profile: Profile, sources: PlanSources): PlanReasons | null {
  const draft = draftPlan(target, profile, sources);
  if (draft === null) return null;
  const index = indexOf(sources);
  const [own, ofTrack] = phasesFor(target, index);
  return {
    ties: draft.ties,
    extensions: extensionsOf(withoutShort(draft, sources), index, new Set([...own, ...ofTrack])),
    untaught: untaughtOf(draft, index),
  };
}

/** A draft without what a short unit closes: no weeks are offered for that. */
const withoutShort = (draft: PlanDraft, { units = [] }: PlanSources): PlanDraft => ({
  ...draft,
  missing: draft.missing.filter((gap) => shortlyTaught(gap, units) === undefined),
});

const untaughtOf = ({ missing }: PlanDraft, { phases }: PackIndex): readonly string[] =>
  missing
    .filter((gap) => gap.need === 'required' && gap.central && !isAddressed(gap, phases))
    .map(({ skills }) => skills[0] ?? '');

/** One after another, so that each covers something that those before it leave open. */
function extensionsOf(
  draft: PlanDraft,
  index: PackIndex,
  near: ReadonlySet<PhaseOfRoadmap>,
): readonly Extension[] {
  const extensions: Extension[] = [];
  const learnt = () => [...draft.phases, ...extensions.flatMap(({ phases }) => phases)];
  while (extensions.length < MOST_EXTENSIONS) {
    const known = learnt();
    const open = draft.missing.filter((requirement) => !isTaught(requirement, known));
    const best = bestExtension(open, draft, index, near);
    if (best === undefined) break;
    extensions.push(best);
  }
  return extensions;
}

function bestExtension(
  open: readonly WeighedRequirement[],
  draft: PlanDraft,
  index: PackIndex,
  near: ReadonlySet<PhaseOfRoadmap>,
): Extension | undefined {
  const possible = index.phases
    .filter(({ phase }) => draft.standing.weeksLeft.has(phase))
    .map((one) => ({
      extension: extensionBy(one.phase.id, open, draft, index),
      isNear: near.has(one),
    }))
    .filter(({ extension }) => isWorthAdding(extension, open))
    .map((one) => ({ ...one, required: requiredIn(one.extension, open) }));
  const [best] = possible.sort(
    (a, b) =>
      b.required - a.required ||
      b.extension.covers.length - a.extension.covers.length ||
      Number(b.isNear) - Number(a.isNear) ||
      a.extension.weeks - b.extension.weeks,
  );
  return best?.extension;
}

/** Weeks for one skill are worth telling of only where that is central. */
const isWorthAdding = ({ covers }: Extension, open: readonly WeighedRequirement[]): boolean =>
  covers.length > 1 ||
  open.some(({ central, skills }) => central && skills.some((skill) => covers.includes(skill)));

const requiredIn = ({ covers }: Extension, open: readonly Requirement[]): number =>
  open.filter(({ need, skills }) => need === 'required' && skills.some((skill) => covers.includes(skill)))
    .length;

function extensionBy(
  id: string,
  open: readonly Requirement[],
  draft: PlanDraft,
  index: PackIndex,
): Extension {
  const planned = new Set(draft.phases.map(({ phase }) => phase.id));
  const ids = new Set([id]);
  for (const added of ids) {
    const requires = index.phases.find(({ phase }) => phase.id === added)?.phase.requires ?? [];
    for (const required of requires) if (!planned.has(required)) ids.add(required);
  }
  const phases = index.phases.flatMap((one) => {
    const weeks = draft.standing.weeksLeft.get(one.phase);
    return weeks === undefined || !ids.has(one.phase.id) ? [] : [{ ...one, weeks }];
  });
  const covers = open.flatMap(
    ({ skills }) => skills.find((skill) => phases.some(({ phase }) => phase.teaches.includes(skill))) ?? [],
  );
  return { phases, weeks: phases.reduce((sum, { weeks }) => sum + weeks, 0), covers: [...new Set(covers)] };
}
