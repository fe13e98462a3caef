import type { PayPeriod } from '../../model/terms.ts';
import type { PayLexicon } from './lexicon.ts';
import type { MoneyRange } from './ranges.ts';

type Money = Pick<MoneyRange, 'min' | 'max' | 'currency'>;

/**
 * What people are paid, in rough US dollars: from the lowest wages anywhere to the best paid posts. Wide on purpose,
 * since it only has to tell pay from perks and from funding rounds.
 */
const LIMITS: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  year: [2500, 3_000_000],
  month: [150, 80_000],
  week: [80, 20_000],
  day: [15, 6000],
  hour: [1, 1000],
};

/** From here on an amount with its period is of the size of a full post's pay, in rough US dollars: perks stay below. */
const FULL_POST: Readonly<Record<PayPeriod, number>> = {
  year: 20_000,
  month: 1500,
  week: 400,
  day: 100,
  hour: 10,
};

/** Below, no one states a yearly salary of a full post in a strong currency; above, no one states another period. */
const YEARLY_FROM = 20_000;

/** Up to here an amount without any period can only be an hour's. */
const HOURLY_TO = 120;

const inDollars = (amount: number, currency: string | null, { perDollar }: PayLexicon): number =>
  amount / (perDollar.get(currency ?? 'USD') ?? 1);

const endsOf = ({ min, max }: Money): readonly number[] =>
  [min, max].filter((end): end is number => end !== null);

/** Whether someone can be paid such an amount in such a period; without a period, in any. */
export function isPlausible(money: Money, period: PayPeriod | null, lexicon: PayLexicon): boolean {
  const [low, high] = period === null ? [LIMITS.hour[0], LIMITS.year[1]] : LIMITS[period];
  const ends = endsOf(money).map((end) => inDollars(end, money.currency, lexicon));
  return ends.every((end) => end >= low && end <= high);
}

/** Whether an amount is as much as a full post pays; without a period, in a year. */
export function isFullPost(money: Money & Pick<MoneyRange, 'period'>, lexicon: PayLexicon): boolean {
  const { period } = money;
  if (period === null) return isYearlySize(money, lexicon);
  return endsOf(money).every((end) => inDollars(end, money.currency, lexicon) >= FULL_POST[period]);
}

/** Whether all of an amount is of the size of a year's pay. */
export function isYearlySize(money: Money, lexicon: PayLexicon): boolean {
  const ends = endsOf(money).map((end) => inDollars(end, money.currency, lexicon));
  return ends.every((end) => end >= YEARLY_FROM && end <= LIMITS.year[1]);
}

/** The period that the size of an amount leaves no doubt of; null where several are possible. */
export function periodBySize(money: Money, lexicon: PayLexicon): PayPeriod | null {
  if (money.currency === null) return null;
  if (isYearlySize(money, lexicon)) return 'year';
  const ends = endsOf(money).map((end) => inDollars(end, money.currency, lexicon));
  return ends.every((end) => end <= HOURLY_TO) ? 'hour' : null;
}
