import type { PayPeriod } from '../../model/terms.ts';
import { type CurrencyRead, currencyBefore, currencyBehind } from './currency.ts';
import type { Scale } from './lexicon.ts';
import { areGlued, type PayReader } from './reader.ts';

/** One amount of money as written. `first` and `next` are token indexes, `next` exclusive. */
export interface Amount {
  readonly value: number;
  /** What "k" or "lakh" multiplied the number by; null without such a word. */
  readonly factor: number | null;
  readonly sign: CurrencyRead | null;
  /** The period that a scale word implies ("LPA"). */
  readonly period: PayPeriod | null;
  readonly first: number;
  readonly next: number;
}

/** Reads the amount whose number is the token at `at`; null when the digits are part of something else. */
export function readAmount(reader: PayReader, at: number): Amount | null {
  const number = reader.tokens[at];
  if (number?.kind !== 'number' || number.value === null) return null;
  const left = currencyBefore(reader, at);
  if (!left && isPartOfName(reader, at)) return null;
  const scale = scaleAt(reader, at + 1);
  const behind = scale ? at + 2 : at + 1;
  const right =
    rightCurrency(reader, behind, left) ?? (scale ? currencyBehindDot(reader, behind, left) : null);
  const next = right?.edge ?? (scale ? at + 2 : at + 1);
  if (next === at + 1 && isBrokenOff(reader, at, left !== null)) return null;
  const factor = scale && isApplied(scale, number.value) ? scale.factor : null;
  const impliedCurrency = scale?.currency ?? null;
  return {
    value: rounded(number.value * (factor ?? 1)),
    factor,
    sign: right ?? left ?? (impliedCurrency ? { code: impliedCurrency, shared: null, edge: at } : null),
    period: scale?.period ?? null,
    first: left?.edge ?? at,
    next,
  };
}

/** "68,000k" is a slip of the pen: a number that is in thousands already is not multiplied by them. */
const isApplied = ({ factor }: Scale, value: number): boolean => factor !== 1000 || value < 1000;

/** 4.3 × 1000 is 4299.999… in floating point. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** "R-12345", "ISO27001", "GS-13": a number that hangs on a word is a name, unless the word is a number's or a currency. */
function isPartOfName(reader: PayReader, at: number): boolean {
  const { tokens } = reader;
  if (!areGlued(tokens, at - 1)) return false;
  const before = tokens[at - 1];
  if (before?.kind === 'word') return true;
  if (before?.text !== '-' || !areGlued(tokens, at - 2)) return false;
  if (tokens[at - 2]?.kind !== 'word' || areGlued(tokens, at - 3)) return false;
  return currencyBefore(reader, at - 1) === null;
}

/** "5th", "14x", "20%", "401(k)": what hangs on the number makes it something else than money. */
function isBrokenOff({ text, tokens, lexicon }: PayReader, at: number, hasSign: boolean): boolean {
  if (tokens[at + 1]?.text === '%') return true;
  if (tokens[at]?.text === '401' || !areGlued(tokens, at)) return tokens[at]?.text === '401';
  const behind = tokens[at + 1];
  if (behind?.kind !== 'word') return false;
  // Lines that were run together: "$183,000Work setup".
  if (hasSign && text.charAt(behind.start) !== behind.text.charAt(0)) return false;
  // "50to60" is a range, "8a £53,000" a grade with its pay.
  const isJoin = lexicon.joins.begins(behind.text) && areGlued(tokens, at + 1);
  return !isJoin && !lexicon.adverbs.begins(behind.text);
}

function scaleAt({ tokens, lexicon }: PayReader, at: number): Scale | null {
  const word = tokens[at];
  const scale = word?.kind === 'word' ? lexicon.scales.get(word.text) : undefined;
  if (!word || !scale || tokens[at - 1]?.text === '401') return null;
  // "5 l" and "3 t" are measures: a single letter must hang on its number, or carry a currency sign ("3 M€").
  const isLetter = word.end - word.start === 1 && word.text < '\u0100';
  const hangs =
    areGlued(tokens, at - 1) || (areGlued(tokens, at) && lexicon.signs.has(tokens[at + 1]?.text ?? ''));
  return isLetter && !hangs ? null : scale;
}

/** "12 tys. zł": the dot is the abbreviation's. */
function currencyBehindDot(reader: PayReader, at: number, left: CurrencyRead | null): CurrencyRead | null {
  const isDot = reader.tokens[at]?.text === '.' && areGlued(reader.tokens, at - 1);
  return isDot ? rightCurrency(reader, at + 1, left) : null;
}

/** Behind an amount with a sign of its own, only a code that makes the sign clearer is taken ("$120,000 CAD"). */
function rightCurrency(reader: PayReader, at: number, left: CurrencyRead | null): CurrencyRead | null {
  const right = currencyBehind(reader, at);
  if (!right || !left) return right;
  if (right.code === null) return null;
  const isSame = left.code === right.code;
  return isSame || left.shared !== null ? right : null;
}
