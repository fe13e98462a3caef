import type { Certificate, Phase, Roadmap, Role, ShortUnit } from '../model/career-pack.ts';
import type { FitRules } from '../model/fit-rules.ts';
import type { Profile, SkillLevel } from '../model/profile.ts';
import type { Skill } from '../model/skill.ts';
import type { TrackId } from '../model/terms.ts';
import { certificatesInPreparation, heldProofs } from './certified-skills.ts';
import { kept } from './kept.ts';
import { weeksLeft } from './phase-weeks.ts';
import { compileProfessions, type ProfessionShares, type Professions } from './professions.ts';
import { type PhaseOfRoadmap, phasesOfPack } from './roadmap-phases.ts';
import { type CountingSkill, compileCredits, type SkillCredits } from './skill-credit.ts';

/** The part of the career pack that fits and plans are made from. */
export interface PlanSources {
  readonly roadmaps: readonly Roadmap[];
  readonly skills: readonly Skill[];
  readonly roles: readonly Role[];
  readonly fitRules: FitRules;
  /** What certificates prove; absent means that none is known. */
  readonly certificates?: readonly Certificate[];
  /** Absent means that there are none. */
  readonly units?: readonly ShortUnit[];
}

/** What a profile means for fits and for the phases of a pack. */
export interface SkillProgress {
  /**
   * Ids of the skills that the person ticked, that a finished phase taught, or that a certificate proves; of certificates
   * only those that the person says to hold, and their families.
   */
  readonly held: ReadonlySet<string>;
  /** What the held skills count for one, 0..1. */
  readonly creditOf: (skill: string) => number;
  /** What counts most for a skill among those held; null where nothing does. */
  readonly countingFor: (skill: string) => CountingSkill | null;
  readonly professions: ProfessionShares;
  /** How much of what a phase teaches the person commands, 0..1, by what their skills count for it. */
  readonly shareKnown: (phase: Phase) => number;
  /** By phase: the weeks that it still takes. A finished phase is not in it. */
  readonly weeksLeft: ReadonlyMap<Phase, number>;
}

/** Phases of a role's own roadmaps, of the others of its track, and of all others. */
export type PhasesByNearness = readonly [
  own: readonly PhaseOfRoadmap[],
  ofTrack: readonly PhaseOfRoadmap[],
  others: readonly PhaseOfRoadmap[],
];

/** Lookups over a pack, made once for all postings. */
export interface PackIndex {
  readonly rules: FitRules;
  readonly roles: ReadonlyMap<string, Role>;
  readonly professions: Professions;
  readonly credits: SkillCredits;
  /** Ids of the skills that tell nobody apart: soft ones, and those so wide that postings name them only in passing. */
  readonly general: ReadonlySet<string>;
  /** The name of a skill; the id of one that the pack does not know. */
  nameOf(skill: string): string;
  /** Every phase, roadmap by roadmap. */
  readonly phases: readonly PhaseOfRoadmap[];
  standingOf(profile: Profile): SkillProgress;
  /** Every phase once, by how near it is to a role or track. */
  phasesFor(role: string | null, track: TrackId | null): PhasesByNearness;
}

const indexes = new WeakMap<PlanSources, PackIndex>();

/** The index of a pack; made at the first call with this very object, and kept as long as the object is. */
export const indexOf = (sources: PlanSources): PackIndex => kept(indexes, sources, createIndex);

function createIndex(sources: PlanSources): PackIndex {
  const { roadmaps, skills, roles, fitRules } = sources;
  const phases = phasesOfPack(sources);
  const phasesOf = Map.groupBy(phases, ({ roadmap }) => roadmap);
  const names = new Map(skills.map(({ id, name }) => [id, name]));
  const standings = new WeakMap<Profile, SkillProgress>();
  const index: PackIndex = {
    rules: fitRules,
    roles: new Map(roles.map((role) => [role.id, role])),
    professions: compileProfessions(fitRules),
    credits: compileCredits(skills, fitRules),
    general: new Set(skills.filter(({ kind, broad }) => kind === 'soft' || broad).map(({ id }) => id)),
    nameOf: (skill) => names.get(skill) ?? skill,
    phases,
    standingOf: (profile) => kept(standings, profile, () => standingIn(index, profile, sources)),
    phasesFor: (role, track) => {
      const phasesIn = (isIn: (roadmap: Roadmap) => boolean) =>
        roadmaps.filter(isIn).flatMap((roadmap) => phasesOf.get(roadmap) ?? []);
      const isOwn = ({ roles }: Roadmap) => role !== null && roles.includes(role);
      return [
        phasesIn(isOwn),
        phasesIn((one) => !isOwn(one) && one.track === track),
        phasesIn((one) => !isOwn(one) && one.track !== track),
      ];
    },
  };
  return index;
}

/** A phase whose goals are all ticked is finished: what it teaches is held. No phase teaches a certificate. */
function standingIn(
  { phases, credits, professions }: PackIndex,
  profile: Profile,
  { certificates = [] }: PlanSources,
): SkillProgress {
  const goalsDone = new Set(profile.goalsDone);
  const isDone = ({ phase: { goals } }: PhaseOfRoadmap) =>
    goals.length > 0 && goals.every(({ id }) => goalsDone.has(id));
  const taught = phases.filter(isDone).flatMap(({ phase }) => phase.teaches);
  const preparing = new Set(certificatesInPreparation(profile, certificates));
  const proven = heldProofs(profile, certificates).flatMap(({ proves }) => proves);
  // What a certificate proves is worked with; what a phase taught is being learned until the person says more.
  const levels = new Map<string, SkillLevel>([
    ...taught.map((id) => [id, 'learning'] as const),
    ...proven.map((id) => [id, 'working'] as const),
    ...Object.entries(profile.skills).filter(([id]) => !preparing.has(id)),
  ]);
  const best = new Map<string, CountingSkill | null>();
  const countingFor = (skill: string): CountingSkill | null => {
    const known = best.get(skill);
    if (known !== undefined) return known;
    const found = credits.bestFor(skill, levels);
    best.set(skill, found);
    return found;
  };
  const creditOf = (skill: string): number => countingFor(skill)?.credit ?? 0;
  const held = new Set(levels.keys());
  const open = phases.filter((one) => !isDone(one));
  return {
    held,
    countingFor,
    creditOf,
    shareKnown: ({ teaches }) => teaches.reduce((sum, id) => sum + creditOf(id), 0) / teaches.length,
    professions: professions.ofPerson(profile, creditOf),
    weeksLeft: new Map(open.map(({ phase }) => [phase, weeksLeft(phase, held, goalsDone)])),
  };
}
