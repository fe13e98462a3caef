import type { LineWords } from '../../text/line-words.ts';
import type { WrittenYears } from './amount.ts';
import { type Clause, holds } from './clause.ts';
import { boundStart, type ExperienceReader } from './reader.ts';

/** Whether the years open their item or sentence, but for its number and words like "at least". */
export function isItemStart(reader: ExperienceReader, years: WrittenYears, { from }: Clause): boolean {
  const { tokens } = reader;
  const start = boundStart(reader, years);
  for (let at = behindNumber(tokens, from, start); at < start; at += 1)
    if (tokens[at]?.kind !== 'mark') return false;
  return true;
}

/** The token behind "1)", "(2)" or "a." at the start of an item. */
function behindNumber(tokens: LineWords, from: number, to: number): number {
  const at = tokens[from]?.text === '(' ? from + 1 : from;
  const isNumber = tokens[at]?.kind === 'number' || tokens[at]?.text.length === 1;
  const isClosed = tokens[at + 1]?.text === ')' || tokens[at + 1]?.text === '.';
  return isNumber && isClosed && at + 1 < to ? at + 2 : from;
}

/** Signs right before a figure that belongs to what stands before it: "Python (3 years)", "SQL: 5 years". */
const LABEL_SIGNS = new Set(['(', ':', '-', '–', '—', ',', '[', '|', '/']);

/** Words between a degree and the bracket with its years. */
const DEGREE_REACH = 3;

/** Whether the years hang on what stands before them: a sign, "with", "and", "for". */
export function isLinked(reader: ExperienceReader, years: WrittenYears): boolean {
  const { tokens, lexicon } = reader;
  const start = boundStart(reader, years);
  const before = tokens[start - 1]?.text ?? '';
  const isInBrackets = tokens[years.first - 1]?.text === '(';
  // "Bachelor's degree (3 years)" tells how long one studies.
  if (isInBrackets && holds(lexicon.degrees, tokens, years.first - DEGREE_REACH, years.first)) return false;
  if (LABEL_SIGNS.has(before) || isInBrackets) return true;
  return [lexicon.has, lexicon.and, lexicon.or, lexicon.parts, lexicon.lasting].some(
    (list) => list.longestBefore(tokens.row, start) !== null,
  );
}

/** "5 years in security", "5 years building models", "5+ years (associate) or 8+". */
export function leadsOn({ tokens, lexicon }: ExperienceReader, years: WrittenYears): boolean {
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
