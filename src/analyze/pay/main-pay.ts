import type { Salary, StatedSalary } from '../../model/review-record.ts';
import type { PayRange } from '../../model/terms.ts';

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
 * country's own currency before others; then the first.
 *
 * Structured data fills in what the text leaves out (currency, period), and stands in when the text states no pay.
 */
export function chooseMain(salaries: readonly StatedSalary[], ranking: PayRanking): Salary | null {
  const [first, ...rest] = salaries;
  const { structured } = ranking;
  if (!first) return structured ? fromStructured(structured) : null;
  const rank = (one: StatedSalary): number => rankOf(one, ranking);
  const main = rest.reduce((best, one) => (rank(one) < rank(best) ? one : best), first);
  const { where, kind, ...salary } = main;
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

function completed(salary: Salary, structured: PayRange | null): Salary {
  if (!isConfirmed(salary, structured)) return salary;
  return {
    ...salary,
    currency: salary.currency ?? structured?.currency ?? null,
    period: salary.period ?? structured?.period ?? null,
  };
}
