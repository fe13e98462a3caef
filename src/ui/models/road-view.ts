import type { Phase, Roadmap } from '../../model/career-pack.ts';
import type { Plan, ReviewRecord } from '../../model/review-record.ts';
import type { TrackId } from '../../model/terms.ts';
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
}

export interface RoadView {
  readonly steps: readonly RoadStep[];
  readonly weeks: number;
  readonly missing: number;
  readonly covered: number;
  /** What no phase of the plan teaches, together where the pack gives the same reason or none. */
  readonly uncovered: readonly { readonly names: readonly string[]; readonly why: string | null }[];
  /** Roadmaps of other tracks that lend their phases to this one; null when none does. */
  readonly borrowed: { readonly track: TrackId; readonly titles: readonly string[] } | null;
}

/** The plan of a record with the pack's texts; null when it has none. A phase that the pack lacks is left out. */
export function roadView(
  record: ReviewRecord,
  pack: SurfacePack,
  goalsDone: readonly string[],
): RoadView | null {
  const { plan } = record;
  if (plan === null) return null;
  const skills = new Map(pack.skills.map((skill) => [skill.id, skill]));
  const asked = new Map(record.skills.map((skill) => [skill.id, skill.name]));
  const nameOf = (id: string) => asked.get(id) ?? skills.get(id)?.name ?? id;
  const steps = stepsOf(plan, pack, nameOf, goalsDone);
  return {
    steps,
    weeks: plan.weeks,
    missing: plan.missing.length,
    covered: plan.missing.length - plan.uncovered.length,
    uncovered: [...Map.groupBy(plan.uncovered, (id) => skills.get(id)?.untaught ?? null)].map(
      ([why, ids]) => ({ why, names: [...new Set(ids.map(nameOf))] }),
    ),
    borrowed: borrowedBy(record.track, steps),
  };
}

function borrowedBy(track: TrackId | null, steps: readonly RoadStep[]): RoadView['borrowed'] {
  const lent = steps.filter(({ roadmap }) => roadmap.track !== track);
  if (track === null || lent.length === 0) return null;
  return { track, titles: [...new Set(lent.map(({ roadmap }) => roadmap.title))] };
}

function stepsOf(
  plan: Plan,
  pack: SurfacePack,
  nameOf: (id: string) => string,
  goalsDone: readonly string[],
): readonly RoadStep[] {
  return plan.phases.flatMap((planned) => {
    const roadmap = pack.roadmaps.find(({ id }) => id === planned.roadmap);
    const phase = roadmap?.phases.find(({ id }) => id === planned.phase);
    if (roadmap === undefined || phase === undefined) return [];
    const done = phase.goals.filter((goal) => goalsDone.includes(goal.id)).length;
    const covers = [...new Set(planned.covers.map(nameOf))];
    return [{ phase, roadmap, weeks: planned.weeks, covers, goalsDone: done }];
  });
}
