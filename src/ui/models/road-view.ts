import type { CareerPack, Phase, Roadmap } from '../../model/career-pack.ts';
import type { Plan, ReviewRecord } from '../../model/review-record.ts';

/** A phase of the plan with its texts. */
export interface RoadStep {
  readonly phase: Phase;
  readonly roadmap: Roadmap;
  /** Names of the missing skills that it teaches. */
  readonly covers: readonly string[];
  readonly goalsDone: number;
}

export interface RoadView {
  readonly steps: readonly RoadStep[];
  readonly weeks: number;
  readonly missing: number;
  readonly covered: number;
  readonly uncovered: readonly { readonly name: string; readonly why: string | null }[];
  /** Titles of roadmaps of other tracks that lend phases. */
  readonly borrowed: readonly string[];
}

/** The plan of a record with the pack's texts; null when it has none. A phase that the pack lacks is left out. */
export function roadView(
  record: ReviewRecord,
  pack: CareerPack,
  goalsDone: readonly string[],
): RoadView | null {
  const { plan } = record;
  if (plan === null) return null;
  const skills = new Map(pack.skills.map((skill) => [skill.id, skill]));
  const asked = new Map(record.skills.map((skill) => [skill.id, skill.name]));
  const nameOf = (id: string) => asked.get(id) ?? skills.get(id)?.name ?? id;
  const steps = stepsOf(plan, pack, nameOf, goalsDone);
  const lent = steps.filter(({ roadmap }) => roadmap.track !== record.track);
  return {
    steps,
    weeks: plan.weeks,
    missing: plan.missing.length,
    covered: plan.missing.length - plan.uncovered.length,
    uncovered: plan.uncovered.map((id) => ({ name: nameOf(id), why: skills.get(id)?.untaught ?? null })),
    borrowed: [...new Set(lent.map(({ roadmap }) => roadmap.title))],
  };
}

function stepsOf(
  plan: Plan,
  pack: CareerPack,
  nameOf: (id: string) => string,
  goalsDone: readonly string[],
): readonly RoadStep[] {
  return plan.phases.flatMap((planned) => {
    const roadmap = pack.roadmaps.find(({ id }) => id === planned.roadmap);
    const phase = roadmap?.phases.find(({ id }) => id === planned.phase);
    if (roadmap === undefined || phase === undefined) return [];
    const done = phase.goals.filter((goal) => goalsDone.includes(goal.id)).length;
    return [{ phase, roadmap, covers: planned.covers.map(nameOf), goalsDone: done }];
  });
}
