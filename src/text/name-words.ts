import { isDigit, isIdeograph, isIgnorable, isLetter, isWordCode, SIGN } from './characters.ts';
import { addressEnd, GAP, type Gap, gapAt } from './gaps.ts';

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

interface Draft extends Tokens {
  readonly words: string[];
  readonly starts: number[];
  readonly ends: number[];
  readonly gaps: Gap[];
}

const COMMAS: ReadonlySet<number> = new Set([SIGN.comma, 0xff0c, 0x3001]);
const ESCAPED_AMPERSAND = '&amp;';

/** Splits a text into tokens in one pass. Any string is read; words inside web and mail addresses are left out. */
export function tokenize(text: string): Tokens {
  const draft: Draft = { text, words: [], starts: [], ends: [], gaps: [] };
  let gap: Gap = GAP.clause;
  for (let at = 0; at < text.length; ) {
    const end = readToken(draft, at, gap);
    if (end > at) {
      gap = isWordCode(text.charCodeAt(end - 1)) || draft.words.at(-1) === 'and' ? GAP.none : GAP.joint;
      at = end;
      continue;
    }
    const skipped = addressEnd(text, at);
    if (skipped > at && draft.ends.at(-1) === at) dropLast(draft);
    gap = skipped > at ? GAP.clause : (Math.max(gap, gapAt(text, at)) as Gap);
    at = Math.max(skipped, at + 1);
  }
  return draft;
}

/** Appends the token that begins at `at` and returns its end; returns `at` where none begins. */
function readToken(draft: Draft, at: number, gap: Gap): number {
  const { text } = draft;
  const code = text.charCodeAt(at);
  if (isLetter(code)) return add(draft, at, endOfSigns(text, endOfRun(text, at, isLetter)), gap);
  if (isDigit(code)) return add(draft, at, endOfRun(text, at, isDigit), gap);
  if (code === SIGN.dot) return readLeadingDot(draft, at, gap);
  if (code === SIGN.ampersand) {
    const length = text.startsWith(ESCAPED_AMPERSAND, at) ? ESCAPED_AMPERSAND.length : 1;
    return add(draft, at, at + length, gap, 'and');
  }
  const apart = Math.max(gap, GAP.joint) as Gap;
  if (COMMAS.has(code)) return add(draft, at, at + 1, apart, ',');
  // Chinese and Japanese put no space between words, so each sign is a token, and so is a picture.
  if (isIdeograph(code)) return add(draft, at, at + (isPair(text, at) ? 2 : 1), apart);
  return at;
}

/** ".NET": a dot that opens a name. */
function readLeadingDot(draft: Draft, at: number, gap: Gap): number {
  const { text } = draft;
  const opensName = gap !== GAP.none && isLetter(text.charCodeAt(at + 1));
  return opensName ? add(draft, at, endOfRun(text, at + 1, isLetter), gap) : at;
}

function add(draft: Draft, start: number, end: number, gap: Gap, word?: string): number {
  draft.words.push(word ?? foldWord(draft.text.slice(start, end)));
  draft.starts.push(start);
  draft.ends.push(end);
  draft.gaps.push(gap);
  return end;
}

const PLAIN = /^[\x20-\x5b\x5d-\x7e]*$/;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff\\]/g;

/** The form in which words are compared: lower case, one spelling of each letter, nothing unseen. */
function foldWord(raw: string): string {
  return PLAIN.test(raw) ? raw.toLowerCase() : raw.replace(UNSEEN, '').normalize('NFKC').toLowerCase();
}

/** Takes back what stands before "://" or "@": it belongs to the address. */
function dropLast(draft: Draft): void {
  for (const list of [draft.words, draft.starts, draft.ends, draft.gaps]) list.pop();
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
    if (code === SIGN.plus || code === SIGN.hash) end = at + 1;
    else if (code !== SIGN.backslash) break;
  }
  const parts = end === from + 1 && isWordCode(text.charCodeAt(end));
  return parts ? from : end;
}

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;
