import type { SignMeaning } from './lexicon.ts';
import { areGlued, type PayReader } from './reader.ts';
import { countryBeside } from './text-country.ts';

/** A currency that was read: `code` is ISO 4217, `shared` a sign that several currencies have. */
export interface CurrencyRead extends SignMeaning {
  /** LineWord index at which it begins (before a number) or behind which reading goes on (behind one). */
  readonly edge: number;
}

/** From here on an amount tells the currencies that share a sign apart: few earn as many yuan, most as many yen. */
const MILLION = 1_000_000;

/** The currency written before the token at `at`: "€", "CA$", "USD $", "EUR". */
export function currencyBefore(reader: PayReader, at: number): CurrencyRead | null {
  const sign = signBefore(reader, at);
  if (!sign) return codeBefore(reader, at);
  const code = sign.shared === null ? null : codeBefore(reader, sign.edge);
  return code ?? sign;
}

function signBefore({ tokens, lexicon }: PayReader, at: number): CurrencyRead | null {
  const last = tokens[at - 1]?.text;
  if (last === undefined) return null;
  // "CA$", "kr." are two tokens that touch.
  const pair = areGlued(tokens, at - 2) ? lexicon.signs.get(tokens[at - 2]?.text + last) : undefined;
  if (pair) return { ...pair, edge: at - 2 };
  const single = lexicon.signs.get(last);
  return single ? { ...single, edge: at - 1 } : null;
}

function codeBefore(reader: PayReader, at: number): CurrencyRead | null {
  const code = codeOfToken(reader, at - 1);
  if (code) return { code, shared: null, edge: at - 1 };
  const words = reader.lexicon.currencyWords.longestBefore(reader.tokens.row, at);
  return words ? { code: words.value, shared: null, edge: words.from } : null;
}

/** A code counts in capitals only: "all" and "try" are words. */
function codeOfToken({ text, tokens, lexicon }: PayReader, at: number): string | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.end - token.start !== 3) return null;
  const code = text.slice(token.start, token.end);
  return lexicon.codes.has(code) ? code : null;
}

/** The currency written from the token at `at` on: "€", "kr", "USD", "euros". A number's own sign is not taken from it. */
export function currencyBehind(reader: PayReader, at: number): CurrencyRead | null {
  const { tokens, lexicon } = reader;
  const code = codeOfToken(reader, at);
  if (code) return { code, shared: null, edge: at + 1 };
  const words = lexicon.currencyWords.longestAt(tokens.row, at);
  if (words) return { code: words.value, shared: null, edge: words.to };
  const sign = lexicon.signs.get(tokens[at]?.text ?? '');
  if (!sign || tokens[at + 1]?.kind === 'number') return null;
  return (sign.shared === null ? null : codeBehind(reader, at + 1)) ?? { ...sign, edge: at + 1 };
}

/** "145 000 $ CAD", "145 000 $ (CAD)": the code behind a sign that several currencies share. */
function codeBehind(reader: PayReader, at: number): CurrencyRead | null {
  const isEnclosed = reader.tokens[at]?.text === '(' && reader.tokens[at + 2]?.text === ')';
  const code = codeOfToken(reader, isEnclosed ? at + 1 : at);
  return code ? { code, shared: null, edge: isEnclosed ? at + 3 : at + 1 } : null;
}

/** An amount whose currency is asked: its largest value, and the tokens [first, next) that it stands at. */
interface AmountPlace {
  readonly value: number;
  readonly first: number;
  readonly next: number;
}

/** The ISO code that a sign stands for at an amount; null when neither it, the country nor the size tells. */
export function resolveCurrency(
  reader: PayReader,
  sign: SignMeaning | null,
  { value, first, next }: AmountPlace,
): string | null {
  if (!sign) return reader.localCurrency;
  if (sign.code !== null) return sign.code;
  const { words } = reader.lexicon;
  const shared = words.sharedSigns.find((one) => one.sign === sign.shared);
  const isMeant = (code: string | null | undefined): code is string =>
    code != null && (shared?.currencies.includes(code) ?? false) && isWorthPaying(reader, value, code);
  const beside = words.countryCurrencies[countryBeside(reader, first, next) ?? ''];
  if (isMeant(beside)) return beside;
  if (isMeant(reader.localCurrency)) return reader.localCurrency;
  return (value >= MILLION ? shared?.inMillions : null) ?? shared?.fallback ?? null;
}

/** Below this worth in dollars nobody is paid in a currency of small units: "$2,500" in Colombia means US dollars. */
const LEAST_WORTH = 5;
/** Units to a US dollar from which a currency is one of small units. */
const SMALL_UNITS = 100;

function isWorthPaying({ lexicon }: PayReader, value: number, code: string): boolean {
  const perDollar = lexicon.perDollar.get(code) ?? 1;
  return perDollar < SMALL_UNITS || value / perDollar >= LEAST_WORTH;
}
