import * as v from 'valibot';
import {
  ConditionsChangeSchema,
  changeConditions,
  conditionsInto,
  undoOfConditions,
} from './conditions-change.ts';
import { type Profile, ProfileSchema, type SkillLevel, SkillLevelSchema } from './profile.ts';

const { years, ...fields } = ProfileSchema.entries;

/**
 * A change of the profile as plain data, so that it can be sent, applied to whatever is stored by then, and taken
 * back. What is absent stays as it is.
 */
export const ProfileChangeSchema = v.object({
  /** Skill id → its level from now on; null takes the skill away. */
  skills: v.exactOptional(v.record(v.string(), v.nullable(SkillLevelSchema))),
  /** Goal id → whether it is done. */
  goals: v.exactOptional(v.record(v.string(), v.boolean())),
  /** Interview question id → whether the person can answer it. */
  questions: v.exactOptional(v.record(v.string(), v.boolean())),
  years: v.exactOptional(
    v.object({
      overall: v.exactOptional(years.entries.overall),
      security: v.exactOptional(years.entries.security),
      machineLearning: v.exactOptional(years.entries.machineLearning),
      governance: v.exactOptional(years.entries.governance),
    }),
  ),
  currentRole: v.exactOptional(fields.currentRole),
  background: v.exactOptional(fields.background),
  targetTrack: v.exactOptional(fields.targetTrack),
  targetLevel: v.exactOptional(fields.targetLevel),
  country: v.exactOptional(fields.country),
  currency: v.exactOptional(fields.currency),
  hoursPerWeek: v.exactOptional(fields.hoursPerWeek),
  conditions: v.exactOptional(ConditionsChangeSchema),
});
export type ProfileChange = v.InferOutput<typeof ProfileChangeSchema>;

/** The profile after a change. Neither argument is touched. */
export function changeProfile(profile: Profile, change: ProfileChange): Profile {
  const { skills = {}, goals = {}, questions = {}, years: newYears = {}, conditions = {}, ...rest } = change;
  const levels = Object.entries({ ...profile.skills, ...skills });
  return {
    ...profile,
    ...rest,
    skills: Object.fromEntries(levels.filter((entry): entry is [string, SkillLevel] => entry[1] !== null)),
    years: { ...profile.years, ...newYears },
    goalsDone: changeTicks(profile.goalsDone, goals),
    questionsDone: changeTicks(profile.questionsDone, questions),
    conditions: changeConditions(profile.conditions, conditions),
  };
}

/** The change that makes `profile` the same as `next`. */
export function changeInto(profile: Profile, next: Profile): ProfileChange {
  const { skills, goalsDone, questionsDone, conditions, ...rest } = next;
  return {
    ...rest,
    skills: { ...mapKeys(profile.skills, () => null), ...skills },
    goals: ticksInto(profile.goalsDone, goalsDone),
    questions: ticksInto(profile.questionsDone, questionsDone),
    conditions: conditionsInto(profile.conditions, conditions),
  };
}

const ticksInto = (before: readonly string[], after: readonly string[]): Record<string, boolean> =>
  Object.fromEntries([
    ...before.map((id) => [id, false] as const),
    ...after.map((id) => [id, true] as const),
  ]);

/** The change that takes `change` back, made for the profile as it is before it. */
export function undoOf(profile: Profile, change: ProfileChange): ProfileChange {
  const { skills, goals, questions, years: changedYears, conditions, ...rest } = change;
  const levels = new Map(Object.entries(profile.skills));
  return {
    ...pick(profile, rest),
    ...(skills && { skills: mapKeys(skills, (id) => levels.get(id) ?? null) }),
    ...(goals && { goals: ticksOf(profile.goalsDone, goals) }),
    ...(questions && { questions: ticksOf(profile.questionsDone, questions) }),
    ...(changedYears && { years: pick(profile.years, changedYears) }),
    ...(conditions && { conditions: undoOfConditions(profile.conditions, conditions) }),
  };
}

/** The ids that are ticked after a change of ticks, old ones first. */
function changeTicks(ticked: readonly string[], change: Readonly<Record<string, boolean>>): string[] {
  const ids = new Set(ticked);
  for (const [id, isTicked] of Object.entries(change)) {
    if (isTicked) ids.add(id);
    else ids.delete(id);
  }
  return [...ids];
}

/** How the ids of a change of ticks stand without it. */
function ticksOf(ticked: readonly string[], change: object): Record<string, boolean> {
  const ids = new Set(ticked);
  return mapKeys(change, (id) => ids.has(id));
}

const mapKeys = <Value>(keys: object, toValue: (key: string) => Value): Record<string, Value> =>
  Object.fromEntries(Object.keys(keys).map((key) => [key, toValue(key)]));

/** The part of `from` that has the keys of `like`. */
const pick = <From extends object>(from: From, like: Partial<Record<keyof From, unknown>>): Partial<From> =>
  Object.fromEntries(Object.entries(from).filter(([key]) => key in like)) as Partial<From>;

/** Why a profile was not stored: the browser did not store it, a value is none, or what was stored is out of reach. */
export type ProfileSaveCode = 'profile-not-saved' | 'profile-invalid' | 'profile-unavailable';
