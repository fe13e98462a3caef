import { Nesting } from './nesting.ts';
import { BOLD_TAGS, BULLET, INLINE_TAGS, SPACED_TAGS } from './tables/elements.ts';
import type { TextBlock, TextSegment } from './text-block.ts';

const NEWLINE = 10;
const HEADING = /^h[1-6]$/;
/** A line that is bold throughout is a heading only while it is short. */
const LONGEST_BOLD_HEADING = 120;

const isSpace = (code: number) =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x3000;

/** Soft hyphens, zero-width signs and control characters: in the page, but not in its words. */
const isNothing = (code: number) =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  code === 0x2060 ||
  code === 0xfeff ||
  code < 9 ||
  (code > 13 && code < 32);

/** How an element stands in a text. */
export interface ElementLook {
  /** The element of HTML that it acts as. */
  readonly tag: string;
  /** Its text begins and ends lines of its own. */
  readonly isLine: boolean;
  /** Line breaks in its text are shown, as in `pre`. */
  readonly keepsLines: boolean;
  readonly isBold: boolean;
  /** It leads to another page. */
  readonly isLink: boolean;
}

/** How HTML's own elements look without any style. */
export const plainLook = (tag: string): ElementLook => ({
  tag,
  isLine: !INLINE_TAGS.has(tag),
  keepsLines: tag === 'pre',
  isBold: BOLD_TAGS.has(tag),
  isLink: tag === 'a',
});

/**
 * Builds text blocks from a stream of "element opens", "text", "element closes", so that the live DOM and HTML in a string
 * give the same text. Unbalanced streams are fine. Each finished block is handed to `onBlock`.
 */
export class BlockWriter {
  #text = '';
  #segments: TextSegment[] = [];
  #linkLength = 0;
  #boldLength = 0;
  #itemPending = false;
  /** The element that closed last, '' once text followed. */
  #lastClosed = '';
  readonly #depth = { link: 0, bold: 0, keepLines: 0 };
  readonly #nesting = new Nesting();
  #headings: number[] = [];

  readonly #onBlock: (block: TextBlock) => void;

  constructor(onBlock: (block: TextBlock) => void) {
    this.#onBlock = onBlock;
  }

  open({ tag, isLine, keepsLines, isBold, isLink }: ElementLook): void {
    if (tag === this.#lastClosed && SPACED_TAGS.has(tag) && this.#text !== '' && !this.#text.endsWith(' '))
      this.#text += ' ';
    if (isLine) this.endBlock();
    this.#nesting.open(tag);
    if (tag === 'li' || tag === 'dd') this.#itemPending = tag === 'li';
    if (isLink) this.#depth.link++;
    if (isBold) this.#depth.bold++;
    if (keepsLines) this.#depth.keepLines++;
    if (HEADING.test(tag)) this.#headings.push(Number(tag.charAt(1)));
  }

  close({ tag, isLine, keepsLines, isBold, isLink }: ElementLook): void {
    this.#lastClosed = tag;
    if (isLine) this.endBlock();
    this.#nesting.close(tag);
    if (tag === 'li') this.#itemPending = false;
    if (isLink) this.#depth.link = Math.max(0, this.#depth.link - 1);
    if (isBold) this.#depth.bold = Math.max(0, this.#depth.bold - 1);
    if (keepsLines) this.#depth.keepLines = Math.max(0, this.#depth.keepLines - 1);
    if (HEADING.test(tag)) this.#headings.pop();
  }

  /** Adds text; with a node, each character remembers its place there. */
  write(data: string, node: Text | null): void {
    let runStart = -1;
    for (let index = 0; index < data.length; index++) {
      const code = data.charCodeAt(index);
      const breaks = code === NEWLINE && this.#depth.keepLines > 0;
      const space = isSpace(code);
      const kept = !breaks && !isNothing(code) && !(space && this.#endsInSpace(data, runStart, index));
      if (kept && runStart < 0) runStart = index;
      if (!kept && runStart >= 0) {
        this.#append(data, runStart, index, node);
        runStart = -1;
      }
      if (breaks) this.endBlock();
    }
    if (runStart >= 0) this.#append(data, runStart, data.length, node);
  }

  /** Finishes the block that is open, if it has any text. */
  endBlock(): void {
    const [trimmed, segments] = [this.#text.trimEnd(), this.#segments];
    const [linkLength, boldLength] = [this.#linkLength, this.#boldLength];
    this.#text = '';
    this.#segments = [];
    this.#linkLength = 0;
    this.#boldLength = 0;
    if (trimmed === '') return;
    const bullet = BULLET.exec(trimmed)?.[0].length ?? 0;
    const item = this.#itemPending || bullet > 0;
    const body = trimmed.slice(bullet).trimStart();
    // A bullet or an icon in a block of its own belongs to the next one.
    this.#itemPending = item && !/[\p{L}\p{N}]/u.test(body);
    if (!/[\p{L}\p{N}]/u.test(body)) return;
    const start = trimmed.length - body.length;
    const bold = boldLength >= trimmed.length && trimmed.length <= LONGEST_BOLD_HEADING && !item;
    this.#onBlock({
      text: body,
      segments: cutSegments(segments, start, trimmed.length),
      item,
      level: this.#headings.at(-1) ?? (bold ? 7 : 0),
      linkLength: Math.min(linkLength, body.length),
      lists: this.#nesting.lists,
      cell: this.#nesting.cell,
    });
  }

  #endsInSpace(data: string, runStart: number, index: number): boolean {
    if (runStart >= 0) return isSpace(data.charCodeAt(index - 1));
    return this.#text === '' || this.#text.endsWith(' ');
  }

  #append(data: string, from: number, to: number, node: Text | null): void {
    const piece = data.slice(from, to).replace(/\s/gu, ' ');
    if (node) this.#segments.push({ at: this.#text.length, length: piece.length, node, offset: from });
    this.#text += piece;
    this.#lastClosed = '';
    if (this.#depth.link > 0) this.#linkLength += piece.length;
    if (this.#depth.bold > 0) this.#boldLength += piece.length;
  }
}

/** The segments of `start` to `end`, counted anew from `start`. */
function cutSegments(segments: TextSegment[], start: number, end: number): TextSegment[] {
  const cut: TextSegment[] = [];
  for (const { at, length, node, offset } of segments) {
    const from = Math.max(at, start);
    const to = Math.min(at + length, end);
    if (to > from) cut.push({ at: from - start, length: to - from, node, offset: offset + from - at });
  }
  return cut;
}
