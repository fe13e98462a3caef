import type { Phase, Roadmap } from '../../model/career-pack.ts';
import type { Profile } from '../../model/profile.ts';
import type { ProfileChange } from '../../model/profile-change.ts';

/** Ticks a skill, at a level between the two that a person would have to claim. */
export const tickSkill = (id: string): ProfileChange => ({ skills: { [id]: 'working' } });

/**
 * Takes a skill away. One that is there because its phase is finished has no tick of its own, so the goals of those
 * phases open again.
 */
export function untickSkill(profile: Profile, id: string, roadmaps: readonly Roadmap[]): ProfileChange {
  const taughtBy = roadmaps.flatMap(({ phases }) => phases).filter(({ teaches }) => teaches.includes(id));
  const done = taughtBy.filter(({ goals }) => goals.every((goal) => profile.goalsDone.includes(goal.id)));
  const reopened = done.flatMap(({ goals }) => goals.map((goal) => [goal.id, false]));
  return { skills: { [id]: null }, goals: Object.fromEntries(reopened) };
}

/** Ticks a goal of a phase, or takes the tick away. */
export const toggleGoal = (profile: Profile, id: string): ProfileChange => ({
  goals: { [id]: !profile.goalsDone.includes(id) },
});

/** Ticks every goal of a phase; takes all their ticks away where it is finished. */
export function togglePhase(profile: Profile, { goals }: Phase): ProfileChange {
  const isDone = goals.every(({ id }) => profile.goalsDone.includes(id));
  return { goals: Object.fromEntries(goals.map(({ id }) => [id, !isDone])) };
}

/** Sets years of one kind; null, and anything that is not 0 to 80, means unknown. */
export function setYears(kind: keyof Profile['years'], years: number | null): ProfileChange {
  const known = years !== null && years >= 0 && years <= 80 ? years : null;
  return { years: { [kind]: known } };
}

/** Sets the hours a week for learning; anything that is not 1 to 80 changes nothing. */
export const setHours = (hours: number | null): ProfileChange =>
  hours !== null && hours >= 1 && hours <= 80 ? { hoursPerWeek: hours } : {};

/** True while a person has told nothing that a match could use. */
export function isBlank(profile: Profile): boolean {
  return Object.keys(profile.skills).length === 0 && profile.goalsDone.length === 0;
}
