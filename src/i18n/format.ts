import type { PayPeriod, PayRange } from '../model/terms.ts';

const LOCALE = 'en-US';

// Making one takes longer than using it a hundred times, and a list uses them in every row.
const NUMBERS = new Intl.NumberFormat(LOCALE);
const DATES = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' });
const DAYS = new Intl.DateTimeFormat(LOCALE, { month: 'short', day: 'numeric', timeZone: 'UTC' });
const signs = new Map<string, string>();

const PERIOD_WORDS: Readonly<Record<PayPeriod, string>> = {
  year: 'a year',
  month: 'a month',
  week: 'a week',
  day: 'a day',
  hour: 'an hour',
};

// From here an amount is shown in thousands: below, "k" would hide what differs between two hourly or daily rates.
const THOUSANDS_FROM = 10_000;

/** "1 phase", "2 phases"; the plural is the singular with "s" unless it is given. */
export function count(amount: number, singular: string, plural = `${singular}s`): string {
  return `${amount} ${amount === 1 ? singular : plural}`;
}

/** "80,000". */
export const wholeNumber = (value: number): string => NUMBERS.format(value);

/** "150k", "92.5k", "45": an amount without its currency. */
export function amount(value: number): string {
  const inThousands = value >= THOUSANDS_FROM;
  const digits = inThousands ? Math.round(value / 100) / 10 : Math.round(value * 100) / 100;
  return `${NUMBERS.format(digits)}${inThousands ? 'k' : ''}`;
}

/** "$", "€", "CHF "; empty for an unknown currency. */
export function currencySign(currency: string | null): string {
  if (currency === null) return '';
  const known = signs.get(currency) ?? findSign(currency);
  signs.set(currency, known);
  return known;
}

function findSign(currency: string): string {
  const parts = new Intl.NumberFormat(LOCALE, { style: 'currency', currency }).formatToParts(0);
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  return /[A-Z]$/.test(sign) ? `${sign} ` : sign;
}

/** "Euro" for "EUR"; the code itself for one without a name. */
export function currencyName(currency: string): string {
  return new Intl.DisplayNames(LOCALE, { type: 'currency' }).of(currency) ?? currency;
}

/** "€95k–120k", "up to $120k", "from $95k", "$45": a range without its period; empty when no amount is known. */
export function money({ min, max, currency }: Omit<PayRange, 'period'>): string {
  const sign = currencySign(currency);
  if (min !== null && max !== null) {
    return min === max ? `${sign}${amount(min)}` : `${sign}${amount(min)}–${amount(max)}`;
  }
  if (max !== null) return `up to ${sign}${amount(max)}`;
  return min === null ? '' : `from ${sign}${amount(min)}`;
}

/** The words for a period, "an hour"; empty when it is not known. */
export function perPeriod(period: PayPeriod | null): string {
  return period === null ? '' : PERIOD_WORDS[period];
}

/** "5+ years", "3–5 years", "up to 3 years", "1 year". */
export function years({ min, max }: { min: number | null; max: number | null }): string {
  if (min !== null && max !== null) return min === max ? count(min, 'year') : `${min}–${max} years`;
  if (max !== null) return `up to ${count(max, 'year')}`;
  return min === null ? '' : `${min}+ years`;
}

/** "Nov 12, 2026" for an ISO date or moment; the text itself when it is no date. */
export function date(iso: string): string {
  const day = new Date(iso);
  if (Number.isNaN(day.getTime())) return iso;
  return DATES.format(day);
}

/** "Nov 12", with the year when it is not the present one. */
export function shortDate(iso: string, now: number): string {
  const day = new Date(iso);
  if (day.getUTCFullYear() !== new Date(now).getUTCFullYear()) return date(iso);
  return DAYS.format(day);
}

/** "Nov ’26" for "2026-11". */
export function month(iso: string): string {
  const day = new Date(`${iso}-01T00:00:00Z`);
  const name = day.toLocaleDateString(LOCALE, { month: 'short', timeZone: 'UTC' });
  return `${name} ’${iso.slice(2, 4)}`;
}

const DAY_MS = 86_400_000;

/** "today", "yesterday", "3 days ago" within a month, after that and for the future the date itself. */
export function daysAgo(iso: string, now: number): string {
  const days = Math.floor(now / DAY_MS) - Math.floor(new Date(iso).getTime() / DAY_MS);
  if (Number.isNaN(days) || days < 0 || days > 30) return date(iso);
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}
