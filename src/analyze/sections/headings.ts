import type { SectionKind } from '../../model/review-record.ts';
import type { Block } from '../../text/blocks.ts';
import { GAP } from '../../text/gaps.ts';
import { indexAt, type TokenRow } from '../../text/token-row.ts';
import type { RankedKind, Reading } from '../reading.ts';

/** A block that is a heading, or begins with one. */
export interface Heading {
  /** Null for a heading whose words are not known. */
  readonly kind: SectionKind | null;
  /** "block": holds for its own list item only. */
  readonly scope: 'following' | 'block';
  /** The token behind the heading's own words. */
  readonly bodyFrom: number;
}

/** Most words of a heading that nothing but its shortness marks. */
const LONGEST_PLAIN_HEADING = 8;
/** Most words of a heading that its place and single words tell; longer ones are sentences. */
const LONGEST_WORDED_HEADING = 10;
/** Most words of a heading that a colon, bold type or a heading sign marks. */
const LONGEST_MARKED_HEADING = 14;
/** Most words before the colon of "Nice to have: Rust". */
const LONGEST_LABEL = 8;
/** Share of its words that must be known for a heading that nothing marks. */
const KNOWN_SHARE = 0.5;
/** The same for one right above a list: lines of a list without signs are no headings of each other, so more is risked here. */
const LIST_SHARE = 0.3;
/** The same for a marked one: "What makes you a great fit for our young team in Berlin" is still a heading. */
const MARKED_SHARE = 0.2;

/**
 * Reads a block as a heading; null when it is none. A known heading may have its text on the same line behind a colon.
 * `next` is the block behind it.
 */
export function readHeading(
  tokens: TokenRow,
  block: Block,
  next: Block | undefined,
  reading: Reading,
): Heading | null {
  const from = indexAt(tokens, block.content);
  const to = indexAt(tokens, block.end);
  if (from >= to) return null;
  const isItem = block.shape === 'item';
  const label = readLabel(tokens, from, to, reading);
  if (label) return { ...label, scope: isItem ? 'block' : 'following' };
  const sign = lastSign(tokens.text, block);
  const isMarked = block.shape === 'marked' || sign === ':' || sign === '?';
  const most = isMarked ? LONGEST_MARKED_HEADING : LONGEST_PLAIN_HEADING;
  if (to - from > most || !(isMarked || isPlainHeading(tokens, block, from, sign))) return null;
  const plainShare = next?.shape === 'item' ? LIST_SHARE : KNOWN_SHARE;
  const share = isItem ? KNOWN_SHARE : isMarked ? MARKED_SHARE : plainShare;
  const isLead = !isItem && (isMarked || next?.shape === 'item');
  const kind =
    bestKind(tokens, from, to, reading, share) ?? (isLead ? kindByWords(tokens, from, to, reading) : null);
  if (!kind && isItem) return null;
  return { kind, scope: isItem && sign !== ':' ? 'block' : 'following', bodyFrom: to };
}

/** The last sign of a block that is neither blank nor Markdown. */
const lastSign = (text: string, { content, end }: Block): string =>
  text
    .slice(Math.max(content, end - 4), end)
    .replace(/[*_\s]/g, '')
    .slice(-1);

function isPlainHeading(tokens: TokenRow, block: Block, from: number, sign: string): boolean {
  if (block.shape === 'item' || '.,;!'.includes(sign)) return false;
  const first = tokens.text.charAt(tokens.starts[from] ?? 0);
  return first !== first.toLowerCase() || first === first.toUpperCase();
}

/** "Requirements: …" at the start of a block; null when no known heading stands before a colon there. */
function readLabel(
  tokens: TokenRow,
  from: number,
  to: number,
  reading: Reading,
): Omit<Heading, 'scope'> | null {
  const limit = Math.min(to, from + LONGEST_LABEL);
  for (let at = from + 1; at < limit; at += 1) {
    if (tokens.gaps[at] !== GAP.clause) continue;
    const between = tokens.text.slice(tokens.ends[at - 1], tokens.starts[at]);
    if (between.includes(':')) {
      const kind = bestKind(tokens, from, at, reading, KNOWN_SHARE);
      return kind && { kind, bodyFrom: at };
    }
    if (!between.includes('(')) return null;
  }
  return null;
}

/** The strongest kind that a heading's single words name; null in a long one, which is a sentence. */
function kindByWords(tokens: TokenRow, from: number, to: number, reading: Reading): SectionKind | null {
  if (to - from > LONGEST_WORDED_HEADING) return null;
  let best: RankedKind | null = null;
  for (let at = from; at < to; at += 1) {
    const found = reading.headingWords.longestAt(tokens, at, to)?.value;
    if (found && (best === null || found.rank < best.rank)) best = found;
  }
  return best?.kind ?? null;
}

/** Kinds that decide over others in one heading: "Preferred qualifications", "Salary and benefits". */
const DECIDING: readonly SectionKind[] = ['not-needed', 'preferred', 'legal', 'pay', 'benefits'];

/** "Your tasks in our team" is not about the team. */
const strengthOf = (kind: SectionKind): number => (DECIDING.includes(kind) ? 2 : kind === 'about' ? 0 : 1);

/** The kind of the longest known phrase in a heading; null when none covers the wanted share of its words. */
function bestKind(
  tokens: TokenRow,
  from: number,
  to: number,
  reading: Reading,
  share: number,
): SectionKind | null {
  let best: { kind: SectionKind; length: number } | null = null;
  let known = 0;
  for (let at = from; at < to; at += 1) {
    const hit = reading.headings.longestAt(tokens, at, to);
    if (!hit) continue;
    const kind = hit.value;
    const length = hit.to - at;
    known += length;
    const stronger = best !== null && strengthOf(kind) > strengthOf(best.kind);
    const weaker = best !== null && strengthOf(kind) < strengthOf(best.kind);
    if (!best || stronger || (!weaker && length > best.length)) best = { kind, length };
    at = hit.to - 1;
  }
  return best && known / (to - from) >= share ? best.kind : null;
}
