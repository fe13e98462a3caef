import type { PayPeriod } from '../../model/terms.ts';
import { type Amount, readAmount } from './amounts.ts';
import { boundOf } from './bounds.ts';
import { resolveCurrency } from './currency.ts';
import { periodAt, periodBehind } from './periods.ts';
import { isRange, sameCurrency, sharedScale } from './range-ends.ts';
import { areGlued, type PayReader, skipBreak } from './reader.ts';

/** An amount or a range of money somewhere in the text, not yet known to be pay. Indexes are of tokens. */
export interface MoneyRange {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  /** The period written at the amount itself. */
  readonly period: PayPeriod | null;
  /** False when no currency stands at it, so that it may be a mere count. */
  readonly hasCurrency: boolean;
  /** True when a word like "k" or "lakh" stands at it. */
  readonly isScaled: boolean;
  /** First token, with words like "up to" left out. */
  readonly first: number;
  /** First token of all that belongs to it, "up to" included. */
  readonly lead: number;
  /** Behind its last number or currency. */
  readonly next: number;
  /** Behind its period. */
  readonly tail: number;
}

/** Finds all amounts and ranges of money in one pass over the tokens. */
export function findMoney(reader: PayReader): MoneyRange[] {
  const found: MoneyRange[] = [];
  for (let at = 0; at < reader.tokens.length; at += 1) {
    const amount = readAmount(reader, at);
    if (!amount) continue;
    const range = readRange(reader, amount) ?? readSingle(reader, amount);
    found.push(range);
    at = Math.max(at, range.next - 1);
  }
  return found;
}

function readRange(reader: PayReader, low: Amount): MoneyRange | null {
  const period = periodAt(reader, low.next);
  const high = upperEnd(reader, low, period?.next ?? low.next);
  const ends = high && sharedScale(low, high);
  if (!high || !ends || !isRange(ends) || !sameCurrency(reader, low, high)) return null;
  const behind = periodBehind(reader, high.next);
  const sign = high.sign?.code ? high.sign : (low.sign ?? high.sign);
  const lead = leadOf(reader, low.first);
  return {
    ...ends,
    currency: resolveCurrency(reader, sign, { value: ends.max, first: low.first, next: high.next }),
    period: period?.value ?? behind?.value ?? high.period ?? low.period,
    hasCurrency: sign !== null,
    isScaled: low.factor !== null || high.factor !== null,
    first: low.first,
    lead,
    next: high.next,
    tail: behind?.next ?? high.next,
  };
}

function upperEnd(reader: PayReader, low: Amount, from: number): Amount | null {
  const { tokens, lexicon } = reader;
  // A dash lost on the way leaves "$131,325$154,500"; a mangled one "$127K?$143K".
  if (areGlued(tokens, from - 1) && low.sign) {
    const at = tokens[from]?.text === '?' ? from + 1 : from;
    const glued = amountFrom(reader, at);
    if (glued?.sign && glued.first < numberIndex(reader, glued)) return glued;
  }
  const at = skipBreak(tokens, lexicon.andMore.longestAt(tokens.row, from)?.to ?? from);
  const join = lexicon.joins.longestAt(tokens.row, at);
  if (join) return amountFrom(reader, skipUpTo(reader, join.to).next);
  if (!lexicon.and.has(tokens[at]?.text ?? '')) return null;
  const upper = skipUpTo(reader, at + 1);
  return upper.isNamed || hasBetween(reader, low.first) ? amountFrom(reader, upper.next) : null;
}

/** "to a maximum of $90,000": the upper end may be named as such once more. */
function skipUpTo({ tokens, lexicon }: PayReader, from: number): { next: number; isNamed: boolean } {
  const at = skipBreak(tokens, from);
  const named = lexicon.upTo.longestAt(tokens.row, at);
  return { next: named ? skipBreak(tokens, named.to) : at, isNamed: named !== null };
}

/** How far before a range "between" may stand: "ranges, for this post in Berlin, between". */
const BETWEEN_REACH = 12;

function hasBetween({ tokens, lexicon }: PayReader, before: number): boolean {
  for (let at = before - 1; at >= Math.max(0, before - BETWEEN_REACH); at -= 1) {
    if (lexicon.between.has(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** At most two tokens of currency stand before a number: "USD $". */
const MAX_CURRENCY_TOKENS = 3;

function amountFrom(reader: PayReader, first: number): Amount | null {
  for (let at = first; at <= first + MAX_CURRENCY_TOKENS; at += 1) {
    if (reader.tokens[at]?.kind !== 'number') continue;
    const amount = readAmount(reader, at);
    return amount?.first === first ? amount : null;
  }
  return null;
}

function numberIndex({ tokens }: PayReader, { first }: Amount): number {
  let at = first;
  while (tokens[at]?.kind !== 'number') at += 1;
  return at;
}

function readSingle(reader: PayReader, amount: Amount): MoneyRange {
  const bound = boundOf(reader, amount);
  const behind = periodBehind(reader, bound.next);
  return {
    min: bound.end === 'upper' ? null : amount.value,
    max: bound.end === 'lower' ? null : amount.value,
    currency: resolveCurrency(reader, amount.sign, amount),
    period: behind?.value ?? amount.period,
    hasCurrency: amount.sign !== null,
    isScaled: amount.factor !== null,
    first: amount.first,
    lead: bound.lead,
    next: amount.next,
    tail: behind?.next ?? bound.next,
  };
}

function leadOf({ tokens, lexicon }: PayReader, first: number): number {
  return lexicon.from.longestBefore(tokens.row, first)?.from ?? first;
}
