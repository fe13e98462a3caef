import { readNumber } from './numbers.ts';

/**
 * `break` is a single line end, which may be a soft wrap; `gap` is a blank line or the line end before a list item,
 * where a thought surely ends.
 */
type TokenKind = 'number' | 'word' | 'mark' | 'break' | 'gap';

/** A piece of text. `text` is in lower case; start and end are UTF-16 offsets. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Only of a number; null when its digits are no amount. */
  readonly value: number | null;
}

/**
 * Cuts text into numbers, words, marks and line ends in one pass. Blanks and signs of Markdown are left out; a letter
 * of a script that writes without spaces is a word of its own.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const token = isIgnored(code) ? null : readToken(text, at, code);
    if (token) tokens.push(token);
    at = token ? token.end : at + 1;
  }
  return tokens;
}

function readToken(text: string, start: number, code: number): Token {
  if (code === NEWLINE) return readLineEnd(text, start);
  if (code >= 48 && code <= 57) {
    const { value, end } = readNumber(text, start);
    return { kind: 'number', text: text.slice(start, end), start, end, value };
  }
  const isWord = isLetter(code);
  const end = isWord && !isIdeograph(code) ? endOfWord(text, start) : endOfMark(text, start);
  const kind = isWord ? 'word' : 'mark';
  return { kind, text: text.slice(start, end).toLowerCase(), start, end, value: null };
}

const NEWLINE = 10;
const BULLETS = '-–•*+#·◦▪●○‣';

function readLineEnd(text: string, start: number): Token {
  let end = start;
  let lines = 0;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === NEWLINE) lines += 1;
    else if (!isBlank(code)) break;
  }
  const isItem = BULLETS.includes(text.charAt(end) || 'x') && text.charAt(end + 1) === ' ';
  const kind = lines > 1 || isItem ? 'gap' : 'break';
  return { kind, text: '\n', start, end: isItem ? end + 1 : end, value: null };
}

/** Whether a list item begins behind a gap; a heading's "#" begins none. */
export function opensItem(text: string, { kind, end }: Token): boolean {
  const sign = text.charAt(end - 1);
  return kind === 'gap' && sign !== '#' && BULLETS.includes(sign);
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (!isLetter(code) || isIdeograph(code) || isSeam(text, end)) break;
    end += 1;
  }
  return end;
}

/** "OffSalary", "USDCanada": lines that were run together part before a capitalized word, unlike "PhD" and "LLMs". */
function isSeam(text: string, at: number): boolean {
  if (!isCapital(text.charCodeAt(at))) return false;
  return isSmall(text.charCodeAt(at + 1)) && isSmall(text.charCodeAt(at + 2));
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** A symbol beyond the basic plane is two code units long. */
const endOfMark = (text: string, start: number): number =>
  start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);

/** Space, tab, carriage return, no-break and zero-width blanks. */
const isBlank = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 13 ||
  code === 0xa0 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200d) ||
  code === 0x202f ||
  code === 0x3000;

/** Asterisk, underscore, backquote and backslash: Markdown's signs, which mean nothing here. */
const isIgnored = (code: number): boolean =>
  isBlank(code) || code === 42 || code === 95 || code === 96 || code === 92;

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return false;
  if (code >= 0x2000 && code <= 0x2e7f) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return code !== 0xd7 && code !== 0xf7 && code < 0xfe00;
}

/** Chinese, Japanese and Korean letters, which join without spaces. */
const isIdeograph = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);
