import type { Span } from '../model/terms.ts';
import { rememberLast } from './remember-last.ts';

/** A paragraph, a list item or a heading: the unit that sentences and sections are cut from. */
export interface Block extends Span {
  /** "item": begins with a list sign. "marked": Markdown says heading or the whole line is bold. */
  readonly shape: 'item' | 'marked' | 'plain';
  /** Where the words begin, behind list and heading signs. */
  readonly content: number;
}

interface Line extends Span {
  readonly shape: Block['shape'] | 'blank';
  readonly content: number;
}

const LIST_SIGN =
  /^[ \t]{0,40}(?:[-*+•·▪◦‣●○■–—➢✓✔]|\d{1,2}[.)]|[a-z][.)]|o(?=[ \t]{1,10}[A-Z0-9]))[ \t]{1,10}(?=\S)/;
const HEADING_SIGN = /^[ \t]{0,40}#{1,6}[ \t]{0,10}(?=\S)/;
const BOLD_LINE =
  /^[ \t]{0,40}(?:[-*+•][ \t]{1,10})?(?:\*\*|__)[^\n*_]{1,120}(?:\*\*|__)[ \t]{0,10}:?[ \t]{0,10}$/;
/** Width up to which lines are taken for wrapped by a mail or text program; web pages give far longer ones. */
const WIDEST_WRAPPED_LINE = 110;
/** No program wraps so early: a text of shorter lines is made of short paragraphs. */
const NARROWEST_WRAPPED_LINE = 55;
/** Share of the lines that keep to the width; some carry a long name over it. */
const USUAL_SHARE = 0.97;
/** Running text fills its lines to here, and at least this share of all lines; a list of short lines does not. */
const NEARLY_FULL = 0.8;
const FULL_SHARE = 0.3;
/** A text of fewer lines is too short to tell wrapping from short paragraphs. */
const FEWEST_WRAPPED_LINES = 8;

/** Cuts a text into blocks, in order. Lines that a program wrapped are put together again; blank lines part blocks. */
export const splitBlocks: (text: string) => readonly Block[] = rememberLast(cutBlocks);

function cutBlocks(text: string): Block[] {
  const lines = readLines(text);
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const open = blocks.at(-1);
    if (open && previous && goesOn(text, open, previous, line, width)) {
      blocks[blocks.length - 1] = { ...open, end: line.end };
    } else if (line.shape !== 'blank') {
      blocks.push({ start: line.start, end: line.end, shape: line.shape, content: line.content });
    }
    previous = line;
  }
  return blocks;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push(readLine(text, start, end));
    start = end + 1;
  }
  return lines;
}

/** Longest prefix that can hold a list or heading sign with its blanks, or a whole bold line. */
const SIGN_WINDOW = 200;

function readLine(text: string, start: number, lineEnd: number): Line {
  const head = text.slice(start, Math.min(lineEnd, start + SIGN_WINDOW));
  if (head.trim() === '' && text.slice(start, lineEnd).trim() === '') {
    return { start, end: lineEnd, content: lineEnd, shape: 'blank' };
  }
  const end = start + text.slice(start, lineEnd).trimEnd().length;
  const heading = HEADING_SIGN.exec(head);
  const item = LIST_SIGN.exec(head);
  const indent = head.length - head.trimStart().length;
  const content = start + (heading?.[0].length ?? item?.[0].length ?? indent);
  if (heading || (end - start <= SIGN_WINDOW && BOLD_LINE.test(head)))
    return { start, end, content, shape: 'marked' };
  return { start, end, content, shape: item ? 'item' : 'plain' };
}

/** The width that a program wrapped the text to; 0 when it did not. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.filter(({ shape }) => shape !== 'blank').map(({ start, end }) => end - start);
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * USUAL_SHARE)] ?? 0;
  const isWrapped = width >= NARROWEST_WRAPPED_LINE && (lengths.at(-1) ?? 0) <= WIDEST_WRAPPED_LINE;
  const isNarrow = lengths.length >= FEWEST_WRAPPED_LINES && isWrapped;
  const full = lengths.filter((length) => length >= width * NEARLY_FULL).length;
  return isNarrow && full >= lengths.length * FULL_SHARE ? width : 0;
}

/** A line under a list item, set in as far as its words, is part of it. */
const isIndented = (open: Block, line: Line): boolean =>
  open.shape === 'item' && line.content - line.start >= open.content - open.start;

/** Whether a line only goes on with the one before: its first word would not have fitted there, or it begins small. */
function goesOn(text: string, open: Block, previous: Line, line: Line, width: number): boolean {
  if (line.shape !== 'plain' || previous.shape === 'blank' || previous.shape === 'marked') return false;
  const first = text.charAt(line.content);
  if (first !== first.toUpperCase() || isIndented(open, line)) return true;
  if (width === 0) return false;
  const space = text.slice(line.content, line.content + width).search(/\s/);
  const firstWord = space < 0 ? line.end - line.content : space;
  return previous.end - previous.start + 1 + firstWord > width;
}
