import type { Role } from '../model/career-pack.ts';
import type { InterviewQuestion } from '../model/interview-question.ts';

/** Whether candidates for a role are asked a question: it names the role or the role's track. */
export const isAskedFor = (
  { roles, tracks }: Pick<InterviewQuestion, 'roles' | 'tracks'>,
  { id, track }: Pick<Role, 'id' | 'track'>,
): boolean => roles.includes(id) || tracks.includes(track);

/** How many of a person's gaps a question tries; `missing` holds ids of skills. */
export const gapsTried = (
  { skills }: Pick<InterviewQuestion, 'skills'>,
  missing: ReadonlySet<string>,
): number => skills.filter((id) => missing.has(id)).length;

/**
 * The questions that weigh most for a posting, at most `most`: on gaps before others, then those of the very role before those of
 * its whole track. Without a role only those on gaps.
 */
export function expectedQuestions(
  questions: readonly InterviewQuestion[],
  role: Pick<Role, 'id' | 'track'> | null,
  missing: ReadonlySet<string>,
  most: number,
): readonly InterviewQuestion[] {
  const weightOf = (question: InterviewQuestion) =>
    Math.min(2, gapsTried(question, missing)) * 2 + (role && question.roles.includes(role.id) ? 3 : 0);
  const asked = questions.filter(
    (question) => (role !== null && isAskedFor(question, role)) || gapsTried(question, missing) > 0,
  );
  return asked.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, most);
}
