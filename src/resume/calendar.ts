import type { ResumeWords } from '../model/resume.ts';

/** Months since the year 0, so that two can be subtracted. */
export type Month = number;

/** A time with its place in a line. */
export interface DateRange {
  readonly from: Month;
  /** Exclusive: the month after the last. */
  readonly to: Month;
  /** True when it goes on today. */
  readonly isOpen: boolean;
  /** UTF-16 offsets into the line. */
  readonly start: number;
  readonly end: number;
}

/** A single date, or a word that stands for one. */
interface DateMark {
  readonly kind: 'date' | 'month' | 'present';
  readonly year: number;
  /** 0..11; null where only the year is known. */
  readonly month: number | null;
  readonly start: number;
  readonly end: number;
}

/** Nobody who reads this began to work before. */
const FIRST_YEAR = 1950;
const LONGEST_YEARS = 60;
const YEAR = 12;

/** Finds the ranges of dates in lines of text. */
export interface RangeFinder {
  /** In order. A range that ends before it begins, or in a time that cannot be, is left out. */
  find(line: string): readonly DateRange[];
}

const alternatives = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

/**
 * Makes the words ready for use.
 * @param today The month in which a range ends that goes on.
 */
export function createRangeFinder(words: ResumeWords, today: Month): RangeFinder {
  const months = new Map(words.months.flatMap((names, month) => names.map((name) => [name, month])));
  const month = alternatives([...months.keys()]);
  const date = new RegExp(
    [
      `(?<day>\\d{1,2}\\.)?(?<numeral>\\d{1,2})[./](?<after>(?:19|20)\\d{2})`,
      `(?<before>(?:19|20)\\d{2})[-/.](?<second>0[1-9]|1[0-2])(?:-\\d{2})?(?!\\d)`,
      `(?:(?<name>${month})\\b\\.?,?\\s{0,2})?(?:['’](?<short>\\d{2})|(?<year>(?:19|20)\\d{2}))(?![\\d%])`,
      `(?<alone>${month})\\b\\.?(?=\\s?[-–—])`,
      `(?<present>\\b(?:${alternatives(words.present)})\\b)`,
    ].join('|'),
    'giu',
  );
  const between = new RegExp(`^\\s*(?:[-–—‐‑]{1,2}|${alternatives(words.until)})\\s*$`, 'iu');
  const since = new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(words.since)})\\s*$`, 'iu');

  const readMark = (match: RegExpMatchArray): DateMark | null => {
    const { groups = {}, index = 0 } = match;
    const place = { start: index, end: index + match[0].length };
    if (groups.present !== undefined) return { kind: 'present', year: 0, month: null, ...place };
    if (groups.alone !== undefined) {
      return { kind: 'month', year: 0, month: months.get(groups.alone.toLowerCase()) ?? null, ...place };
    }
    const short = groups.short === undefined ? undefined : fullYear(Number(groups.short), today);
    const year = short ?? Number(groups.after ?? groups.before ?? groups.year);
    const numeral = groups.numeral ?? groups.second;
    const named = groups.name === undefined ? null : (months.get(groups.name.toLowerCase()) ?? null);
    const counted = numeral === undefined ? named : Number(numeral) - 1;
    if (counted !== null && counted >= YEAR) return null;
    return { kind: 'date', year, month: counted, ...place };
  };

  const rangeOf = (first: DateMark, second: DateMark): DateRange | null => {
    const year = first.kind === 'month' ? second.year : first.year;
    const from = year * YEAR + (first.month ?? 0);
    const isOpen = second.kind === 'present';
    const to = isOpen ? today + 1 : second.year * YEAR + endMonth(first, second);
    const sane = year >= FIRST_YEAR && from < to && to <= today + YEAR && to - from <= LONGEST_YEARS * YEAR;
    return sane ? { from, to: Math.min(to, today + 1), isOpen, start: first.start, end: second.end } : null;
  };

  return {
    find(line) {
      const marks = [...line.matchAll(date)].map(readMark).filter((mark) => mark !== null);
      const ranges: (DateRange | null)[] = [];
      for (const [at, mark] of marks.entries()) {
        if (mark.kind === 'present') continue;
        const next = marks[at + 1];
        if (next && next.kind !== 'month' && between.test(line.slice(mark.end, next.start))) {
          ranges.push(rangeOf(mark, next));
        } else if (mark.kind === 'date' && since.test(line.slice(0, mark.start))) {
          ranges.push(rangeOf(mark, { ...mark, kind: 'present' }));
        }
      }
      return ranges.filter((range) => range !== null);
    },
  };
}

/** "'98" and "'07" as years of four digits, the latest that is not after today. */
function fullYear(short: number, today: Month): number {
  const century = Math.floor(today / YEAR / 100) * 100;
  return century + short > today / YEAR ? century + short - 100 : century + short;
}

/** Two bare years are taken from new year to new year; an end without its month lies in the middle of the year. */
function endMonth(first: DateMark, second: DateMark): number {
  if (second.month !== null) return second.month + 1;
  if (first.month !== null) return YEAR / 2;
  return first.year === second.year ? YEAR : 0;
}
