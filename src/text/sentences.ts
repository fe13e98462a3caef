import type { Span } from '../model/terms.ts';
import type { Block } from './blocks.ts';

const END_SIGN = /[.!?…。！？]/g;
/** What may stand between the sign and the next sentence: closing quotes and brackets, Markdown, then white space. */
const NEXT_SENTENCE = /^["'”’)\]*_]{0,4}(?:\s{1,9}["'“‘([*_]{0,4}[\p{Lu}\p{Lo}\d]|$)/u;
const FULL_WIDTH = '。！？';
/** Characters looked at behind a sign. */
const WINDOW = 18;
/** Longest abbreviation, "approx" with room. */
const LONGEST_ABBREVIATION = 8;

/** Cuts a block into sentences that cover it without gaps. `abbreviations` are in lower case without their last dot. */
export function splitSentences(text: string, block: Block, abbreviations: ReadonlySet<string>): Span[] {
  const sentences: Span[] = [];
  let start = block.start;
  // Looked for in the block alone: a search through the rest of the text would read it once for each block.
  for (const { index } of text.slice(block.content, block.end).matchAll(END_SIGN)) {
    const at = block.content + index;
    if (!endsSentence(text, at, block.end, abbreviations)) continue;
    const end = at + 1;
    sentences.push({ start, end });
    start = end;
  }
  if (start < block.end) sentences.push({ start, end: block.end });
  return sentences;
}

function endsSentence(text: string, at: number, limit: number, abbreviations: ReadonlySet<string>): boolean {
  const sign = text.charAt(at);
  if (FULL_WIDTH.includes(sign)) return true;
  if (!NEXT_SENTENCE.test(text.slice(at + 1, Math.min(limit, at + 1 + WINDOW)))) return false;
  if (sign !== '.') return true;
  const word =
    /(?<![\p{L}.])[\p{L}.]*$/u
      .exec(text.slice(Math.max(0, at - LONGEST_ABBREVIATION), at))?.[0]
      .toLowerCase() ?? '';
  // A single letter may end a sentence ("in C."), so initials part names; no skill is one.
  return !abbreviations.has(word);
}
