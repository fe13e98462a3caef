import { roadWords } from '../../i18n/words.ts';
import type { Phase, Roadmap, ShortUnit } from '../../model/career-pack.ts';
import { FIT_FLOORS } from '../../model/fit.ts';
import type { Plan, ReviewRecord } from '../../model/review-record.ts';
import type { SkillKind } from '../../model/skill.ts';
import { type PhaseOfRoadmap, phasesOfPack } from '../../plan/roadmap-phases.ts';
import type { SurfacePack } from '../services.ts';

/** A phase of the plan with its texts. */
export interface RoadStep {
  readonly phase: Phase;
  readonly roadmap: Roadmap;
  /** Weeks that it still takes; fewer than the phase's own where it is partly known. */
  readonly weeks: number;
  /** Names of the missing skills that it teaches. */
  readonly covers: readonly string[];
  /** Names of the missing certificates that it prepares for. */
  readonly preparesFor: readonly string[];
  readonly goalsDone: number;
  /** The score once it and those before it are learned; null where there is no fit. */
  readonly fitAfter: number | null;
}

/** A short unit with its texts. */
export interface RoadUnit {
  readonly unit: ShortUnit;
  /** Names of the missing skills that it teaches. */
  readonly covers: readonly string[];
}

/** Skills that no phase teaches, and certificates that none of the plan prepares for, of one kind. */
export interface Uncovered {
  readonly kind: SkillKind | null;
  readonly names: readonly string[];
  /** Why nothing teaches them, or what prepares for them; null where the pack does not say. */
  readonly why: string | null;
}

export interface RoadView {
  readonly steps: readonly RoadStep[];
  /** Phases that add little each and can come later. */
  readonly later: readonly RoadStep[];
  /** What is learned in hours, outside phases. */
  readonly units: readonly RoadUnit[];
  /** Why there are no steps; null where there are. */
  readonly withoutSteps: 'nothing-missing' | 'near-already' | 'only-together' | 'learning-adds-little' | null;
  /** Where there are no steps, the score once all that can come later is learned; null where that is nothing. */
  readonly together: number | null;
  /** The score as things are, and at the end of the road; null where there is no fit, or no road. */
  readonly lift: { readonly from: number; readonly to: number } | null;
  readonly weeks: number;
  readonly missing: number;
  /** Missing skills that the road covers. */
  readonly covered: number;
  /** Names of the missing certificates that its phases prepare for. */
  readonly preparesFor: readonly string[];
  readonly uncovered: readonly Uncovered[];
  /** Names of missing skills that only phases beside the plan teach. */
  readonly elsewhere: readonly string[];
  /** Finished phases that teach something that the posting asks for. */
  readonly done: readonly Phase[];
}

/** The plan of a record with the pack's texts; null when it has none. A phase that the pack lacks is left out. */
export function roadView(
  record: ReviewRecord,
  pack: SurfacePack,
  goalsDone: readonly string[],
): RoadView | null {
  const { plan } = record;
  if (plan === null) return null;
  const nameOf = skillNames(record, pack);
  const steps = stepsOf(plan.phases, plan, pack, nameOf, goalsDone);
  const later = stepsOf(plan.later, plan, pack, nameOf, goalsDone);
  const preparesFor = namesPrepared(steps);
  const from = record.fit?.score ?? null;
  const to = steps.at(-1)?.fitAfter ?? null;
  const together = later.at(-1)?.fitAfter ?? null;
  const taught = new Set(pack.roadmaps.flatMap(({ phases }) => phases.flatMap(({ teaches }) => teaches)));
  return {
    steps,
    later,
    units: unitsOf(plan, pack, nameOf),
    withoutSteps: steps.length > 0 ? null : reasonFor(plan.missing.length, from, together),
    together: steps.length > 0 ? null : together,
    lift: from === null || to === null ? null : { from, to },
    weeks: plan.weeks,
    missing: plan.missing.length,
    covered: plan.phases.reduce((sum, { covers }) => sum + covers.length, 0),
    preparesFor,
    uncovered: uncoveredOf(
      plan.uncovered.filter((id) => !taught.has(id)),
      pack,
      nameOf,
      [...preparesFor, ...namesPrepared(later)],
    ),
    elsewhere: [...new Set(plan.uncovered.filter((id) => taught.has(id)).map(nameOf))],
    done: doneOf(record, pack, goalsDone),
  };
}

/** Names of skills, as the posting writes them where it names them. */
export function skillNames(record: ReviewRecord | null, pack: SurfacePack): (id: string) => string {
  const names = new Map([...pack.skills, ...(record?.skills ?? [])].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

const unitsOf = ({ units }: Plan, pack: SurfacePack, nameOf: (id: string) => string): readonly RoadUnit[] =>
  units.flatMap(({ id, covers }) => {
    const unit = pack.units.find((one) => one.id === id);
    return unit ? [{ unit, covers: covers.map(nameOf) }] : [];
  });

/** So many points of several phases show, though none of them does alone. */
const SHOWS = 8;

function reasonFor(missing: number, score: number | null, together: number | null): RoadView['withoutSteps'] {
  if (missing === 0) return 'nothing-missing';
  const shows = together !== null && together - (score ?? 0) >= SHOWS;
  return (score ?? 0) >= FIT_FLOORS.good ? 'near-already' : shows ? 'only-together' : 'learning-adds-little';
}

function uncoveredOf(
  uncovered: Plan['uncovered'],
  pack: SurfacePack,
  nameOf: (id: string) => string,
  prepared: readonly string[],
): readonly Uncovered[] {
  const skills = new Map(pack.skills.map((skill) => [skill.id, skill]));
  const whyOf = (id: string) => skills.get(id)?.untaught ?? preparedElsewhere(id, pack);
  const left = uncovered.filter((id) => !prepared.includes(nameOf(id)));
  const groups = Map.groupBy(left, (id) => JSON.stringify([skills.get(id)?.kind ?? null, whyOf(id)]));
  return [...groups.values()].map((ids) => ({
    kind: skills.get(ids[0] ?? '')?.kind ?? null,
    why: whyOf(ids[0] ?? ''),
    names: [...new Set(ids.map(nameOf))],
  }));
}

/** The first phase outside the plan that prepares for a certificate, in words; null where none does. */
function preparedElsewhere(id: string, pack: SurfacePack): string | null {
  const found = phasesOfPack(pack).find(({ preparesFor }) => preparesFor.includes(id));
  return found ? roadWords.preparedIn(found.phase.title, found.roadmap.title) : null;
}

function doneOf(
  { skills }: ReviewRecord,
  { roadmaps }: SurfacePack,
  goalsDone: readonly string[],
): readonly Phase[] {
  const asked = new Set(skills.map(({ id }) => id));
  return roadmaps
    .flatMap(({ phases }) => phases)
    .filter(({ teaches }) => teaches.some((id) => asked.has(id)))
    .filter(({ goals }) => goals.every(({ id }) => goalsDone.includes(id)));
}

const namesPrepared = (steps: readonly RoadStep[]): readonly string[] => [
  ...new Set(steps.flatMap(({ preparesFor }) => preparesFor)),
];

function stepsOf(
  phases: Plan['phases'],
  { missing }: Plan,
  pack: SurfacePack,
  nameOf: (id: string) => string,
  goalsDone: readonly string[],
): readonly RoadStep[] {
  const known = phasesOfPack(pack);
  return phases.flatMap((planned) => {
    const isPlanned = ({ roadmap, phase }: PhaseOfRoadmap) =>
      roadmap.id === planned.roadmap && phase.id === planned.phase;
    const found = known.find(isPlanned);
    if (found === undefined) return [];
    const { phase, roadmap } = found;
    const { weeks, fitAfter } = planned;
    const namesOf = (ids: readonly string[]) => [...new Set(ids.map(nameOf))];
    return [
      {
        phase,
        roadmap,
        weeks,
        covers: namesOf(planned.covers),
        preparesFor: namesOf(missing.filter((id) => found.preparesFor.includes(id))),
        goalsDone: phase.goals.filter((goal) => goalsDone.includes(goal.id)).length,
        fitAfter,
      },
    ];
  });
}
