import type { PostingBlock } from '../../model/posting.ts';
import type { PostingSection, SectionKind } from '../../model/review-record.ts';
import { type Block, splitBlocks } from '../../text/blocks.ts';
import { splitSentences } from '../../text/sentences.ts';
import { indexAt, type TokenRow } from '../../text/token-row.ts';
import type { Reading } from '../reading.ts';
import { readHeading } from './headings.ts';
import { findInlineHeadings, type Turn } from './inline-headings.ts';
import { readStructuredNeeds } from './need-structure.ts';

/** Kinds that come last in a posting: a short line in them is a benefit or a clause sooner than a heading. */
const CLOSING: ReadonlySet<SectionKind> = new Set(['benefits', 'pay', 'legal']);
/** Kinds that a paragraph of boilerplate closes, though no heading stands above it. */
const ASKING: ReadonlySet<SectionKind> = new Set(['required', 'preferred', 'responsibilities']);

/**
 * Tells what each part of a posting is about. The sections follow each other, cover the whole text and never overlap;
 * an empty text has none. Headings decide, in running text too; labels beside, above or below a part decide before them;
 * single sentences of boilerplate are cut out of any section. `structure` is the page's own, empty for a plain text.
 */
export function findSections(
  tokens: TokenRow,
  reading: Reading,
  structure: readonly PostingBlock[] = [],
): PostingSection[] {
  const { text } = tokens;
  const pieces: PostingSection[] = [];
  let kind: SectionKind = 'other';
  const blocks = splitBlocks(text);
  const headings = blocks.map((block, index) => readHeading(tokens, block, blocks[index + 1], reading));
  const { needs, labels } = readStructuredNeeds(tokens, blocks, headings, structure, reading);
  for (const [index, block] of blocks.entries()) {
    const heading = labels.has(block) ? null : headings[index];
    if (heading?.scope === 'following') kind = heading.kind ?? kindBehindUnknown(kind, block);
    const own: SectionKind = heading?.scope === 'block' && heading.kind ? heading.kind : kind;
    const from = heading?.bodyFrom ?? indexAt(tokens, block.content);
    kind = readBlock({ tokens, block, reading, from }, own, pieces) ?? kind;
  }
  return joinSections(withNeeds(pieces, needs), text.length);
}

/**
 * The pieces with the kinds that the structure gives to parts of them, but for those that ask for nothing: "Dental | Yes".
 * Both are in order and without overlap.
 */
function withNeeds(pieces: readonly PostingSection[], needs: readonly PostingSection[]): PostingSection[] {
  const parted: PostingSection[] = [];
  let next = 0;
  for (const piece of pieces) {
    let at = piece.start;
    if (CLOSING.has(piece.kind) || piece.kind === 'about') {
      parted.push(piece);
      continue;
    }
    while ((needs[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    for (let need = needs[next]; need && need.start < piece.end; need = needs[next]) {
      if (need.start > at) parted.push({ ...piece, start: at, end: need.start });
      parted.push({ kind: need.kind, start: Math.max(at, need.start), end: Math.min(piece.end, need.end) });
      at = Math.min(piece.end, need.end);
      if (need.end > piece.end) break;
      next += 1;
    }
    if (at < piece.end) parted.push({ ...piece, start: at });
  }
  return parted;
}

/** An unknown heading goes on with what is asked, and ends what is said aside. */
function kindBehindUnknown(kind: SectionKind, block: Block): SectionKind {
  if (ASKING.has(kind) || (CLOSING.has(kind) && block.shape !== 'marked')) return kind;
  return 'other';
}

interface BlockBody {
  readonly tokens: TokenRow;
  readonly block: Block;
  readonly reading: Reading;
  /** The first token behind the block's heading. */
  readonly from: number;
}

/** Adds the block's pieces; returns the kind that holds behind it, null when the block changes nothing. */
function readBlock(body: BlockBody, kind: SectionKind, pieces: PostingSection[]): SectionKind | null {
  const { tokens, block, reading, from } = body;
  const isPlain = block.shape === 'plain';
  const sentences = splitSentences(tokens.text, block, reading.abbreviations);
  const turns = isPlain
    ? findInlineHeadings(tokens, from, indexAt(tokens, block.end), sentences, reading)
    : [];
  let current = kind;
  let next: SectionKind | null = null;
  for (const { start, end } of sentences) {
    let pieceStart = start;
    const turn = takeTurn(turns, end);
    if (turn) {
      if (turn.at > start) pieces.push({ kind: current, start, end: turn.at });
      pieceStart = turn.at;
      next = current = turn.kind;
    }
    const passage = turn ? null : passageKind(tokens, start, end, reading);
    pieces.push({ kind: passage ?? current, start: pieceStart, end });
    if (!passage || !isPlain) continue;
    if (start === block.start && ASKING.has(kind)) next = passage;
    // What follows in the paragraph belongs to it, but behind a line on pay the job may go on.
    if (passage === 'legal' || (next && passage !== 'pay')) current = passage;
  }
  return next;
}

/** Takes the turns before `end` off the list and returns the last of them. */
function takeTurn(turns: Turn[], end: number): Turn | undefined {
  let last: Turn | undefined;
  while ((turns[0]?.at ?? end) < end) last = turns.shift();
  return last;
}

function passageKind(tokens: TokenRow, start: number, end: number, reading: Reading): SectionKind | null {
  const limit = indexAt(tokens, end);
  for (let at = indexAt(tokens, start); at < limit; at += 1) {
    const hit = reading.passages.longestAt(tokens, at, limit);
    if (hit) return hit.value;
  }
  return null;
}

/** Stretches each piece to the next one and melts neighbors of one kind. */
function joinSections(pieces: readonly PostingSection[], length: number): PostingSection[] {
  const sections: PostingSection[] = [];
  for (const piece of pieces) {
    const last = sections.at(-1);
    if (last?.kind === piece.kind) last.end = piece.end;
    else {
      if (last) last.end = piece.start;
      sections.push({ ...piece, start: sections.length === 0 ? 0 : piece.start });
    }
  }
  const last = sections.at(-1);
  if (last) last.end = length;
  else if (length > 0) sections.push({ kind: 'other', start: 0, end: length });
  return sections;
}
