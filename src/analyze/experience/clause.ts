import type { LineWord, LineWords } from '../../text/line-words.ts';
import type { PhraseSet } from '../../text/phrase-set.ts';

/** The list item or sentence around some words, as token indexes, `to` exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** Longer sentences are cut: what stands farther away says nothing of the years, and the work stays bounded. */
const REACH = 40;

/** The list item or sentence that holds the tokens from `first` to `next`. */
export function clauseAround(tokens: LineWords, text: string, first: number, next: number): Clause {
  let from = first;
  while (from > 0 && from > first - REACH && !isEnd(tokens, text, from - 1)) from -= 1;
  let to = next;
  while (to < tokens.length && to < next + REACH && !isEnd(tokens, text, to)) to += 1;
  return { from, to };
}

const SENTENCE_ENDS = new Set(['.', '!', '?', ';', '。', '；', '•', '|']);

function isEnd(tokens: LineWords, text: string, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'gap') return true;
  const behind = tokens[at + 1];
  if (token.kind === 'break') return !goesOn(text, behind);
  if (token.kind !== 'mark' || !SENTENCE_ENDS.has(token.text)) return false;
  // "Ph.D." and "e.g." go on in small letters or without a blank.
  return token.text !== '.' || (behind !== undefined && behind.start > token.end && !goesOn(text, behind));
}

/** A wrapped line goes on in small letters; a new one begins with a capital or a sign. */
function goesOn(text: string, behind: LineWord | undefined): boolean {
  if (behind?.kind !== 'word') return false;
  const char = text.charAt(behind.start);
  return char === char.toLowerCase() && char !== char.toUpperCase();
}

/** Whether any phrase of a table stands between two tokens. */
export function holds(table: PhraseSet<true>, tokens: LineWords, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at += 1) {
    if (table.longestAt(tokens.row, at)) return true;
  }
  return false;
}
