import { singular } from './folding.ts';
import type { TokenRow } from './token-row.ts';

/** A day as a text writes it; the words [from, to) of its row say it. */
export interface WrittenDate {
  /** ISO date. */
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

/** Reads the day that begins with a word; null where none does. */
export type ReadDate = (row: TokenRow, at: number, limit: number) => WrittenDate | null;

// Ours, because the libraries for dates in prose (chrono-node) bring some 200 kB of languages into the first answer, and
// take any number for a day; here a cue stands before it, and only whole dates with a year count.

/**
 * A reader of whole dates: "1 March 2026", "March 1, 2026", "1. März 2026", "1 de marzo de 2026", "2026-03-01",
 * "01.03.2026", "3/1/2026". A date without a year, or one that no calendar has, is none.
 * @param months The names of each month. @param isMonthFirst Whether "3/1/2026" is the first of March, as in the US.
 */
export function dateReader(months: readonly (readonly string[])[], isMonthFirst: boolean): ReadDate {
  const monthOf = new Map(
    months.flatMap((names, index) => names.map((name) => [singular(name), index + 1] as const)),
  );
  const dateOf = (year: number, month: number, day: number): string | null => {
    const date = new Date(Date.UTC(year, month - 1, day));
    const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return isDay && year >= FIRST_YEAR && year <= LAST_YEAR ? date.toISOString().slice(0, 10) : null;
  };
  const fromNumbers = (first: number, second: number, third: number): string | null => {
    if (first > 31) return dateOf(first, second, third);
    const year = third < 100 ? CENTURY + third : third;
    if (first > 12) return dateOf(year, second, first);
    if (second > 12) return dateOf(year, first, second);
    return isMonthFirst ? dateOf(year, first, second) : dateOf(year, second, first);
  };
  return (row, at, limit) => {
    const words: string[] = [];
    const ends: number[] = [];
    for (let next = at; next < limit && words.length < 3; next += 1) {
      const word = row.words[next] ?? '';
      if (words.length > 0 && FILLERS.has(word)) continue;
      words.push(word.replace(ORDINAL, '$1'));
      ends.push(next + 1);
    }
    const [first = '', second = '', third = ''] = words;
    const numbers = words.map((word) => (/^\d{1,4}$/.test(word) ? Number(word) : null));
    const [one, two, three] = numbers;
    const named = monthOf.get(first) ?? monthOf.get(second);
    let day: string | null = null;
    if (three != null && monthOf.has(second) && one != null) day = dateOf(three, named ?? 0, one);
    else if (three != null && monthOf.has(first) && two != null) day = dateOf(three, named ?? 0, two);
    else if (one != null && two != null && three != null && third.length !== 3)
      day = fromNumbers(one, two, three);
    return day === null ? null : { day, from: at, to: ends[2] ?? at };
  };
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;
const CENTURY = 2000;
/** Stand between the parts of a date: "the 1st of March", "1 de marzo de 2026". */
const FILLERS: ReadonlySet<string> = new Set(['the', 'of', 'de', 'den', 'le']);
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er|e)$/;
