import type { LineWords } from '../../text/line-words.ts';
import type { ExperienceLexicon } from './lexicon.ts';

/** A number of years as written, in halves; `first` and `next` are token indexes, `next` exclusive. */
export interface WrittenYears {
  readonly min: number;
  /** Upper end of a range; null when one number, or more than it, is written. */
  readonly max: number | null;
  readonly first: number;
  readonly next: number;
  /** "a 2-year program", "a 5 year plan": the number is part of an adjective. */
  readonly isAdjective: boolean;
  /** True when months were counted. */
  readonly isMonths: boolean;
}

/** Nobody asks for more; larger numbers are ages and histories. */
const MOST_YEARS = 30;
const MOST_MONTHS = 60;
/** Fewer are no years asked: such a posting takes beginners, as one that asks for none. */
const LEAST_MONTHS = 12;

/** Reads "5+ years", "three (3) or more years", "6–8+ yrs", "12-15+ years'", "4 年以上", "dreijährige"; null for anything else. */
export function readYears(tokens: LineWords, at: number, lexicon: ExperienceLexicon): WrittenYears | null {
  const fused = lexicon.fusedYears(tokens[at]?.text ?? '');
  if (fused !== null) {
    return { min: fused, max: null, first: at, next: at + 1, isAdjective: true, isMonths: false };
  }
  const min = numberAt(tokens, at, lexicon);
  if (min === null || isTailOfRange(tokens, at, lexicon)) return null;
  const low = skipMore(tokens, skipRepeat(tokens, at + 1, lexicon), lexicon);
  const high = upperEnd(tokens, at, low, lexicon);
  const range = high && high.value >= min ? high : null;
  const half = range ? null : lexicon.halves.longestAt(tokens.row, at + 1);
  const next = range?.next ?? half?.to ?? low;
  const isHyphened = tokens[next]?.text === '-';
  const unitAt = skipFillers(tokens, isHyphened ? next + 1 : next, lexicon);
  const unit = tokens[unitAt]?.text ?? '';
  if (!lexicon.units.has(unit)) return null;
  const isMonths = lexicon.months.has(unit);
  if (isMonths ? min < LEAST_MONTHS : (range?.value ?? min) > MOST_YEARS) return null;
  const isAdjective = isHyphened ? !unit.endsWith('s') : SINGULAR.has(unit) && min > 1;
  const ends = { min: half ? min + 0.5 : min, max: range?.value ?? null };
  const asked = range || low > at + 1 ? ends : cappedEnds(tokens, at, ends, lexicon);
  return { ...(isMonths ? inYears(asked) : asked), first: at, next: unitAt + 1, isAdjective, isMonths };
}

const SINGULAR = new Set(['year', 'month']);

type Ends = Pick<WrittenYears, 'min' | 'max'>;

/** "up to 3 years" asks for none at least. */
const cappedEnds = (tokens: LineWords, at: number, ends: Ends, { upTo }: ExperienceLexicon): Ends =>
  upTo.longestBefore(tokens.row, at) ? { min: 0, max: ends.min } : ends;

/** Months as years, down to the half: a posting must not seem to ask for more than it does. */
const inYears = ({ min, max }: Ends): Ends => ({
  min: Math.floor(min / 6) / 2,
  max: max === null ? null : Math.floor(max / 6) / 2,
});

/** The upper end of "3–5", "3 to 5", "between 3 and 5", and the token behind it. */
function upperEnd(
  tokens: LineWords,
  at: number,
  low: number,
  lexicon: ExperienceLexicon,
): { value: number; next: number } | null {
  const isBetween = lexicon.between.has(tokens[at - 1]?.text ?? '');
  const join = (isBetween ? lexicon.and : lexicon.joins).longestAt(tokens.row, low);
  const value = join && numberAt(tokens, join.to, lexicon);
  if (join === null || value === null) return null;
  return { value, next: skipMore(tokens, skipRepeat(tokens, join.to + 1, lexicon), lexicon) };
}

function numberAt(tokens: LineWords, at: number, { numbers }: ExperienceLexicon): number | null {
  const token = tokens[at];
  if (!token) return null;
  const value = token.kind === 'number' ? token.value : numbers.get(token.text);
  return value != null && value <= MOST_MONTHS ? value : null;
}

/** The second number of "0.5.2-3" or "2024-5" begins nothing of its own. */
function isTailOfRange(tokens: LineWords, at: number, lexicon: ExperienceLexicon): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'mark' || !lexicon.joins.begins(before.text)) return false;
  return tokens[at - 2]?.kind === 'number' && before.end === tokens[at]?.start;
}

/** "three (3)" says the number twice. */
function skipRepeat(tokens: LineWords, at: number, lexicon: ExperienceLexicon): number {
  const isRepeat = tokens[at]?.text === '(' && tokens[at + 2]?.text === ')';
  return isRepeat && numberAt(tokens, at + 1, lexicon) !== null ? at + 3 : at;
}

const skipMore = (tokens: LineWords, at: number, { orMore }: ExperienceLexicon): number =>
  orMore.longestAt(tokens.row, at)?.to ?? at;

/** Words between number and unit; a soft line end may stand there too. */
const MAX_FILLERS = 3;

function skipFillers(tokens: LineWords, from: number, { fillers }: ExperienceLexicon): number {
  let at = from;
  for (let skipped = 0; skipped < MAX_FILLERS; skipped += 1) {
    const next = tokens[at]?.kind === 'break' ? at + 1 : fillers.longestAt(tokens.row, at)?.to;
    if (next === undefined) break;
    at = next;
  }
  return at;
}
