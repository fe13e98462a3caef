import type { WrittenYears } from './amount.ts';
import { type Clause, holds } from './clause.ts';
import { boundStart, type ExperienceReader } from './reader.ts';

/** Most words between the unit and its word for experience: "years of full-cycle, in-house recruiting experience". */
const WORDS_BEHIND = 10;
/** The same where the words before the figure speak of another time: "in 5+ years of experience" still is experience. */
const WORDS_CLOSE = 5;
/** Most words between a word for experience and the figure behind it: "Erfahrung von mindestens 5 Jahren". */
const WORDS_BEFORE = 3;

/** Whether a word for experience belongs to the years themselves, not only to their sentence. */
export const isTied = (reader: ExperienceReader, years: WrittenYears, clause: Clause): boolean =>
  isTiedBehind(reader, years, clause, WORDS_BEHIND) || isTiedBefore(reader, years, clause);

/** Whether a word for experience stands right behind the years. */
export const isTiedClosely = (reader: ExperienceReader, years: WrittenYears, clause: Clause): boolean =>
  isTiedBehind(reader, years, clause, WORDS_CLOSE);

/** "5 years of relevant experience": neither another figure nor a new thought stands between. */
function isTiedBehind(
  { tokens, lexicon }: ExperienceReader,
  { next }: WrittenYears,
  clause: Clause,
  reach: number,
): boolean {
  const limit = Math.min(clause.to, next + reach);
  for (let at = next; at < limit; at += 1) {
    if (lexicon.experience.longestAt(tokens.row, at)) return true;
    const token = tokens[at];
    if (token?.kind === 'number' || lexicon.breaks.has(token?.text ?? '')) return false;
  }
  return false;
}

/** "Experience: 5 years", "Erfahrung von 5 Jahren", "a background (5+ years)". */
function isTiedBefore(reader: ExperienceReader, years: WrittenYears, clause: Clause): boolean {
  const { tokens, lexicon } = reader;
  const start = boundStart(reader, years);
  const first = Math.max(clause.from, start - WORDS_BEFORE);
  const between = tokens.slice(first, start);
  if (between.some(({ kind, text }) => kind === 'number' || lexicon.breaks.has(text))) return false;
  return holds(lexicon.experience, tokens, first, start);
}
