import type { Amount } from './amounts.ts';
import { areGlued, type PayReader } from './reader.ts';

/** Which end of a range a single amount is; token indexes of all that says so. */
export interface PayBound {
  readonly end: 'lower' | 'upper' | null;
  readonly lead: number;
  readonly next: number;
}

/** Reads "from", "up to", "+" and a dash with nothing behind it around an amount. */
export function boundOf(reader: PayReader, { first, next }: Amount): PayBound {
  const { tokens, lexicon } = reader;
  const upper = lexicon.upTo.longestBefore(tokens.row, first);
  if (upper) return { end: 'upper', lead: upper.from, next };
  const lower = lexicon.from.longestBefore(tokens.row, first);
  if (lower) return { end: 'lower', lead: lower.from, next };
  const more = isPlusOfOther(reader, next) ? null : lexicon.andMore.longestAt(tokens.row, next);
  if (more) return { end: 'lower', lead: first, next: more.to };
  if (isOpenDash(reader, next)) return { end: 'lower', lead: first, next: next + 1 };
  return { end: null, lead: first, next };
}

/** "£65k + bonus" adds something; "$150k+" leaves the end open. */
const isPlusOfOther = ({ tokens }: PayReader, at: number): boolean =>
  tokens[at]?.text === '+' && !areGlued(tokens, at - 1);

/** "60,000 - (monthly)": a dash with nothing behind it. */
function isOpenDash({ tokens }: PayReader, at: number): boolean {
  const text = tokens[at]?.text;
  if (text !== '-' && text !== '–') return false;
  const behind = tokens[at + 1];
  return behind === undefined || behind.text === '(' || behind.kind === 'gap';
}
