import { KIND, kindAt } from './characters.ts';
import { fold } from './folding.ts';
import { GAP } from './gaps.ts';
import { readNumber } from './numbers.ts';
import type { WordMaking } from './phrase.ts';
import { rememberLast } from './remember-last.ts';
import { RowBuilder, type TokenRow } from './token-row.ts';
import { endOfRun, joinForms, type Tokens, tokenize } from './tokens.ts';

/**
 * `break` is a single line end, which may be a soft wrap; `gap` is a blank line or the line end before a list item,
 * where a thought surely ends.
 */
type LineWordKind = 'number' | 'word' | 'mark' | 'break' | 'gap';

/** A piece of a line. `text` is folded; start and end are UTF-16 offsets. */
export interface LineWord {
  readonly kind: LineWordKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Only of a number; null when its digits are no amount. */
  readonly value: number | null;
}

/** A text as the pieces of its lines, and the same as the row that phrases are looked for in. */
export interface LineWords extends ReadonlyArray<LineWord> {
  readonly row: TokenRow;
}

/**
 * A text as numbers with their values, words, marks and line ends: what amounts and years are read from. Blanks and
 * signs of Markdown are left out; a letter of a script that writes without spaces is a word of its own.
 */
export const lineWords: (text: string) => LineWords = rememberLast((text) => readLines(tokenize(text)));

/** How phrases about amounts and years are read. */
export const LINE_LANGUAGE: WordMaking = {
  cut: (phrase) => lineWords(phrase).map(({ text }) => text),
  formOf: (word) => word,
};

function readLines(tokens: Tokens): LineWords {
  const words: LineWord[] = [];
  for (let at = 0; at < tokens.kinds.length; ) at = readPiece(tokens, at, words);
  const row = new RowBuilder(tokens.text);
  // Two line ends in a row must not look like one: no phrase goes on behind a gap.
  for (const { kind, text, start, end } of words)
    row.add(kind === 'gap' ? '' : text, start, end, kind === 'gap' ? GAP.clause : GAP.joint);
  return Object.assign(words, { row });
}

/** Appends what begins at a token and returns the index behind it. */
function readPiece(tokens: Tokens, at: number, words: LineWord[]): number {
  const { text, kinds, starts, forms } = tokens;
  const start = starts[at] ?? 0;
  switch (kinds[at]) {
    case KIND.blank:
    case KIND.unseen:
      return at + 1;
    case KIND.word: {
      const to = endOfRun(tokens, at);
      pushWord(text, start, starts[to] ?? 0, joinForms(tokens, at, to), words);
      return to;
    }
    case KIND.break:
      words.push(readLineEnd(text, start));
      break;
    case KIND.number: {
      const { value, end } = readNumber(text, start);
      words.push({ kind: 'number', text: fold(text.slice(start, end)), start, end, value });
      break;
    }
    default: {
      const form = forms[at] ?? '';
      const kind = kinds[at] === KIND.ideograph ? 'word' : 'mark';
      if (!MARKDOWN.includes(form))
        words.push({ kind, text: form, start, end: starts[at + 1] ?? 0, value: null });
      return at + 1;
    }
  }
  const end = words.at(-1)?.end ?? 0;
  let next = at + 1;
  while (next < kinds.length && (starts[next] ?? 0) < end) next += 1;
  return next;
}

/** Markdown's signs, which mean nothing here. */
const MARKDOWN = '*_`\\';
const BULLETS = '-–•*+#·◦▪●○‣';

function readLineEnd(text: string, start: number): LineWord {
  let end = start;
  let lines = 0;
  for (; end < text.length; end += 1) {
    const kind = kindAt(text, end);
    if (kind === KIND.break) lines += 1;
    else if (kind !== KIND.blank && kind !== KIND.unseen) break;
  }
  const isItem = BULLETS.includes(text.charAt(end) || 'x') && text.charAt(end + 1) === ' ';
  const kind = lines > 1 || isItem ? 'gap' : 'break';
  return { kind, text: '\n', start, end: isItem ? end + 1 : end, value: null };
}

/** Whether a list item begins behind a gap; a heading's "#" begins none. */
export function opensItem(text: string, { kind, end }: LineWord): boolean {
  const sign = text.charAt(end - 1);
  return kind === 'gap' && sign !== '#' && BULLETS.includes(sign);
}

/** Appends a word; one that lines without a blank between them ran into is two. */
function pushWord(text: string, start: number, end: number, form: string, words: LineWord[]): void {
  let from = start;
  for (let at = start + 1; at < end; at += 1) {
    if (!isSeam(text, at)) continue;
    words.push({ kind: 'word', text: fold(text.slice(from, at)), start: from, end: at, value: null });
    from = at;
  }
  const own = from === start ? form : fold(text.slice(from, end));
  words.push({ kind: 'word', text: own, start: from, end, value: null });
}

/** "OffSalary", "USDCanada": lines that were run together part before a capitalized word, unlike "PhD" and "LLMs". */
function isSeam(text: string, at: number): boolean {
  if (!isCapital(text.charCodeAt(at))) return false;
  return isSmall(text.charCodeAt(at + 1)) && isSmall(text.charCodeAt(at + 2));
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
