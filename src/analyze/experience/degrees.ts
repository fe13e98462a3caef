import type { PhraseSet } from '../../text/phrase-set.ts';
import type { WrittenYears } from './amount.ts';
import { type Clause, holds } from './clause.ts';
import { boundStart, type ExperienceReader, isUnit } from './reader.ts';

/** Words between a degree and its years, "MS with", "BS +". */
const DEGREE_REACH = 4;
/** Words between years and "with a degree": "of relevant experience". */
const WITH_REACH = 6;

/** Whether the years belong to a degree that is named beside them: "MS with 5 years", "5 years of experience with an MS". */
export function isDegreeTied(
  { tokens, lexicon }: ExperienceReader,
  { first, next }: WrittenYears,
  { from, to }: Clause,
): boolean {
  if (holds(lexicon.degrees, tokens, Math.max(from, first - DEGREE_REACH), first)) return true;
  for (let at = next; at < Math.min(to, next + WITH_REACH); at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (lexicon.withWords.has(token.text)) return holds(lexicon.degrees, tokens, at, at + DEGREE_REACH);
  }
  return false;
}

/** "a degree and four years": the years go on from a degree right before them. */
export function addsToDegree(reader: ExperienceReader, years: WrittenYears): boolean {
  const { tokens, lexicon } = reader;
  const bound = boundStart(reader, years);
  const and = lexicon.and.longestBefore(tokens.row, bound);
  return and !== null && holds(lexicon.degrees, tokens, and.from - DEGREE_REACH, and.from);
}

/** Whether the years stand in for a degree, or a degree for the years. */
export const isInsteadOfDegree = (reader: ExperienceReader, years: WrittenYears, clause: Clause): boolean =>
  isAlternative(reader, years, clause) ||
  isOnTopOfLower(reader, years, clause) ||
  isCalledInstead(reader, years, clause);

/** "a degree or four years": "or" before the years with no more than "an equivalent" between, a degree before it in the clause. */
function isAlternative(reader: ExperienceReader, years: WrittenYears, clause: Clause): boolean {
  const or = orBefore(reader, years);
  if (or !== null) return namesEducation(reader, clause.from, or);
  // Dutch "of" is English "of" too: right behind a degree it is "or".
  const last = years.first - 1;
  const isOr = reader.lexicon.or.longestBefore(reader.tokens.row, years.first)?.from === last;
  return isOr && namesEducation(reader, Math.max(clause.from, last - 1), last);
}

/** Where "or" begins that the years are the other side of; null when they are none. */
export function orBefore(reader: ExperienceReader, years: WrittenYears): number | null {
  const { tokens, lexicon } = reader;
  let at = boundStart(reader, years);
  for (let skipped = 0; skipped <= MOST_BETWEEN; skipped += 1) {
    const or = lexicon.or.longestBefore(tokens.row, at);
    if (or) return or.from;
    if (!lexicon.equivalents.has(tokens[at - 1]?.text ?? '')) return null;
    at -= 1;
  }
  return null;
}

/** "or an additional", "oder alternativ mindestens". */
const MOST_BETWEEN = 5;

/** "4 years may substitute for the degree", "in lieu of a degree, 10 years": a word for the trade, no other years between, and education in the clause. */
function isCalledInstead(reader: ExperienceReader, years: WrittenYears, { from, to }: Clause): boolean {
  const { tokens, lexicon } = reader;
  for (let at = years.next; at < to && !isUnit(reader, at); at += 1) {
    const hit = lexicon.instead.longestAt(tokens.row, at);
    // "a degree may substitute for 2 years" speaks of the years behind it.
    if (hit) return !isFigureNext(reader, hit.to, to) && namesEducation(reader, from, to);
  }
  for (let at = boundStart(reader, years) - 1; at >= from; at -= 1) {
    const hit = lexicon.instead.longestAt(tokens.row, at);
    if (hit)
      return (
        namesEducation(reader, from, years.first) &&
        (isFirst(reader, from, at) || isNear(reader, hit.to, years.first))
      );
    if (isUnit(reader, at)) return false;
  }
  return false;
}

const namesEducation = ({ tokens, lexicon }: ExperienceReader, from: number, to: number): boolean =>
  holds(lexicon.degrees, tokens, from, to) || holds(lexicon.education, tokens, from, to);

const isFigureNext = ({ tokens }: ExperienceReader, at: number, to: number): boolean =>
  tokens.slice(at, Math.min(to, at + MOST_BETWEEN)).some(({ kind }) => kind === 'number');

/** Whether a word for the trade stands right before a figure, in the same brackets. */
const isNear = ({ tokens }: ExperienceReader, from: number, figure: number): boolean =>
  from >= figure - MOST_BETWEEN && tokens.slice(from, figure).every(({ text }) => text !== ')');

/** Whether no other years stand before a word. */
function isFirst(reader: ExperienceReader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isUnit(reader, at)) return false;
  return true;
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
  return isFirst(reader, from, or);
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
