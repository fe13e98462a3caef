import { isDigit, isIdeograph, isIgnorable, isLetter } from './characters.ts';

/** What stands between a token and the one before it. */
export const GAP = {
  /** Nothing: "27001" behind "ISO" in "ISO27001". */
  none: 0,
  /** White space, a hyphen, an apostrophe, a dot inside a name, a Markdown sign, one line break. */
  joint: 1,
  /** A slash: "Python/Go". */
  slash: 2,
  /** Punctuation that no name spans. */
  clause: 3,
} as const;
export type Gap = (typeof GAP)[keyof typeof GAP];

/** A text as words. Parallel arrays, because a posting has thousands of words and is read many times. */
export interface Tokens {
  readonly text: string;
  /** Lower case, without soft hyphens; "&" is "and", "," stands for itself, "c++", "c#" and ".net" keep their signs. */
  readonly words: readonly string[];
  /** UTF-16 offsets into `text`; ends are exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What stands before each token. */
  readonly gaps: readonly Gap[];
}

interface Draft {
  readonly text: string;
  readonly words: string[];
  readonly starts: number[];
  readonly ends: number[];
  readonly gaps: Gap[];
}

const CODE = {
  tab: 9,
  newline: 10,
  return: 13,
  space: 32,
  hash: 35,
  amp: 38,
  quote: 39,
  star: 42,
  plus: 43,
  comma: 44,
};
const SIGN = {
  hyphen: 45,
  dot: 46,
  slash: 47,
  colon: 58,
  at: 64,
  backslash: 92,
  underscore: 95,
  backtick: 96,
};
const NO_BREAK_SPACE = 0xa0;
const EN_DASH = 0x2013;
const COMMAS = new Set([CODE.comma, 0xff0c, 0x3001]);
const HYPHENS = new Set([SIGN.hyphen, 0x2010, 0x2011, 0x2012, EN_DASH]);
/** Signs that may stand inside a name without parting it. */
const JOINTS = new Set([
  ...[CODE.tab, CODE.newline, CODE.return, CODE.space, CODE.quote, CODE.star, 34, NO_BREAK_SPACE],
  ...[SIGN.backslash, SIGN.underscore, SIGN.backtick, 0x2018, 0x2019, 0x201c, 0x201d, 0x3000, 0x202f],
]);
const ESCAPED_AMPERSAND = '&amp;';

/** Splits a text into tokens in one pass. Any string is read; words inside web and mail addresses are left out. */
export function tokenize(text: string): Tokens {
  const draft: Draft = { text, words: [], starts: [], ends: [], gaps: [] };
  let gap: Gap = GAP.clause;
  let at = 0;
  while (at < text.length) {
    const end = readToken(draft, at, gap);
    if (end > at) {
      at = end;
      gap = GAP.none;
      continue;
    }
    const skipped = skipAddress(text, at);
    if (skipped > at) {
      gap = GAP.clause;
      at = skipped;
      continue;
    }
    gap = Math.max(gap, gapOf(text, at)) as Gap;
    at += 1;
  }
  return draft;
}

/** Appends the token that begins at `at` and returns its end; returns `at` where none begins. */
function readToken(draft: Draft, at: number, gap: Gap): number {
  const { text } = draft;
  const code = text.charCodeAt(at);
  if (isLetter(code)) return add(draft, at, endOfSigns(text, endOfRun(text, at, isLetter)), gap);
  if (isDigit(code)) return add(draft, at, endOfRun(text, at, isDigit), gap);
  if (code < 0x80 && code !== CODE.amp && code !== CODE.comma && code !== SIGN.dot) return at;
  if (COMMAS.has(code)) return add(draft, at, at + 1, gap, ',');
  if (code === CODE.amp) {
    const length = text.startsWith(ESCAPED_AMPERSAND, at) ? ESCAPED_AMPERSAND.length : 1;
    return add(draft, at, at + length, gap === GAP.none ? GAP.joint : gap, 'and');
  }
  if (code === SIGN.dot) {
    const opensName = !isWordCode(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
    return opensName && gap !== GAP.none ? add(draft, at, endOfRun(text, at + 1, isLetter), gap) : at;
  }
  // Chinese and Japanese put no space between words, so each sign is a token, and so is a picture.
  if (isIdeograph(code)) {
    const length = code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1;
    return add(draft, at, at + length, gap === GAP.none ? GAP.joint : gap);
  }
  return at;
}

function add(draft: Draft, start: number, end: number, gap: Gap, word?: string): number {
  draft.words.push(word ?? foldWord(draft.text.slice(start, end)));
  draft.starts.push(start);
  draft.ends.push(end);
  draft.gaps.push(gap);
  return end;
}

const ASCII_ONLY = /^[\x20-\x7e]*$/;
const TO_DROP = /[\u00ad\u200b-\u200d\u2060\ufeff\\]/g;

/** The form in which words are compared. */
export function foldWord(raw: string): string {
  if (ASCII_ONLY.test(raw))
    return raw.includes('\\') ? raw.replaceAll('\\', '').toLowerCase() : raw.toLowerCase();
  return raw.replace(TO_DROP, '').normalize('NFKC').toLowerCase();
}

function endOfRun(text: string, from: number, belongs: (code: number) => boolean): number {
  let end = from;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (belongs(code)) end = at + 1;
    else if (!isIgnorable(code)) break;
  }
  return end;
}

/** Takes "++" and "#" with the letters before, also behind a Markdown backslash, unless a word goes on behind. */
function endOfSigns(text: string, from: number): number {
  let end = from;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === CODE.plus || code === CODE.hash) end = at + 1;
    else if (code !== SIGN.backslash) break;
  }
  const parts = end === from + 1 && isWordCode(text.charCodeAt(end));
  return parts ? from : end;
}

const isWordCode = (code: number): boolean => isLetter(code) || isDigit(code);

/** The end of a web or mail address whose sign stands at `at`; `at` where there is none. */
function skipAddress(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const isLink = code === SIGN.colon && text.startsWith('://', at);
  const isMail =
    code === SIGN.at && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1));
  if (!isLink && !isMail) return at;
  let end = at;
  while (end < text.length && !' \n\t\r)]>"|'.includes(text.charAt(end))) end += 1;
  return end;
}

function gapOf(text: string, at: number): Gap {
  const code = text.charCodeAt(at);
  if (JOINTS.has(code) || isIgnorable(code)) return GAP.joint;
  if (code === SIGN.slash) return GAP.slash;
  if (HYPHENS.has(code))
    return text.charCodeAt(at - 1) === CODE.space && text.charCodeAt(at + 1) === CODE.space
      ? GAP.clause
      : GAP.joint;
  if (code === SIGN.dot && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1)))
    return GAP.joint;
  return GAP.clause;
}
