import { type LineWords, opensItem } from '../../text/line-words.ts';
import type { MoneyRange } from './ranges.ts';
import type { PayReader } from './reader.ts';

/** Whether an amount is all that its line, or the whole text, holds. */
export function fillsLine(reader: PayReader, { lead, tail }: MoneyRange): 'line' | 'text' | null {
  const { tokens } = reader;
  const start = edgeOf(reader, lead - 1, -1);
  const end = edgeOf(reader, tail, 1);
  const isOpen = (at: number): boolean => tokens[at]?.kind === 'word' || tokens[at]?.kind === 'number';
  if (isOpen(start) || isOpen(end)) return null;
  return start < 0 && end >= tokens.length ? 'text' : 'line';
}

/** A heading, and an item of a bare list, is short; longer lines are sentences. */
const SHORT_LINE = 8;

/** Whether the block between a gap and `end` is a heading: short, on one line, neither an item of a list nor a sentence. */
export function isTitle({ text, tokens }: PayReader, gap: number, end: number): boolean {
  const opening = tokens[gap];
  if (opening && opensItem(text, opening)) return false;
  if (end - gap - 1 > SHORT_LINE || tokens[end - 1]?.text === '.') return false;
  return tokens.slice(gap + 1, end).every(({ kind }) => kind !== 'break');
}

/**
 * Whether the token at `at` stands on the line above an amount that opens its own line, and that line is an item of
 * lines without bullets: short, with another line right above it.
 */
export function isItemOfLines({ tokens }: PayReader, at: number, amount: number): boolean {
  const own = lineEndBefore(tokens, amount, LINE_OPENING);
  if (own === null || own < at) return false;
  const above = lineEndBefore(tokens, own, SHORT_LINE);
  return above !== null && above < at && tokens[above]?.kind === 'break';
}

/** Most tokens from a line's end to an amount that opens the next line, "$" between them. */
const LINE_OPENING = 2;

/** The line end at most so many tokens before another; null where none stands there. */
function lineEndBefore(tokens: LineWords, before: number, reach: number): number | null {
  for (let at = before - 1; at >= Math.max(0, before - reach); at -= 1)
    if (tokens[at]?.kind === 'break' || tokens[at]?.kind === 'gap') return at;
  return null;
}

function edgeOf({ tokens, lexicon }: PayReader, from: number, step: 1 | -1): number {
  let at = from;
  while (tokens[at]?.kind === 'mark' || lexicon.fillers.has(tokens[at]?.text ?? '')) at += step;
  return at;
}
