import type { SectionKind } from '../../model/review-record.ts';
import type { WrittenYears } from './amount.ts';
import { type Clause, holds } from './clause.ts';
import { addsToDegree } from './degrees.ts';
import { isOfOthers, isOfSubject, namesEmployer } from './others.ts';
import { isItemStart, isLinked, leadsOn } from './place.ts';
import { boundStart, type ExperienceReader, isUnit } from './reader.ts';
import { isTied, isTiedClosely } from './tie.ts';

/** Why years count: a word for experience belongs to them, an activity follows them, or they stand in a list of demands. */
export type YearsEvidence = 'experience' | 'activity' | 'demand';

/** Sections that speak of the employer: years there are asked for only where the clause is clear about it. */
const ASIDE = new Set<SectionKind>(['about', 'benefits']);
const ASKING = new Set<SectionKind>(['required', 'preferred']);

/** Employers boast of more years than they ask for: beyond this, the clause must speak of the person. */
const MANY_YEARS = 15;

/**
 * Why years are years of experience that are asked for; null when they are none: the employer's history, an age, a
 * deadline, a contract, the time that records are kept or a license is held.
 */
export function reasonFor(
  reader: ExperienceReader,
  years: WrittenYears,
  clause: Clause,
  section: SectionKind,
): YearsEvidence | null {
  const { tokens, lexicon } = reader;
  if (section === 'not-needed') return null;
  const isAsking = ASKING.has(section);
  const isTheirs = isTied(reader, years, clause);
  if (isOtherThing(reader, years, isTheirs) || isRefused(reader, years, clause)) return null;
  const isOfPerson = holds(lexicon.person, tokens, clause.from, clause.to);
  const mayBoast = namesEmployer(reader, clause) || years.min > MANY_YEARS;
  if (mayBoast && !isOfPerson && !isAsking) return null;
  if (isOfOthers(reader, years, clause) || (!isAsking && isOfSubject(reader, years, clause))) return null;
  if (isOtherTime(reader, years, clause, isAsking)) return null;
  const opens = isItemStart(reader, years, clause);
  if (isTheirs) return !ASIDE.has(section) || isOfPerson || opens ? 'experience' : null;
  if (years.isMonths || years.isAdjective || ASIDE.has(section)) return null;
  if (lexicon.fullUnits.has(tokens[years.next - 1]?.text ?? '')) return 'experience';
  if (holds(lexicon.otherTimes, tokens, clause.from, clause.to)) return null;
  return looseReason(reader, years, clause, { isAsking, isOfPerson, opens });
}

interface Place {
  /** In a list of demands. */
  readonly isAsking: boolean;
  /** The clause speaks of the person wanted. */
  readonly isOfPerson: boolean;
  /** The years open their item or sentence. */
  readonly opens: boolean;
}

/** Why years count that no word for experience belongs to. */
function looseReason(
  reader: ExperienceReader,
  years: WrittenYears,
  clause: Clause,
  { isAsking, isOfPerson, opens }: Place,
): YearsEvidence | null {
  const { tokens, lexicon } = reader;
  const isNamed = holds(lexicon.experience, tokens, clause.from, clause.to);
  const isSpoken = opens || isOfPerson || isLinked(reader, years) || addsToDegree(reader, years);
  if (leadsOn(reader, years)) return isSpoken ? 'activity' : null;
  // A unit of one letter, as in Chinese, is also part of dates.
  const isWord = (tokens[years.next - 1]?.text.length ?? 0) > 1;
  if (isAsking || isNamed || isSought(reader, years)) return isSpoken && isWord ? 'demand' : null;
  return opens && clause.to - years.next <= 1 && isNamedAbove(reader, clause) ? 'demand' : null;
}

/** "We are looking for 7 years": a word for the person wanted leads to the figure. */
function isSought(reader: ExperienceReader, years: WrittenYears): boolean {
  const { tokens, lexicon } = reader;
  const lead = lexicon.person.longestBefore(tokens.row, boundStart(reader, years));
  return lead !== null && !lexicon.addressed.has(tokens[lead.to - 1]?.text ?? '');
}

/** "ago", "degree", "contract" right behind the years; a longer name ("3 years program management experience") may begin so. */
function isOtherThing(
  { tokens, lexicon }: ExperienceReader,
  years: WrittenYears,
  isTheirs: boolean,
): boolean {
  const hit = lexicon.notBehind.longestAt(tokens.row, years.next);
  if (!hit) return false;
  const behind = tokens[hit.to];
  const goesOn = behind?.kind === 'word' && !lexicon.links.has(behind.text);
  return !(isTheirs && goesOn && !years.isAdjective);
}

/** "You do not need 5 years": no other figure stands between. */
function isRefused(reader: ExperienceReader, years: WrittenYears, { from, to }: Clause): boolean {
  const { tokens, lexicon } = reader;
  for (let at = years.first - 1; at >= from; at -= 1) {
    if (isUnit(reader, at)) break;
    if (lexicon.refused.longestAt(tokens.row, at)) return true;
  }
  for (let at = years.next; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'number' || token?.text === ',') return false;
    if (lexicon.refusedBehind.longestAt(tokens.row, at)) return true;
  }
  return false;
}

/** "over the past 5 years", "for 90 years". */
function isOtherTime(
  reader: ExperienceReader,
  years: WrittenYears,
  clause: Clause,
  isAsking: boolean,
): boolean {
  const { tokens, lexicon } = reader;
  const start = boundStart(reader, years);
  // "looking for 5 years" demands them.
  const isLasting =
    !isAsking &&
    lexicon.lasting.longestBefore(tokens.row, start) !== null &&
    lexicon.person.longestBefore(tokens.row, start) === null;
  if (!isLasting && !lexicon.notBefore.longestBefore(tokens.row, start)) return false;
  return !isTiedClosely(reader, years, clause);
}

/** A heading right above the line, "Required experience". */
const HEADING_REACH = 12;

const isNamedAbove = ({ tokens, lexicon }: ExperienceReader, { from }: Clause): boolean =>
  holds(lexicon.experience, tokens, from - HEADING_REACH, from);
