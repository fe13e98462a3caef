import type { InterviewQuestion, Role } from '../../model/career-pack.ts';
import { gapsTried, isAskedFor } from '../../plan/interview-questions.ts';

/** What the questions are narrowed to; null narrows nothing. */
export interface QuestionChoice {
  readonly level: InterviewQuestion['level'] | null;
  readonly kind: InterviewQuestion['kind'] | null;
}

/** Whether a question is of the level and kind that are asked for. */
export const isChosen = (question: InterviewQuestion, { level, kind }: QuestionChoice): boolean =>
  (level === null || question.level === level) && (kind === null || question.kind === kind);

/** Questions to prepare, those on gaps first. */
export interface InterviewPreparation {
  /** On skills that are missing. */
  readonly onGaps: readonly InterviewQuestion[];
  /** For the role, on what the person has. */
  readonly forRole: readonly InterviewQuestion[];
  readonly others: readonly InterviewQuestion[];
}

/**
 * Sorts the questions for a person: by what they lack of the role's skills, then by the role.
 * @param role Null puts every question that is on no gap among the others.
 * @param missing Ids of skills that the role, or a saved posting, asks for and the person has not.
 */
export function prepareInterview(
  questions: readonly InterviewQuestion[],
  role: Pick<Role, 'id' | 'track'> | null,
  missing: ReadonlySet<string>,
): InterviewPreparation {
  const gaps = (question: InterviewQuestion) => gapsTried(question, missing);
  const isFor = (question: InterviewQuestion) => role !== null && isAskedFor(question, role);
  const onGaps = questions.filter((question) => gaps(question) > 0);
  const rest = questions.filter((question) => gaps(question) === 0);
  return {
    onGaps: onGaps.toSorted((a, b) => Number(isFor(b)) - Number(isFor(a)) || gaps(b) - gaps(a)),
    forRole: rest.filter(isFor),
    others: rest.filter((question) => !isFor(question)),
  };
}
