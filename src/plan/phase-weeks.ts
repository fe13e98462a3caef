import type { Phase } from '../model/career-pack.ts';

/**
 * The weeks that a phase still takes: its own weeks times the share of its skills that are not held, or of its goals
 * that are not ticked, whichever is smaller; rounded up to whole weeks, at least one. The milestone stands at the end
 * of any phase, so an unfinished one is never free.
 */
export function weeksLeft(
  { weeks, teaches, goals }: Phase,
  held: ReadonlySet<string>,
  goalsDone: ReadonlySet<string>,
): number {
  const shareOfSkills = teaches.filter((id) => !held.has(id)).length / teaches.length;
  const shareOfGoals = goals.filter(({ id }) => !goalsDone.has(id)).length / goals.length;
  // Without this, 6 weeks times 1/3 would be a rounding error more than 2, and rounded up to 3.
  const exact = Math.round(weeks * Math.min(shareOfSkills, shareOfGoals) * 1e6) / 1e6;
  return Math.max(1, Math.ceil(exact));
}
