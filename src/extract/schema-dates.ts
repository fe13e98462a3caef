import { valuesOf, valueText } from './schema-values.ts';
import { wordsOf } from './tables/phrases.ts';

/** Years outside of these stand for "unset" or "never". */
const [FIRST_YEAR, LAST_YEAR] = [1971, 2200];
/** Times in seconds are smaller than this for thousands of years, those in milliseconds larger since 1973. */
const LARGEST_SECONDS = 100_000_000_000;

const MONTHS = wordsOf('jan feb mar apr may jun jul aug sep oct nov dec');

/** Notations whose order of day and month is certain; a date in numbers and slashes is not. */
const NOTATIONS: readonly RegExp[] = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/,
  /^(?:[a-z]{3,9},?\s)?(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-](?<month>[a-z]{3})[a-z]{0,6}\.?,?[\s-](?<year>\d{4})(?!\d)/i,
  /^(?:[a-z]{3,9},?\s)?(?<month>[a-z]{3})[a-z]{0,6}\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})(?!\d)/i,
];

/** The calendar date of a schema.org value, ISO; null for what is no certain date, and for years that stand for "unset". */
export function dateOf(value: unknown): string | null {
  const [first] = valuesOf(value);
  if (typeof first === 'number') return dateOfTime(first);
  const text = valueText(first).trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) return dateOfTime(Number(text));
  for (const notation of NOTATIONS) {
    const { year = '', month = '', day = '' } = notation.exec(text)?.groups ?? {};
    if (year !== '') return isoDate(Number(year), monthOf(month), Number(day));
  }
  return null;
}

const monthOf = (month: string) => Number(month) || MONTHS.indexOf(month.toLowerCase()) + 1;

function dateOfTime(time: number): string | null {
  const date = new Date(time < LARGEST_SECONDS ? time * 1_000 : time);
  return Number.isNaN(date.getTime())
    ? null
    : isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= FIRST_YEAR && year <= LAST_YEAR ? date.toISOString().slice(0, 10) : null;
}
