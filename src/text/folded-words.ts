/** A word of a text, folded for comparing, with its UTF-16 offsets into that text. */
export interface Word {
  readonly word: string;
  /** What phrases that begin with the word's first letters are filed under; '' for a word too short for that. */
  readonly prefixKey: string;
  readonly start: number;
  readonly end: number;
}

/** Prefixes are looked up by this many letters, so a "word*" must have at least as many before its star. */
const PREFIX_KEY = 4;

/** The key of a prefix, by its first letters. */
export const prefixKeyOf = (word: string): string =>
  word.length < PREFIX_KEY ? '' : `${word.slice(0, PREFIX_KEY)}*`;

/** Folds one word: lower case, no plural ending, so that "Policies" and "policy" are the same. Never empty for a non-empty word. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  const plural = lower.length > 2 && lower.endsWith('s') && !/(?:ss|us|is|ps)$/.test(lower);
  return plural ? lower.slice(0, -1) : lower;
}

/** Cuts text[start, end) into folded words of letters and digits; "&" counts as the word "and". */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  // Looked for in the slice alone: behind the last word, a search would run on to the end of the text.
  for (const { 0: raw, index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+|&/gu)) {
    const word = raw === '&' ? 'and' : foldWord(raw);
    const at = start + index;
    words.push({ word, prefixKey: prefixKeyOf(word), start: at, end: at + raw.length });
  }
  return words;
}
