import type { PayPeriod } from '../../model/terms.ts';
import { type PayReader, skipBreak } from './reader.ts';

/** A period of pay that was read; `next` is the token behind it. */
interface WrittenPeriod {
  readonly value: PayPeriod;
  readonly next: number;
}

/** How many words ("gross", "salary", "USD") may stand between an amount and its period. */
const MAX_FILLERS = 4;

/** The period that begins exactly at a token: "per year", "/hr", "annually". */
export function periodAt(reader: PayReader, at: number): WrittenPeriod | null {
  const { tokens, lexicon } = reader;
  const adverb = lexicon.adverbs.longestAt(tokens.row, at);
  if (adverb) return { value: adverb.value, next: adverb.to };
  const per = lexicon.per.longestAt(tokens.row, at);
  if (!per) return null;
  const unitAt = skipBreak(tokens, per.to);
  const unit = lexicon.units.get(tokens[unitAt]?.text ?? '');
  return unit ? { value: unit, next: unitAt + 1 } : null;
}

/** The period written behind an amount, with words like "gross" in between; null when there is none. */
export function periodBehind(reader: PayReader, from: number): WrittenPeriod | null {
  const { tokens, lexicon } = reader;
  let at = from;
  for (let skipped = 0; skipped <= MAX_FILLERS; skipped += 1) {
    at = skipBreak(tokens, at);
    const period = periodAt(reader, at) ?? compoundAt(reader, at);
    if (period) return period;
    const phrase = lexicon.fillerPhrases.longestAt(tokens.row, at);
    if (!phrase && !lexicon.fillers.has(tokens[at]?.text ?? '')) return null;
    at = phrase?.to ?? at + 1;
  }
  return null;
}

/** "brutto/Monat", "gross / month": a filler that the period hangs on. */
function compoundAt(reader: PayReader, at: number): WrittenPeriod | null {
  return reader.lexicon.fillers.has(reader.tokens[at]?.text ?? '') ? periodAt(reader, at + 1) : null;
}

/** Monthly salaries a year. */
const FEWEST_PAYMENTS = 12;
const MOST_PAYMENTS = 16;
/** Words between an amount and the number of payments: "gross (". */
const PAYMENTS_REACH = 4;

/** Whether a number of monthly payments a year stands behind an amount: "x 14", "(13 payments)", "en 14 pagas". */
export function isPaidMonthly({ tokens, lexicon }: PayReader, from: number): boolean {
  for (let at = from; at < from + PAYMENTS_REACH; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || token.kind === 'gap') return false;
    if (token.kind !== 'number') continue;
    const times = token.value ?? 0;
    const isBeside =
      lexicon.payments.has(tokens[at - 1]?.text ?? '') || lexicon.payments.has(tokens[at + 1]?.text ?? '');
    return isBeside && times >= FEWEST_PAYMENTS && times <= MOST_PAYMENTS;
  }
  return false;
}

/** The nearest period named between two tokens, read from the right: "annual base salary", "monatlich". */
export function periodBetween(reader: PayReader, from: number, to: number): PayPeriod | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const period = periodAt(reader, at);
    if (period && period.next <= to) return period.value;
  }
  return null;
}
