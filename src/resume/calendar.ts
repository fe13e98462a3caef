import type { ResumeWords } from '../model/resume.ts';

// Ours, because the libraries for dates in prose either read one language or want the whole line to be a date; a line of a
// résumé holds a job beside a range, with the month names of five languages, which are data here.

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
/** Nobody held one job for longer: such a range has a misread end. */
const LONGEST_YEARS = 60;
/** In months. */
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

/** The words as patterns. */
interface DatePatterns {
  /** Any date, alone or as one end of a range. */
  readonly date: RegExp;
  /** All that stands between the two dates of a range. */
  readonly between: RegExp;
  /** The end of a text behind which a date is a beginning. */
  readonly since: RegExp;
  /** Name or short form → 0..11. */
  readonly months: ReadonlyMap<string, number>;
}

function patternsOf(words: ResumeWords): DatePatterns {
  const months = new Map(words.months.flatMap((names, month) => names.map((name) => [name, month])));
  const month = alternatives([...months.keys()]);
  const dates = [
    `(?<day>\\d{1,2}\\.)?(?<numeral>\\d{1,2})[./](?<after>(?:19|20)\\d{2})`,
    `(?<before>(?:19|20)\\d{2})[-/.](?<second>0[1-9]|1[0-2])(?:-\\d{2})?(?!\\d)`,
    `(?:(?<name>${month})\\b\\.?,?\\s{0,2})?(?:['’](?<short>\\d{2})|(?<year>(?:19|20)\\d{2}))(?![\\d%])`,
    `(?<alone>${month})\\b\\.?(?=\\s?[-–—])`,
    `(?<present>\\b(?:${alternatives(words.present)})\\b)`,
  ];
  return {
    date: new RegExp(dates.join('|'), 'giu'),
    between: new RegExp(`^\\s*(?:[-–—‐‑]{1,2}|${alternatives(words.until)})\\s*$`, 'iu'),
    since: new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(words.since)})\\s*$`, 'iu'),
    months,
  };
}

/**
 * Makes the words ready for use.
 * @param today The month in which a range ends that goes on.
 */
export function createRangeFinder(words: ResumeWords, today: Month): RangeFinder {
  const { date, between, since, months } = patternsOf(words);
  return {
    find(line) {
      const marks = [...line.matchAll(date)]
        .map((match) => readMark(match, months, today))
        .filter((mark) => mark !== null);
      const ranges: (DateRange | null)[] = [];
      for (const [at, mark] of marks.entries()) {
        if (mark.kind === 'present') continue;
        const next = marks[at + 1];
        if (next && next.kind !== 'month' && between.test(line.slice(mark.end, next.start))) {
          ranges.push(rangeOf(mark, next, today));
        } else if (mark.kind === 'date' && since.test(line.slice(0, mark.start))) {
          ranges.push(rangeOf(mark, { ...mark, kind: 'present' }, today));
        }
      }
      return ranges.filter((range) => range !== null);
    },
  };
}

function readMark(
  { groups = {}, index = 0, 0: text }: RegExpMatchArray,
  months: DatePatterns['months'],
  today: Month,
): DateMark | null {
  const place = { start: index, end: index + text.length };
  const monthOf = (name: string) => months.get(name.toLowerCase()) ?? null;
  if (groups.present !== undefined) return { kind: 'present', year: 0, month: null, ...place };
  if (groups.alone !== undefined) return { kind: 'month', year: 0, month: monthOf(groups.alone), ...place };
  const short = groups.short === undefined ? undefined : fullYear(Number(groups.short), today);
  const year = short ?? Number(groups.after ?? groups.before ?? groups.year);
  const numeral = groups.numeral ?? groups.second;
  const named = groups.name === undefined ? null : monthOf(groups.name);
  const month = numeral === undefined ? named : Number(numeral) - 1;
  return month !== null && month >= YEAR ? null : { kind: 'date', year, month, ...place };
}

/** Null where the two cannot be the ends of a time of work. */
function rangeOf(first: DateMark, second: DateMark, today: Month): DateRange | null {
  const year = first.kind === 'month' ? second.year : first.year;
  const from = year * YEAR + (first.month ?? 0);
  const isOpen = second.kind === 'present';
  const to = isOpen ? today + 1 : second.year * YEAR + endMonth(first, second);
  const isPossible =
    year >= FIRST_YEAR && from < to && to <= today + YEAR && to - from <= LONGEST_YEARS * YEAR;
  return isPossible
    ? { from, to: Math.min(to, today + 1), isOpen, start: first.start, end: second.end }
    : null;
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
