import type { Phase, Roadmap } from '../../model/career-pack.ts';
import type { Plan, ReviewRecord } from '../../model/review-record.ts';
import type { SkillKind } from '../../model/skill.ts';
import type { SurfacePack } from './services.ts';

/** A phase of the plan with its texts. */
export interface RoadStep {
  readonly phase: Phase;
  readonly roadmap: Roadmap;
  /** Weeks that it still takes; fewer than the phase's own where it is partly known. */
  readonly weeks: number;
  /** Names of the missing skills that it teaches. */
  readonly covers: readonly string[];
  readonly goalsDone: number;
  /** The score once it and those before it are learned; null where there is no fit. */
  readonly fitAfter: number | null;
}

/** Skills that no phase of the plan teaches, of one kind. */
export interface Uncovered {
  readonly kind: SkillKind | null;
  readonly names: readonly string[];
  /** Why nothing teaches them; null where the pack does not say. */
  readonly why: string | null;
}

export interface RoadView {
  readonly steps: readonly RoadStep[];
  /** Phases that close one small gap each and can come later. */
  readonly later: readonly RoadStep[];
  /** The score as things are, and at the end of the road; null where there is no fit, or no road. */
  readonly lift: { readonly from: number; readonly to: number } | null;
  readonly weeks: number;
  readonly missing: number;
  /** Missing skills that the road covers. */
  readonly covered: number;
  readonly uncovered: readonly Uncovered[];
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
  const steps = stepsOf(plan.phases, pack, nameOf, goalsDone);
  const from = record.fit?.score ?? null;
  const to = steps.at(-1)?.fitAfter ?? null;
  return {
    steps,
    later: stepsOf(plan.later, pack, nameOf, goalsDone),
    lift: from === null || to === null ? null : { from, to },
    weeks: plan.weeks,
    missing: plan.missing.length,
    covered: plan.phases.reduce((sum, { covers }) => sum + covers.length, 0),
    uncovered: uncoveredOf(plan, pack, nameOf),
    done: doneOf(record, pack, goalsDone),
  };
}

/** Names of skills, as the posting writes them where it names them. */
export function skillNames(record: ReviewRecord | null, pack: SurfacePack): (id: string) => string {
  const names = new Map([...pack.skills, ...(record?.skills ?? [])].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

function uncoveredOf(plan: Plan, pack: SurfacePack, nameOf: (id: string) => string): readonly Uncovered[] {
  const skills = new Map(pack.skills.map((skill) => [skill.id, skill]));
  const groups = Map.groupBy(plan.uncovered, (id) => {
    const { kind = null, untaught = null } = skills.get(id) ?? {};
    return JSON.stringify([kind, untaught]);
  });
  return [...groups.values()].map((ids) => {
    const { kind = null, untaught = null } = skills.get(ids[0] ?? '') ?? {};
    return { kind, why: untaught, names: [...new Set(ids.map(nameOf))] };
  });
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

function stepsOf(
  phases: Plan['phases'],
  pack: SurfacePack,
  nameOf: (id: string) => string,
  goalsDone: readonly string[],
): readonly RoadStep[] {
  return phases.flatMap((planned) => {
    const roadmap = pack.roadmaps.find(({ id }) => id === planned.roadmap);
    const phase = roadmap?.phases.find(({ id }) => id === planned.phase);
    if (roadmap === undefined || phase === undefined) return [];
    const done = phase.goals.filter((goal) => goalsDone.includes(goal.id)).length;
    const covers = [...new Set(planned.covers.map(nameOf))];
    const { weeks, fitAfter } = planned;
    return [{ phase, roadmap, weeks, covers, goalsDone: done, fitAfter }];
  });
}
