import type { Certificate, Phase, Roadmap } from '../model/career-pack.ts';
import type { Profile } from '../model/profile.ts';
import type { Skill } from '../model/skill.ts';
import type { TrackId } from '../model/terms.ts';
import { certifiedSkills } from './certified-skills.ts';
import { weeksLeft } from './phase-weeks.ts';

/** The part of the career pack that fits and plans are made from. */
export interface PlanSources {
  readonly roadmaps: readonly Roadmap[];
  readonly skills: readonly Skill[];
  /** What certificates prove; absent means that none is known. */
  readonly certificates?: readonly Certificate[];
}

/** A phase with the roadmap that it stands in. */
export interface PhaseOfRoadmap {
  readonly roadmap: Roadmap;
  readonly phase: Phase;
}

/** What a profile means for the phases of a pack. */
export interface Standing {
  /** Ids of the skills that the person ticked, that a finished phase taught, or that a certificate proves. */
  readonly held: ReadonlySet<string>;
  /** By phase: the weeks that it still takes. A finished phase is not in it. */
  readonly weeksLeft: ReadonlyMap<Phase, number>;
}

/** Lookups over a pack, made once for all postings. */
export interface PackIndex {
  /** By skill: the skills that count for it in part, with their share. */
  readonly related: ReadonlyMap<string, NonNullable<Skill['related']>>;
  /** Every phase, roadmap by roadmap. */
  readonly phases: readonly PhaseOfRoadmap[];
  standingOf(profile: Profile): Standing;
  /** The phases of each roadmap to draw on, in the order in which to draw: the role's own, then its track's. */
  tiersOf(role: string | null, track: TrackId | null): readonly (readonly PhaseOfRoadmap[])[];
}

const indexes = new WeakMap<PlanSources, PackIndex>();

/** The index of a pack; made at the first call with this very object, and kept as long as the object is. */
export const indexOf = (sources: PlanSources): PackIndex => kept(indexes, sources, createIndex);

function kept<Key extends object, Value>(
  cache: WeakMap<Key, Value>,
  key: Key,
  create: (key: Key) => Value,
): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const created = create(key);
  cache.set(key, created);
  return created;
}

function createIndex({ roadmaps, skills, certificates = [] }: PlanSources): PackIndex {
  const phasesOf = new Map(
    roadmaps.map((roadmap) => [roadmap, roadmap.phases.map((phase) => ({ roadmap, phase }))]),
  );
  const phases = [...phasesOf.values()].flat();
  const standings = new WeakMap<Profile, Standing>();
  return {
    related: new Map(skills.flatMap(({ id, related }) => (related ? [[id, related]] : []))),
    phases,
    standingOf: (profile) => kept(standings, profile, () => standingIn(phases, profile, certificates)),
    tiersOf: (role, track) =>
      tiersIn(roadmaps, role, track).map((tier) => tier.flatMap((roadmap) => phasesOf.get(roadmap) ?? [])),
  };
}

/** A phase whose goals are all ticked is finished: what it teaches is held. */
function standingIn(
  phases: readonly PhaseOfRoadmap[],
  profile: Profile,
  certificates: readonly Certificate[],
): Standing {
  const goalsDone = new Set(profile.goalsDone);
  const isDone = ({ phase: { goals } }: PhaseOfRoadmap) =>
    goals.length > 0 && goals.every(({ id }) => goalsDone.has(id));
  const taught = phases.filter(isDone).flatMap(({ phase }) => phase.teaches);
  const held = new Set([
    ...Object.keys(profile.skills),
    ...taught,
    ...certifiedSkills(profile, certificates),
  ]);
  const open = phases.filter((one) => !isDone(one));
  return {
    held,
    weeksLeft: new Map(open.map(({ phase }) => [phase, weeksLeft(phase, held, goalsDone)])),
  };
}

/** A track without a roadmap, and a posting without a track, draw on all of them. */
function tiersIn(
  roadmaps: readonly Roadmap[],
  role: string | null,
  track: TrackId | null,
): readonly (readonly Roadmap[])[] {
  const own = roadmaps.filter(({ roles }) => role !== null && roles.includes(role));
  const ofTrack = roadmaps.filter((roadmap) => roadmap.track === track && !own.includes(roadmap));
  return own.length + ofTrack.length > 0 ? [own, ofTrack] : [roadmaps];
}
