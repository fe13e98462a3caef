import type { PhraseSet } from '../text/phrase-set.ts';
import type { WrittenYears } from './experience-amount.ts';
import { type Clause, holds } from './experience-clause.ts';
import { boundStart, type ExperienceReader } from './experience-reader.ts';

/** Words between a degree and its years, "MS with", "BS +". */
const DEGREE_REACH = 4;

/** Whether the years belong to a degree that is named beside them. */
export const isDegreeTied = ({ tokens, lexicon }: ExperienceReader, { first, next }: WrittenYears): boolean =>
  holds(lexicon.degrees, tokens, first - DEGREE_REACH, first) ||
  (tokens[next]?.text === 'with' && holds(lexicon.degrees, tokens, next, next + DEGREE_REACH));

/** "a degree and four years": the years go on from a degree right before them. */
export function addsToDegree(reader: ExperienceReader, years: WrittenYears): boolean {
  const { tokens, lexicon } = reader;
  const bound = boundStart(reader, years);
  const and = lexicon.and.longestBefore(tokens.row, bound);
  return and !== null && holds(lexicon.degrees, tokens, and.from - DEGREE_REACH, and.from);
}

/** Whether the years stand in for a degree that the clause names first. */
export const isInsteadOfDegree = (reader: ExperienceReader, years: WrittenYears, clause: Clause): boolean =>
  isAlternative(reader, years, clause) || isOnTopOfLower(reader, years, clause);

/** "a degree or four years": "or" right before the years, a degree before it in the clause. */
function isAlternative(reader: ExperienceReader, years: WrittenYears, clause: Clause): boolean {
  const { tokens, lexicon } = reader;
  const or = lexicon.or.longestBefore(tokens.row, boundStart(reader, years));
  return or !== null && holds(lexicon.degrees, tokens, clause.from, or.from);
}

/** "a bachelor's, or an associate's degree and six years": a lower degree needs the years to equal the other. */
function isOnTopOfLower(reader: ExperienceReader, years: WrittenYears, { from }: Clause): boolean {
  const { tokens, lexicon } = reader;
  const lower = lastOf(
    lexicon.lowerDegrees,
    reader,
    Math.max(from, years.first - 2 * DEGREE_REACH),
    years.first,
  );
  if (lower === null) return false;
  const or = lastOf(lexicon.or, reader, Math.max(from, lower - 2), lower);
  // "high school diploma or GED and 5 years" names no higher one.
  if (
    or === null ||
    !holds(lexicon.degrees, tokens, from, or) ||
    holds(lexicon.lowerDegrees, tokens, from, or)
  ) {
    return false;
  }
  return !tokens.slice(from, or).some(({ text }) => lexicon.units.has(text));
}

/** The index of the last phrase of a table that begins between two tokens; null when none does. */
function lastOf(
  table: PhraseSet<true>,
  { tokens }: ExperienceReader,
  from: number,
  to: number,
): number | null {
  for (let at = to - 1; at >= from; at -= 1) {
    if (table.longestAt(tokens.row, at)) return at;
  }
  return null;
}
