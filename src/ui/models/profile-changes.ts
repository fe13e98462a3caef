import type { Roadmap } from '../../model/career-pack.ts';
import type { Profile } from '../../model/profile.ts';

/**
 * Ticks a skill, or takes the tick away. A skill that is there because its phase is finished has no tick of its
 * own, so the goals of those phases open again.
 */
export function toggleSkill(
  profile: Profile,
  id: string,
  has: boolean,
  roadmaps: readonly Roadmap[],
): Profile {
  if (!has) return { ...profile, skills: { ...profile.skills, [id]: 'working' } };
  const { [id]: _, ...skills } = profile.skills;
  const taughtBy = roadmaps.flatMap(({ phases }) => phases).filter(({ teaches }) => teaches.includes(id));
  const done = taughtBy.filter(({ goals }) => goals.every((goal) => profile.goalsDone.includes(goal.id)));
  const reopened = new Set(done.flatMap(({ goals }) => goals.map((goal) => goal.id)));
  return { ...profile, skills, goalsDone: profile.goalsDone.filter((goal) => !reopened.has(goal)) };
}

/** Ticks a goal of a phase, or takes the tick away. */
export function toggleGoal(profile: Profile, id: string): Profile {
  const goalsDone = profile.goalsDone.includes(id)
    ? profile.goalsDone.filter((goal) => goal !== id)
    : [...profile.goalsDone, id];
  return { ...profile, goalsDone };
}

/** Sets the overall years; null, and anything that is not 0 to 80, means unknown. */
export function setYears(profile: Profile, years: number | null): Profile {
  const known = years !== null && years >= 0 && years <= 80 ? years : null;
  return { ...profile, years: { ...profile.years, overall: known } };
}

/** True while a person has told nothing that a match could use. */
export function isBlank(profile: Profile): boolean {
  return Object.keys(profile.skills).length === 0 && profile.goalsDone.length === 0;
}

/** Sets the hours a week for learning; anything that is not 1 to 80 changes nothing. */
export function setHours(profile: Profile, hours: number | null): Profile {
  return hours !== null && hours >= 1 && hours <= 80 ? { ...profile, hoursPerWeek: hours } : profile;
}
