import { GAP } from '../../text/gaps.ts';
import type { Sentence } from '../../text/sentence-tokens.ts';
import type { TokenRow } from '../../text/token-row.ts';
import type { Reading } from '../reading.ts';
import { labelKind } from './need-labels.ts';
import { itemStart, type NeedScope } from './need-scopes.ts';

/** A stretch of a sentence between brackets, colons, dashes or bars. */
interface Segment {
  readonly from: number;
  readonly to: number;
  /** Where the bracket opens that it stands in; null outside of any. */
  readonly bracket: number | null;
  /** Whether it fills its bracket. */
  readonly isWhole: boolean;
}

const SIGNS = /[()[\]:|–—;•-]/;

/** What labels rule that are a stretch of their own: "Rust (plus)", "[Nice] Rust", "Rust: optional". A demand changes nothing, so its label is left out. */
export function findLabelScopes(tokens: TokenRow, sentence: Sentence, reading: Reading): NeedScope[] {
  const segments = segmentsOf(tokens, sentence);
  if (segments.length < 2) return [];
  const scopes: NeedScope[] = [];
  let start = sentence.from;
  segments.forEach(({ from, to, bracket, isWhole }, index) => {
    const need = labelKind(tokens, from, to, reading);
    if (need === null) {
      if (isPart(tokens, from)) start = from;
      return;
    }
    const next = segments[index + 1];
    const opening = bracket === null || isWhole ? start : Math.max(start, bracket);
    if (need !== 'required') {
      if (from === opening && next) scopes.push({ need, rules: 'behind', from: to, to: next.to });
      else if (!next || (bracket !== null && !isWhole))
        scopes.push({ need, rules: 'before', from: opening, to: from });
      else if (isWhole)
        scopes.push({
          need,
          rules: 'before',
          from: itemStart(tokens, start, from, reading),
          to: from,
        });
    }
    start = to;
  });
  return scopes;
}

function segmentsOf(tokens: TokenRow, { from, to }: Sentence): Segment[] {
  const segments: Segment[] = [];
  let start = from;
  const isOpened = /[([]$/.test(
    tokens.text.slice(Math.max(0, (tokens.starts[from] ?? 0) - 1), tokens.starts[from]),
  );
  let bracket: number | null = isOpened ? from : null;
  for (let at = from + 1; at <= to; at += 1) {
    const between = at < to ? signsBefore(tokens, at) : ')';
    if (at < to && !SIGNS.test(between)) continue;
    const isClosed = /[)\]]/.test(between);
    segments.push({
      from: start,
      to: at,
      bracket,
      isWhole: bracket === start && isClosed,
    });
    start = at;
    if (/[([]/.test(between)) bracket = at;
    else if (isClosed) bracket = null;
  }
  return segments;
}

const signsBefore = (tokens: TokenRow, at: number): string =>
  tokens.gaps[at] === GAP.clause ? tokens.text.slice(tokens.ends[at - 1], tokens.starts[at]) : '';

/** Whether another thought begins at a stretch: a semicolon, a bar or a bullet stands before it, or a comma ends the one before. */
const isPart = (tokens: TokenRow, at: number): boolean =>
  /[;|•]/.test(signsBefore(tokens, at)) || tokens.words[at] === ',';
