import type { ExchangeRates } from '../model/career-pack.ts';
import type { Band, PayVerdict, Salary } from '../model/review-record.ts';
import type { PayPeriod } from '../model/terms.ts';

const UNKNOWN: PayVerdict = { verdict: 'unknown', converted: null };
const WEEKS_PER_YEAR = 52;
const MONTHS_PER_YEAR = 12;

interface Ends {
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * How a posting's pay lies to a band, after it has been brought to the band's currency and to a year.
 *
 * `below` and `above` when all of the pay lies outside, `within` when all of it lies inside. `from-below` starts under
 * the band and ends inside, `above-in-part` starts inside and ends over it, `spans` does both. An end that the posting
 * leaves open ("from", "up to") counts only as far as it is stated: pay of one end that lies inside is `within`, "from" an
 * amount under the band and "up to" one over it are `unknown`. A band whose top is open has nothing above it.
 * @returns `unknown` with `converted` null when pay, band, currency, period or rate is missing; `converted` is also
 * null when the pay was in the band's currency and a year already. Converted amounts are rounded to whole units.
 */
export function judgePay(salary: Salary | null, band: Band | null, rates: ExchangeRates): PayVerdict {
  if (salary === null || band === null) return UNKNOWN;
  if (salary.currency === band.currency && salary.period === 'year') {
    return { verdict: compare(salary, band), converted: null };
  }
  const converted = convertPay(salary, band.currency, rates);
  return converted === null ? UNKNOWN : { verdict: compare(converted, band), converted };
}

/**
 * Pay as amounts a year in another currency, rounded to whole units, with the rate, its day and the hours that a year
 * was taken for; null when currency, period or rate is not known.
 */
export function convertPay(salary: Salary, currency: string, rates: ExchangeRates): PayVerdict['converted'] {
  if (salary.currency === null || salary.period === null) return null;
  const rate = rateBetween(salary.currency, currency, rates);
  if (rate === null) return null;
  const factor = rate * periodsPerYear(salary.period, rates);
  const hoursPerYear = salary.period === 'year' ? null : rates.hoursPerYear;
  return {
    min: scaled(salary.min, factor),
    max: scaled(salary.max, factor),
    rate,
    rateDate: rates.date,
    hoursPerYear,
  };
}

function rateBetween(from: string, to: string, { usdPerUnit }: ExchangeRates): number | null {
  if (from === to) return 1;
  const [source, target] = [usdPerUnit[from], usdPerUnit[to]];
  return source && target ? source / target : null;
}

/** How many periods a year of full work has, by the pack's hours and days. */
export function periodsPerYear(period: PayPeriod, { hoursPerYear, daysPerYear }: ExchangeRates): number {
  switch (period) {
    case 'year':
      return 1;
    case 'month':
      return MONTHS_PER_YEAR;
    case 'week':
      return WEEKS_PER_YEAR;
    case 'day':
      return daysPerYear;
    case 'hour':
      return hoursPerYear;
  }
}

const scaled = (amount: number | null, factor: number): number | null =>
  amount === null ? null : Math.round(amount * factor);

function compare({ min, max }: Ends, band: Band): PayVerdict['verdict'] {
  const top = band.openEnded || band.max === null ? Number.POSITIVE_INFINITY : band.max;
  if (min !== null && min > top) return 'above';
  if (max !== null && max < band.min) return 'below';
  if (min === null && max === null) return 'unknown';
  const startsUnder = min !== null && min < band.min;
  const endsOver = max !== null && max > top;
  if (min === null) return endsOver ? 'unknown' : 'within';
  if (max === null) return startsUnder ? 'unknown' : 'within';
  if (startsUnder) return endsOver ? 'spans' : 'from-below';
  return endsOver ? 'above-in-part' : 'within';
}
