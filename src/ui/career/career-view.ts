import type { EntryPoint, Role, Rung, Stage } from '../../model/career-pack.ts';
import type { Profile } from '../../model/profile.ts';
import type { SavedSummary } from '../../model/saved-posting.ts';
import { LEVELS, type Level, type TrackId } from '../../model/terms.ts';
import type { ProfilePack } from '../profile/profile-services.ts';

/** What the career is looked at from: a saved posting, or a role alone. */
export interface CareerSubject {
  readonly role: Role;
  /** Level of the posting, or of the role. */
  readonly level: Level;
  /** Title of the posting; null for a role alone. */
  readonly posting: string | null;
}

/** A step of the ladder. */
export interface CareerStep {
  readonly levels: readonly Level[];
  readonly titles: readonly string[];
  readonly years: { readonly min: number; readonly max: number | null };
  readonly salary: { readonly min: number; readonly max: number | null };
  /** What the work on it is. */
  readonly asks: readonly string[];
  readonly isPosting: boolean;
  readonly isPerson: boolean;
}

/** The ladder with both places on it. */
export interface CareerLadder {
  /** Lowest first. */
  readonly steps: readonly CareerStep[];
  /** The steps of other ladders that name the role, lowest first; on them only the role's own step is marked. */
  readonly others: readonly (readonly CareerStep[])[];
  /** The step above the person's; null above the last, and while the person's place is not known. */
  readonly next: CareerStep | null;
  /** Id of a role on the next step: the one looked at if it stands there. Null when there is none. */
  readonly nextRole: string | null;
  /** Years by which the person was placed; null when placed by the current role, or not at all. */
  readonly years: number | null;
}

/** Every role of the three tracks, by level. */
export interface TrackMapRow {
  readonly level: Level;
  readonly roles: Readonly<Record<TrackId, readonly Role[]>>;
}

/** Years in the field of the track; overall years where none are given for it. */
export function yearsFor({ years }: Profile, track: TrackId): number | null {
  const own = {
    technical: [years.security, years.machineLearning],
    operations: [years.security],
    governance: [years.governance],
  }[track].filter((figure) => figure !== null);
  return own.length > 0 ? Math.max(...own) : years.overall;
}

const fromRung = (rung: Rung) => ({
  levels: [rung.level],
  roles: rung.roles,
  titles: rung.titles,
  years: rung.years,
  salary: rung.salary,
  asks: rung.responsibilities,
});

function fromStage(stage: Stage, { roles }: ProfilePack, track: TrackId) {
  const own = roles.filter((role) => role.track === track && stage.levels.includes(role.level));
  return {
    levels: stage.levels,
    roles: own.map(({ id }) => id),
    titles: own.length > 0 ? own.map(({ title }) => title) : stage.titles,
    years: stage.years,
    salary: stage.salary,
    asks: stage.focus,
  };
}

/** The ladder that a role stands on: its guide's, else the stages that all tracks share. */
export function careerLadder(subject: CareerSubject, profile: Profile, pack: ProfilePack): CareerLadder {
  const { role, level } = subject;
  const rungs = role.ladder === null ? undefined : pack.ladders[role.ladder];
  const steps = rungs?.map(fromRung) ?? pack.stages.map((stage) => fromStage(stage, pack, role.track));
  const byRole = steps.findIndex(
    ({ roles }) => profile.currentRole !== null && roles.includes(profile.currentRole),
  );
  const years = yearsFor(profile, role.track);
  const byYears = years === null ? -1 : steps.findLastIndex((step) => step.years.min <= years);
  const place = byRole >= 0 ? byRole : byYears;
  const shown = steps.map(({ roles: _, ...step }, at) => ({
    ...step,
    isPosting: step.levels.includes(level),
    isPerson: at === place,
  }));
  return {
    steps: shown,
    others: otherLadders(role, pack),
    next: place >= 0 ? (shown[place + 1] ?? null) : null,
    nextRole: roleOn(place >= 0 ? steps[place + 1]?.roles : undefined, role.id),
    years: byRole >= 0 ? null : years,
  };
}

const otherLadders = ({ id, otherLadders: ids = [] }: Role, { ladders }: ProfilePack): CareerStep[][] =>
  ids.map((ladder) =>
    (ladders[ladder] ?? []).map((rung) => {
      const { roles, ...step } = fromRung(rung);
      return { ...step, isPosting: roles.includes(id), isPerson: false };
    }),
  );

const roleOn = (roles: readonly string[] = [], looked: string): string | null =>
  roles.find((id) => id === looked) ?? roles[0] ?? null;

/** The roles of all tracks by level, highest first. */
export function trackMap(roles: readonly Role[]): readonly TrackMapRow[] {
  return LEVELS.toReversed().map((level) => {
    const at = (track: TrackId) => roles.filter((role) => role.level === level && role.track === track);
    return {
      level,
      roles: { technical: at('technical'), operations: at('operations'), governance: at('governance') },
    };
  });
}

/** The person's own way in first, then the others. */
export const orderEntryPoints = (entryPoints: readonly EntryPoint[], background: string | null) =>
  entryPoints.toSorted((a, b) => Number(b.id === background) - Number(a.id === background));

/**
 * What the career is looked at from: the chosen posting ("posting:ID") or role ("role:ID"), else the newest saved
 * posting with a role, the current role, the way in from the background. Null when nothing tells.
 */
export function subjectOf(
  chosen: string | null,
  profile: Profile,
  saved: readonly SavedSummary[],
  pack: ProfilePack,
): CareerSubject | null {
  const roleOf = (id: string | null | undefined) => pack.roles.find((role) => role.id === id);
  const ofPosting = (one: SavedSummary): CareerSubject | null => {
    const role = roleOf(one.role?.id);
    return role ? { role, level: one.level ?? role.level, posting: one.title } : null;
  };
  const ofRole = (id: string | null | undefined): CareerSubject | null => {
    const role = roleOf(id);
    return role ? { role, level: role.level, posting: null } : null;
  };
  if (chosen?.startsWith('role:')) return ofRole(chosen.slice(5));
  const picked = saved.find(({ id }) => chosen === `posting:${id}`);
  const posting = picked ? ofPosting(picked) : saved.map(ofPosting).find((one) => one !== null);
  const entry = pack.entryPoints.find(({ id }) => id === profile.background);
  return posting ?? ofRole(profile.currentRole) ?? ofRole(entry?.role);
}
