import type { Phase, Roadmap } from '../../model/career-pack.ts';
import type { Profile } from '../../model/profile.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import { type Stretch, scheduleFrom } from '../posting/learning-calendar.ts';
import { type RoadView, roadView, skillNames } from '../posting/road-view.ts';
import type { SurfacePack } from '../services.ts';

/** How a phase stands: finished, needed for the posting, or neither. */
export type StageState = 'done' | 'needed' | 'other';

/** A phase on the picture of a roadmap. */
export interface RoadmapStage {
  readonly phase: Phase;
  readonly roadmap: Roadmap;
  /** Its place in its roadmap, from 1. */
  readonly number: number;
  readonly state: StageState;
  /** Weeks that a needed phase still takes, else the phase's own. */
  readonly weeks: number;
  readonly goalsDone: number;
  /** Names of the missing skills that it covers; empty unless it is needed. */
  readonly covers: readonly string[];
  /** Names of the certificates that it prepares for. */
  readonly preparesFor: readonly string[];
  /** When it is learnt, one needed phase after the other; null unless it is needed. */
  readonly when: Stretch | null;
}

/** A roadmap with its phases in the order of learning. */
export interface Lane {
  readonly roadmap: Roadmap;
  readonly stages: readonly RoadmapStage[];
  readonly goalsDone: number;
  readonly goals: number;
}

/** What the roadmap page shows. */
export interface RoadmapView {
  readonly lanes: readonly Lane[];
  /** The needed phases in the order of the plan. */
  readonly path: readonly RoadmapStage[];
  /** Null without a posting, and for one that has no plan. */
  readonly road: RoadView | null;
}

/**
 * The roadmaps with what a posting needs of them. Without `chosen`, those that the plan draws on and the role's own;
 * with it, that one roadmap.
 */
export function roadmapView(
  record: ReviewRecord | null,
  chosen: string | null,
  profile: Profile,
  pack: SurfacePack,
  today: string,
): RoadmapView {
  const road = record && roadView(record, pack, profile.goalsDone);
  const steps = road?.steps ?? [];
  const times = scheduleFrom(
    today,
    steps.map(({ weeks }) => weeks),
    profile.hoursPerWeek,
  );
  const planned = new Map(steps.map((step, at) => [step.phase.id, { ...step, when: times[at] ?? null }]));
  const done = new Set(profile.goalsDone);
  const nameOf = skillNames(record, pack);
  const lanes = roadmapsFor(record, chosen, pack).map((roadmap): Lane => {
    const stages = roadmap.phases.map((phase, at): RoadmapStage => {
      const goalsDone = phase.goals.filter(({ id }) => done.has(id)).length;
      const step = planned.get(phase.id);
      const isDone = goalsDone === phase.goals.length;
      return {
        phase,
        roadmap,
        number: at + 1,
        state: isDone ? 'done' : step ? 'needed' : 'other',
        weeks: step?.weeks ?? phase.weeks,
        goalsDone,
        covers: step?.covers ?? [],
        preparesFor: (phase.preparesFor ?? []).map(nameOf),
        when: step?.when ?? null,
      };
    });
    return {
      roadmap,
      stages,
      goalsDone: stages.reduce((sum, stage) => sum + stage.goalsDone, 0),
      goals: roadmap.phases.reduce((sum, { goals }) => sum + goals.length, 0),
    };
  });
  const stages = lanes.flatMap((lane) => lane.stages);
  const path = steps.flatMap(({ phase }) => stages.find((stage) => stage.phase === phase) ?? []);
  return { lanes, path, road };
}

function roadmapsFor(
  record: ReviewRecord | null,
  chosen: string | null,
  { roadmaps }: SurfacePack,
): readonly Roadmap[] {
  if (chosen !== null) return roadmaps.filter(({ id }) => id === chosen);
  const drawnOn = new Set(record?.plan?.phases.map(({ roadmap }) => roadmap));
  const isOwn = ({ roles }: Roadmap) => record?.role != null && roles.includes(record.role.id);
  const own = roadmaps.filter(isOwn);
  return [...own, ...roadmaps.filter((roadmap) => drawnOn.has(roadmap.id) && !own.includes(roadmap))];
}

/** The roadmap to begin with where no posting is looked at: the first of the track that the person aims at. */
export function firstRoadmap({ targetTrack }: Profile, { roadmaps }: SurfacePack): string | null {
  return (roadmaps.find(({ track }) => track === targetTrack) ?? roadmaps[0])?.id ?? null;
}
