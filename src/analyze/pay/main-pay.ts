import type { Salary, StatedSalary } from '../../model/review-record.ts';
import type { PayPeriod, PayRange } from '../../model/terms.ts';

/** What decides between several ranges beside their own words. */
export interface PayRanking {
  /** Ranges of a job board's own line. */
  readonly fromBoard: ReadonlySet<StatedSalary>;
  /** Pay from structured data. */
  readonly structured: PayRange | null;
  /** ISO currency of the posting's country. */
  readonly local: string | null;
}

/**
 * Chooses the main range among all that a posting states: the one that structured data confirms; else the employer's
 * words before a job board's own line, base pay before total before on-target, a range before a single amount, the
 * country's own currency before others; then the first. Of the same pay told by the hour and by the year, the year's.
 *
 * Structured data fills in what the text leaves out (currency, period), and stands in when the text states no pay.
 */
export function chooseMain(salaries: readonly StatedSalary[], ranking: PayRanking): Salary | null {
  const [first, ...rest] = salaries;
  const { structured } = ranking;
  if (!first) return structured ? fromStructured(structured) : null;
  const rank = (one: StatedSalary): number => rankOf(one, ranking);
  const main = rest.reduce((best, one) => (rank(one) < rank(best) ? one : best), first);
  const { where, kind, ...salary } = yearlyFormOf(main, salaries) ?? main;
  return completed(salary, structured);
}

const fromStructured = (structured: PayRange): Salary | null =>
  structured.min === null && structured.max === null ? null : { ...structured, start: null, end: null };

// Each rule outweighs all that follow it together.
const UNCONFIRMED = 64;
const BOARD_LINE = 32;
const KIND = 8;
const SINGLE = 4;
const FOREIGN = 2;

const ORDER_OF_KINDS: readonly StatedSalary['kind'][] = ['base', 'total', 'on-target'];

function rankOf(one: StatedSalary, { fromBoard, structured, local }: PayRanking): number {
  return (
    (isConfirmed(one, structured) ? 0 : UNCONFIRMED) +
    (fromBoard.has(one) ? BOARD_LINE : 0) +
    ORDER_OF_KINDS.indexOf(one.kind) * KIND +
    (one.min === one.max ? SINGLE : 0) +
    (one.currency === (local ?? one.currency) ? 0 : FOREIGN)
  );
}

const isConfirmed = (one: PayRange, structured: PayRange | null): boolean =>
  structured !== null && one.min === structured.min && one.max === structured.max;

/** How often a period fits into a year of work, from short to long weeks and from 12 to 14 monthly salaries. */
const PER_YEAR: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  year: [1, 1],
  month: [11.9, 14.1],
  week: [45, 53],
  day: [200, 262],
  hour: [1500, 2200],
};

/** The same pay told by the year: "$50–$60 an hour ($104,000–$124,800 a year)". */
function yearlyFormOf(main: StatedSalary, salaries: readonly StatedSalary[]): StatedSalary | undefined {
  const { period } = main;
  if (period === null || period === 'year') return undefined;
  const [least, most] = PER_YEAR[period];
  const isTimes = (yearly: number | null, once: number | null): boolean =>
    yearly === null || once === null ? yearly === once : yearly >= once * least && yearly <= once * most;
  return salaries.find(
    (one) =>
      one.period === 'year' &&
      one.kind === main.kind &&
      one.currency === main.currency &&
      isTimes(one.min, main.min) &&
      isTimes(one.max, main.max),
  );
}

function completed(salary: Salary, structured: PayRange | null): Salary {
  if (!isConfirmed(salary, structured)) return salary;
  return {
    ...salary,
    currency: salary.currency ?? structured?.currency ?? null,
    period: salary.period ?? structured?.period ?? null,
  };
}
