import type { ExperienceLexicon } from './experience-lexicon.ts';
import { phraseAt } from './pay/phrases.ts';
import type { Token } from './pay/tokens.ts';

/** A number of years as written; `first` and `next` are token indexes, `next` exclusive. */
export interface WrittenYears {
  readonly min: number;
  /** Upper end of a range; null when one number, or more than it, is written. */
  readonly max: number | null;
  readonly first: number;
  readonly next: number;
  /** "a 2-year program", "a 5 year plan": the number is part of an adjective. */
  readonly isAdjective: boolean;
}

/** Nobody asks for more; larger numbers are ages and histories. */
const MOST_YEARS = 30;

/** Reads "5+ years", "three (3) or more years", "6–8+ yrs", "12-15+ years'", "4 年以上"; null for anything else. */
export function readYears(
  tokens: readonly Token[],
  at: number,
  lexicon: ExperienceLexicon,
): WrittenYears | null {
  const min = numberAt(tokens, at, lexicon);
  if (min === null || isTailOfRange(tokens, at, lexicon)) return null;
  let next = skipRepeat(tokens, at + 1, lexicon);
  next = skipMore(tokens, next, lexicon);
  const join = phraseAt(lexicon.joins, tokens, next);
  const high = join ? numberAt(tokens, join.next, lexicon) : null;
  const isRange = join !== null && high !== null && high >= min;
  if (isRange) next = skipMore(tokens, skipRepeat(tokens, join.next + 1, lexicon), lexicon);
  const isHyphened = tokens[next]?.text === '-';
  const unitAt = skipFillers(tokens, isHyphened ? next + 1 : next, lexicon);
  const unit = tokens[unitAt];
  if (!unit || !lexicon.units.has(unit.text)) return null;
  const isAdjective = isHyphened ? !unit.text.endsWith('s') : unit.text === 'year' && min > 1;
  return { min, max: isRange ? high : null, first: at, next: unitAt + 1, isAdjective };
}

function numberAt(tokens: readonly Token[], at: number, { numbers }: ExperienceLexicon): number | null {
  const token = tokens[at];
  if (!token) return null;
  const value = token.kind === 'number' ? token.value : numbers.get(token.text);
  return value != null && value <= MOST_YEARS ? value : null;
}

/** The second number of "0.5.2-3" or "2024-5" begins nothing of its own. */
function isTailOfRange(tokens: readonly Token[], at: number, lexicon: ExperienceLexicon): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'mark' || !lexicon.joins.has(before.text)) return false;
  return tokens[at - 2]?.kind === 'number' && before.end === tokens[at]?.start;
}

/** "three (3)" says the number twice. */
function skipRepeat(tokens: readonly Token[], at: number, lexicon: ExperienceLexicon): number {
  const isRepeat = tokens[at]?.text === '(' && tokens[at + 2]?.text === ')';
  return isRepeat && numberAt(tokens, at + 1, lexicon) !== null ? at + 3 : at;
}

const skipMore = (tokens: readonly Token[], at: number, { orMore }: ExperienceLexicon): number =>
  phraseAt(orMore, tokens, at)?.next ?? at;

/** Words between number and unit; a soft line end may stand there too. */
const MAX_FILLERS = 3;

function skipFillers(tokens: readonly Token[], from: number, { fillers }: ExperienceLexicon): number {
  let at = from;
  for (let skipped = 0; skipped < MAX_FILLERS; skipped += 1) {
    const next = tokens[at]?.kind === 'break' ? at + 1 : phraseAt(fillers, tokens, at)?.next;
    if (next === undefined) break;
    at = next;
  }
  return at;
}
