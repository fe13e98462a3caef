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
    if (!lexicon.fillers.has(tokens[at]?.text ?? '')) return null;
    at += 1;
  }
  return null;
}

/** "brutto/Monat", "gross / month": a filler that the period hangs on. */
function compoundAt(reader: PayReader, at: number): WrittenPeriod | null {
  return reader.lexicon.fillers.has(reader.tokens[at]?.text ?? '') ? periodAt(reader, at + 1) : null;
}

/** The nearest period named between two tokens, read from the right: "annual base salary", "monatlich". */
export function periodBetween(reader: PayReader, from: number, to: number): PayPeriod | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const period = periodAt(reader, at);
    if (period && period.next <= to) return period.value;
  }
  return null;
}
