import type { SectionKind, StatedSalary } from '../../model/review-record.ts';
import { phraseAt } from './phrases.ts';
import { isPlausible, isYearlySize } from './plausible.ts';
import type { MoneyRange } from './ranges.ts';
import { areGlued, type Cue, type PayReader } from './reader.ts';

// Weights of what speaks for an amount being pay, and the sum that it must reach. They trade invented pay (a stipend,
// a funding round) against pay stated without any word of it: a range of the size of a yearly salary passes alone, one
// amount needs a word for pay, or a line of its own with a period.
const CUE_BEFORE = 3;
const CUE_ABOVE = 2;
const CUE_BEHIND = 2;
const OTHER_PURPOSE_BEHIND = -3;
const PERIOD = 2;
const RANGE = 1;
const YEARLY_SIZE = 2;
const YEARLY_SINGLE = 1;
const OWN_LINE = 1;
const WHOLE_TEXT = 3;
const PAY_SECTION = 2;
const BENEFITS_SECTION = -1;
const ENOUGH = 3;

/** A thought seldom spans more tokens than this; it also bounds the work for each amount. */
const REACH = 30;
const REACH_ABOVE = 45;
const REACH_BEHIND = 8;
const REACH_BEHIND_PAY = 3;

/** What the text around an amount says of its purpose. */
export interface Evidence {
  readonly isPay: boolean;
  readonly kind: StatedSalary['kind'];
  /** True when a job board's own line states it, not the employer. */
  readonly isBoardLine: boolean;
  /** Token index from which a period may be taken: the beginning of the thought, or of the heading above. */
  readonly from: number;
}

/** Weighs whether an amount of money is pay: words before, above and behind it, its size, its line, its section. */
export function weighEvidence(reader: PayReader, money: MoneyRange, section: SectionKind | null): Evidence {
  const before = cueBefore(reader, money.lead);
  const above = before.cue || !before.isLineStart ? null : cueAbove(reader, before.from);
  const fills = fillsLine(reader, money);
  const cue = before.cue ?? above?.cue ?? null;
  const behind = cueBehind(reader, money.tail, isPayCue(before.cue) ? REACH_BEHIND_PAY : REACH_BEHIND);
  const score =
    signed(before.cue, CUE_BEFORE) +
    signed(above?.cue ?? null, above?.isHeading ? CUE_BEFORE : CUE_ABOVE) +
    scoreBehind(behind) +
    scoreShape(money, reader) +
    (fills === 'text' ? WHOLE_TEXT : fills === 'line' ? OWN_LINE : 0) +
    scoreSection(section);
  const isCount = !money.hasCurrency && !canLackCurrency(reader, money, before.cue, fills !== null);
  return {
    isPay: score >= ENOUGH && !isCount && isPlausible(money, money.period, reader.lexicon),
    kind: kindOf(isPayCue(behind) ? behind : cue),
    isBoardLine: before.cue?.role === 'board',
    from: above?.from ?? before.from,
  };
}

const PAY_ROLES = new Set<string>(['base', 'board', 'total', 'on-target']);
const isPayCue = (cue: Cue | null): boolean => cue !== null && PAY_ROLES.has(cue.role);

const signed = (cue: Cue | null, weight: number): number =>
  cue === null ? 0 : isPayCue(cue) ? weight : -weight;

const scoreBehind = (cue: Cue | null): number =>
  cue === null ? 0 : isPayCue(cue) ? CUE_BEHIND : OTHER_PURPOSE_BEHIND;

function scoreShape(money: MoneyRange, { lexicon }: PayReader): number {
  const isRange = money.min !== null && money.max !== null && money.min < money.max;
  const period = money.period === null ? 0 : PERIOD;
  const isYearly = isYearlySize(money, lexicon);
  if (!isRange) return period + (isYearly && money.period === 'year' ? YEARLY_SINGLE : 0);
  return period + RANGE + (isYearly ? YEARLY_SIZE : 0);
}

function scoreSection(section: SectionKind | null): number {
  if (section === 'pay') return PAY_SECTION;
  return section === 'benefits' ? BENEFITS_SECTION : 0;
}

function kindOf(cue: Cue | null): StatedSalary['kind'] {
  return cue?.role === 'total' || cue?.role === 'on-target' ? cue.role : 'base';
}

interface CueBefore {
  readonly cue: Cue | null;
  readonly from: number;
  /** True when nothing but a short label stands before the amount in its block. */
  readonly isLineStart: boolean;
}

/** A label like "New York, NY:" before an amount on a line of its own. */
const LABEL_WORDS = 10;

function cueBefore(reader: PayReader, before: number): CueBefore {
  const { tokens, cues } = reader;
  let at = before - 1;
  for (; at >= 0 && at > before - REACH; at -= 1) {
    if (tokens[at]?.kind === 'gap' || isSentenceEnd(reader, at)) break;
    const cue = meaningOf(reader, cues[at] ?? null);
    if (cue) return { cue, from: Math.max(0, cue.at - 4), isLineStart: false };
  }
  const kind = tokens[at]?.kind;
  const isLineStart = (kind === 'gap' || kind === 'break') && before - at <= LABEL_WORDS;
  return { cue: null, from: at + 1, isLineStart };
}

/**
 * What a cue means in its place: nothing when it is neutral or left out of the amount ("excluding bonus"), the pay
 * word when it is named together with one ("salary and bonus").
 */
function meaningOf({ cues }: PayReader, cue: Cue | null): Cue | null {
  if (!cue || cue.role === 'neutral' || cue.role === 'excluding') return null;
  if (isPayCue(cue)) return cue;
  for (let at = cue.at - 1; at >= cue.at - 3; at -= 1) {
    const other = cues[at];
    if (other?.role === 'excluding') return null;
    if (isPayCue(other ?? null)) return other ?? null;
  }
  return cue;
}

interface CueAbove {
  readonly cue: Cue | null;
  readonly from: number;
  /** True when the block ends in a colon, so that it speaks of what follows. */
  readonly isHeading: boolean;
}

/** The cue of the block above a line: a pay word anywhere in it wins over what else it names. */
function cueAbove(reader: PayReader, lineStart: number): CueAbove {
  const { tokens, cues } = reader;
  const isHeading = tokens[lineStart - 2]?.text === ':';
  let other: Cue | null = null;
  let at = lineStart - 2;
  for (; at >= 0 && at > lineStart - REACH_ABOVE; at -= 1) {
    if (tokens[at]?.kind === 'gap') break;
    const cue = meaningOf(reader, cues[at] ?? null);
    if (isPayCue(cue)) return { cue, from: Math.max(0, at - 6), isHeading };
    other ??= cue;
  }
  return { cue: other, from: at + 1, isHeading };
}

const STOPS = new Set(['+', '&', '(', ')', '|', ';', '•', ',', ':', '!', '?', '·', '/', '$', '€', '£']);
const STOP_WORDS = new Set(['plus', 'and', 'with', 'und', 'et', 'en', 'y', 'depending', 'based', 'or']);

/** The first cue behind an amount, before anything that begins a new thought. */
function cueBehind(reader: PayReader, from: number, reach: number): Cue | null {
  const { tokens, cues } = reader;
  for (let at = from; at < from + reach; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'gap' || token.kind === 'number') return null;
    if (STOPS.has(token.text) || STOP_WORDS.has(token.text) || isSentenceEnd(reader, at)) return null;
    const cue = cues[at];
    if (cue && cue.role !== 'neutral' && cue.role !== 'excluding') return cue;
  }
  return null;
}

const ENDS = new Set(['.', '!', '?', ';', '•', '|', '。']);

function isSentenceEnd({ tokens }: PayReader, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || !ENDS.has(token.text)) return false;
  if (token.text !== '.') return true;
  const before = tokens[at - 1];
  const isAbbreviation = before?.kind === 'word' && before.end - before.start <= 3;
  return !areGlued(tokens, at) && !isAbbreviation;
}

/** Whether an amount is all that its line, or the whole text, holds. */
function fillsLine(reader: PayReader, { lead, tail }: MoneyRange): 'line' | 'text' | null {
  const { tokens } = reader;
  const start = edgeOf(reader, lead - 1, -1);
  const end = edgeOf(reader, tail, 1);
  const isOpen = (at: number): boolean => tokens[at]?.kind === 'word' || tokens[at]?.kind === 'number';
  if (isOpen(start) || isOpen(end)) return null;
  return start < 0 && end >= tokens.length ? 'text' : 'line';
}

function edgeOf({ tokens, lexicon }: PayReader, from: number, step: 1 | -1): number {
  let at = from;
  while (tokens[at]?.kind === 'mark' || lexicon.fillers.has(tokens[at]?.text ?? '')) at += step;
  return at;
}

/** A bare number is money only with a word for pay before it, or alone on its line, and no thing counted behind it. */
function canLackCurrency(reader: PayReader, money: MoneyRange, cue: Cue | null, fills: boolean): boolean {
  const behind = reader.tokens[money.tail];
  const joinsOn = behind && phraseAt(reader.lexicon.andMore, reader.tokens, money.tail);
  if (behind?.kind === 'word' && !joinsOn && !reader.cues[money.tail]) return false;
  const size = money.min ?? money.max ?? 0;
  const isYear = !money.isScaled && size >= 1900 && size <= 2100;
  const isBig = money.isScaled || size >= 1000;
  const isSized = money.period !== null || (isBig && !isYear);
  // Boards print one bare number for an estimate, the upper end or even the sum of both ends.
  if (cue?.role === 'board' && money.min === money.max) return false;
  return isSized && (isPayCue(cue) || (fills && money.isScaled));
}
