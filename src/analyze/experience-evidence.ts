import type { SectionKind } from '../model/review-record.ts';
import type { LineWords } from '../text/line-words.ts';
import type { WrittenYears } from './experience-amount.ts';
import { type Clause, holds } from './experience-clause.ts';
import { addsToDegree } from './experience-degrees.ts';
import { isOfOthers } from './experience-others.ts';
import { boundStart, type ExperienceReader } from './experience-reader.ts';

/** Sections that speak of the employer: years there are asked for only where the clause is clear about it. */
const ASIDE = new Set<SectionKind>(['about', 'benefits', 'not-needed']);
const ASKING = new Set<SectionKind>(['required', 'preferred']);

/** Employers boast of more years than they ask for: beyond this, the clause must speak of the person. */
const MANY_YEARS = 15;

/**
 * Whether years are years of experience that are asked for: a word for experience in the clause, an activity behind
 * them, or a list of demands around them; and neither the employer's history, an age, a deadline nor a contract.
 */
export function isExperience(
  reader: ExperienceReader,
  years: WrittenYears,
  clause: Clause,
  section: SectionKind,
): boolean {
  const { tokens, lexicon } = reader;
  if (lexicon.notBehind.longestAt(tokens.row, years.next)) return false;
  const isNamed = holds(lexicon.experience, tokens, clause.from, clause.to);
  const isOfPerson = holds(lexicon.person, tokens, clause.from, clause.to);
  const isOfEmployer = holds(lexicon.employer, tokens, clause.from, clause.to);
  const mayBoast = isOfEmployer || years.min > MANY_YEARS;
  if (mayBoast && !isOfPerson && !ASKING.has(section)) return false;
  if (isOtherTime(reader, years, section)) return false;
  if (!ASKING.has(section) && isOfOthers(reader, years, clause)) return false;
  if (years.isMonths && !isNamedBehind(reader, years)) return false;
  if (isNamed) return !ASIDE.has(section) || isOfPerson || isItemStart(reader, years, clause);
  if (years.isAdjective || ASIDE.has(section)) return false;
  return isFullUnit(reader, years) || stands(reader, years, clause, section);
}

const isFullUnit = ({ tokens, lexicon }: ExperienceReader, { next }: WrittenYears): boolean =>
  lexicon.fullUnits.has(tokens[next - 1]?.text ?? '');

/** "in 5+ years of experience" still is experience: the word stands right behind the unit. */
const NEXT_WORDS = 5;

/** "over the past 5 years", "for 90 years". */
function isOtherTime(reader: ExperienceReader, years: WrittenYears, section: SectionKind): boolean {
  const { tokens, lexicon } = reader;
  const start = boundStart(reader, years);
  const isLasting = !ASKING.has(section) && lexicon.lasting.longestBefore(tokens.row, start) !== null;
  if (!isLasting && !lexicon.notBefore.longestBefore(tokens.row, start)) return false;
  return !isNamedBehind(reader, years);
}

const isNamedBehind = ({ tokens, lexicon }: ExperienceReader, { next }: WrittenYears): boolean =>
  holds(lexicon.experience, tokens, next, next + NEXT_WORDS);

/** Whether the years open their item or sentence, but for words like "at least". */
function isItemStart(reader: ExperienceReader, years: WrittenYears, { from }: Clause): boolean {
  const before = reader.tokens.slice(from, boundStart(reader, years));
  return before.every(({ kind }) => kind === 'mark');
}

/** Without a word for it, years are experience when they lead to an activity, or fill an item of a list of demands. */
function stands(
  reader: ExperienceReader,
  years: WrittenYears,
  clause: Clause,
  section: SectionKind,
): boolean {
  const { tokens, lexicon } = reader;
  // A unit of one letter, as in Chinese, is also part of dates.
  if (ASKING.has(section) && (tokens[years.next - 1]?.text.length ?? 0) > 1) return true;
  const atStart = isItemStart(reader, years, clause);
  if (leadsOn(reader, years)) {
    return atStart || addsToDegree(reader, years) || holds(lexicon.person, tokens, clause.from, clause.to);
  }
  return atStart && clause.to - years.next <= 1 && isNamedAbove(reader, clause);
}

/** "5 years in security", "5 years building models", "5+ years (associate) or 8+". */
function leadsOn({ tokens, lexicon }: ExperienceReader, years: WrittenYears): boolean {
  const next = skipRemark(tokens, years.next);
  const behind = tokens[next]?.text ?? '';
  if (lexicon.verbEndings.some((ending) => behind.length > ending.length + 1 && behind.endsWith(ending))) {
    return true;
  }
  const isOther = next > years.next && lexicon.or.longestAt(tokens.row, next) !== null;
  return isOther || lexicon.leads.longestAt(tokens.row, next) !== null;
}

/** "5+ years (associate) or 8+ years (manager)": a short remark for whom the figure holds. */
const REMARK_WORDS = 6;

function skipRemark(tokens: LineWords, at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end <= at + REMARK_WORDS; end += 1) {
    if (tokens[end]?.text === ')') return end + 1;
  }
  return at;
}

/** A heading right above the line, "Required experience". */
const HEADING_REACH = 12;

const isNamedAbove = ({ tokens, lexicon }: ExperienceReader, { from }: Clause): boolean =>
  holds(lexicon.experience, tokens, from - HEADING_REACH, from);

/** Whether the clause says that it is a wish. */
export const isWish = ({ tokens, lexicon }: ExperienceReader, { from, to }: Clause): boolean =>
  holds(lexicon.preferred, tokens, from, to);
