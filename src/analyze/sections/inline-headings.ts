import type { SectionKind } from '../../model/review-record.ts';
import type { Span } from '../../model/terms.ts';
import { GAP } from '../../text/gaps.ts';
import { indexAt, type TokenRow } from '../../text/token-row.ts';
import type { Reading } from '../reading.ts';

/** Where a heading stands inside running text, and what it opens. */
export interface Turn {
  readonly at: number;
  readonly kind: SectionKind;
}

/**
 * Headings that lost their line: "… around the world. Job Description The team …". Known words in title case count
 * at the start of a sentence before another capital, or anywhere before a colon.
 */
export function findInlineHeadings(
  tokens: TokenRow,
  from: number,
  limit: number,
  sentences: readonly Span[],
  reading: Reading,
): Turn[] {
  const starts = new Set(sentences.map(({ start }) => indexAt(tokens, start)));
  const turns: Turn[] = [];
  for (let at = from; at < limit; at += 1) {
    const hit = reading.headings.longestAt(tokens, at, limit);
    if (!hit || !isCapital(tokens.text.charAt(tokens.starts[at] ?? 0))) continue;
    const endOfHit = tokens.ends[hit.to - 1] ?? 0;
    const beforeColon = tokens.text.charAt(endOfHit) === ':';
    const opens = starts.has(at);
    if (!isTitleCase(tokens, at, hit.to) && !(opens && beforeColon)) continue;
    const next = tokens.text.charAt(tokens.starts[hit.to] ?? 0);
    const beforeCapital = opens && tokens.gaps[hit.to] === GAP.joint && isCapital(next) && hit.to < limit;
    if (beforeColon || beforeCapital) turns.push({ at: tokens.starts[at] ?? 0, kind: hit.value });
  }
  return turns;
}

/** Words of up to this many letters may be small in a title: "of", "and", "the", "with". */
const SMALL_WORD = 4;

function isTitleCase(tokens: TokenRow, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const start = tokens.starts[at] ?? 0;
    const isSmall = at > from && (tokens.ends[at] ?? 0) - start <= SMALL_WORD;
    if (!isSmall && !isCapital(tokens.text.charAt(start))) return false;
  }
  return true;
}

const isCapital = (character: string): boolean => character !== character.toLowerCase();
