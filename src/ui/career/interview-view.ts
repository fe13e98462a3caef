import type { InterviewQuestion } from '../../model/career-pack.ts';

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
  role: string | null,
  missing: ReadonlySet<string>,
): InterviewPreparation {
  const gaps = ({ skills }: InterviewQuestion) => skills.filter((id) => missing.has(id)).length;
  const isFor = ({ roles }: InterviewQuestion) => role !== null && roles.includes(role);
  const onGaps = questions.filter((question) => gaps(question) > 0);
  const rest = questions.filter((question) => gaps(question) === 0);
  return {
    onGaps: onGaps.toSorted((a, b) => Number(isFor(b)) - Number(isFor(a)) || gaps(b) - gaps(a)),
    forRole: rest.filter(isFor),
    others: rest.filter((question) => !isFor(question)),
  };
}
