import type { Phase, Roadmap } from '../model/career-pack.ts';
import type { Profile } from '../model/profile.ts';
import type { Skill } from '../model/skill.ts';

/** The part of the career pack that fits and plans are made from. */
export interface PlanSources {
  readonly roadmaps: readonly Roadmap[];
  readonly skills: readonly Skill[];
}

/** Lookups over a pack, made once for all postings. */
export interface PackIndex {
  /** By skill: the skills that count for it in part, with their share. */
  readonly related: ReadonlyMap<string, NonNullable<Skill['related']>>;
  /** Ids of the skills that the person ticked, and of those that a finished phase taught. */
  heldBy(profile: Profile): ReadonlySet<string>;
}

const indexes = new WeakMap<PlanSources, PackIndex>();

/** The index of a pack; made at the first call with this very object, and kept as long as the object is. */
export function indexOf(sources: PlanSources): PackIndex {
  const known = indexes.get(sources);
  if (known) return known;
  const index = createIndex(sources);
  indexes.set(sources, index);
  return index;
}

/** A phase whose goals are all ticked is finished: what it teaches is held. */
export const isDone = ({ goals }: Phase, goalsDone: ReadonlySet<string>): boolean =>
  goals.length > 0 && goals.every((goal) => goalsDone.has(goal.id));

function createIndex({ roadmaps, skills }: PlanSources): PackIndex {
  const phases = roadmaps.flatMap((roadmap) => roadmap.phases);
  const held = new WeakMap<Profile, ReadonlySet<string>>();
  const findHeld = (profile: Profile): ReadonlySet<string> => {
    const goalsDone = new Set(profile.goalsDone);
    const taught = phases.filter((phase) => isDone(phase, goalsDone)).flatMap(({ teaches }) => teaches);
    return new Set([...Object.keys(profile.skills), ...taught]);
  };
  return {
    related: new Map(skills.flatMap(({ id, related }) => (related ? [[id, related]] : []))),
    heldBy: (profile) => {
      const known = held.get(profile) ?? findHeld(profile);
      held.set(profile, known);
      return known;
    },
  };
}
