import { isItemOfLines, isTitle } from './line-shape.ts';
import { areGlued, type Cue, type PayReader } from './reader.ts';

/** A thought seldom spans more tokens than this; it also bounds the work for each amount. */
const REACH = 30;
const REACH_ABOVE = 45;

const PAY_ROLES = new Set<string>(['base', 'board', 'total', 'on-target']);
/** Whether a cue says that money near it is pay. */
export const isPayCue = (cue: Cue | null): boolean => cue !== null && PAY_ROLES.has(cue.role);

/** What stands before an amount in its thought. */
export interface CueBefore {
  readonly cue: Cue | null;
  readonly from: number;
  /** True when nothing but a short label stands before the amount in its block. */
  readonly isLineStart: boolean;
}

/** A label like "New York, NY:" before an amount on a line of its own. */
const LABEL_WORDS = 10;

/** The nearest cue before a token, in the same sentence or list item. */
export function cueBefore(reader: PayReader, before: number): CueBefore {
  const { tokens, cues } = reader;
  let at = before - 1;
  for (; at >= 0 && at > before - REACH; at -= 1) {
    if (tokens[at]?.kind === 'gap' || isSentenceEnd(reader, at)) break;
    const cue = meaningOf(reader, cues[at] ?? null);
    if (cue && !isPayCue(cue) && isItemOfLines(reader, at, before)) break;
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
function meaningOf({ tokens, cues, lexicon }: PayReader, cue: Cue | null): Cue | null {
  if (!cue || cue.role === 'neutral' || cue.role === 'excluding') return null;
  if (isPayCue(cue)) return cue;
  let isJoined = false;
  for (let at = cue.at - 1; at >= cue.at - 3; at -= 1) {
    const other = cues[at];
    if (other?.role === 'excluding') return null;
    isJoined ||= lexicon.withWords.has(tokens[at]?.text ?? '');
    // "earn bounties" names no pay beside the bounties.
    if (isPayCue(other ?? null)) return isJoined ? (other ?? null) : cue;
  }
  return cue;
}

/** What the block above a line says. */
export interface CueAbove {
  readonly cue: Cue | null;
  readonly from: number;
  /** True when the block ends in a colon, so that it surely speaks of what follows. */
  readonly isLead: boolean;
}

/**
 * The cue of the block above a line: a pay word anywhere in it wins. What else it names counts only in a heading, since
 * another item of the same list ("- Training days") says nothing of this one.
 */
export function cueAbove(reader: PayReader, lineStart: number): CueAbove {
  const { tokens, cues } = reader;
  const isLead = tokens[lineStart - 2]?.text === ':';
  let other: Cue | null = null;
  let at = lineStart - 2;
  for (; at >= 0 && at > lineStart - REACH_ABOVE; at -= 1) {
    if (tokens[at]?.kind === 'gap') break;
    const cue = meaningOf(reader, cues[at] ?? null);
    if (isPayCue(cue)) return { cue, from: Math.max(0, at - 6), isLead };
    other ??= cue;
  }
  const isHeading = isLead || isTitle(reader, at, lineStart - 1);
  return { cue: isHeading ? other : null, from: at + 1, isLead };
}

const STOPS = new Set(['+', '&', '(', ')', '|', ';', '•', ',', ':', '!', '?', '·', '/', '$', '€', '£']);
const STOP_WORDS = new Set([
  'plus',
  'and',
  'with',
  'und',
  'et',
  'en',
  'y',
  'depending',
  'based',
  'or',
  'on',
  'whereas',
  'while',
  'zusätzlich',
  'outre',
  'naast',
  'además',
  'oltre',
  'além',
  'utöver',
  'oprócz',
]);

/** The first cue behind an amount, before anything that begins a new thought. */
export function cueBehind(reader: PayReader, from: number, reach: number): Cue | null {
  const { tokens, cues } = reader;
  for (let at = from; at < from + reach; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'gap' || token.kind === 'number') return null;
    const cue = cues[at];
    // "on target" is a cue, "on top of a base" another thought.
    const isCue = cue && cue.role !== 'neutral' && cue.role !== 'excluding';
    if (isCue && cue.at === at && STOP_WORDS.has(token.text)) return cue;
    if (STOPS.has(token.text) || STOP_WORDS.has(token.text) || isSentenceEnd(reader, at)) return null;
    if (isCue) return cue;
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
