import type { Salary, StatedSalary } from '../../model/review-record.ts';
import type { PayRange } from '../../model/terms.ts';
import type { FoundPay } from './find-pay.ts';
import type { PayReader } from './reader.ts';

const ORDER_OF_KINDS: readonly StatedSalary['kind'][] = ['base', 'total', 'on-target'];

/**
 * Chooses the main range among all that a posting states: the one that structured data confirms; else base pay before
 * total before on-target; then the body before a job board's own line, a range before a single amount, the country's
 * own currency before others; then the first.
 *
 * Structured data fills in what the text leaves out (currency, period), and stands in when the text states no pay.
 */
export function chooseMain(
  salaries: StatedSalary[],
  structured: PayRange | null,
  reader: PayReader,
): FoundPay {
  const [first, ...rest] = salaries;
  if (!first) return { salary: structured ? fromStructured(structured) : null, salaries: [] };
  const rank = (one: StatedSalary): number => rankOf(one, structured, reader);
  const main = rest.reduce((best, one) => (rank(one) < rank(best) ? one : best), first);
  const { where, kind, ...salary } = main;
  return { salary: completed(salary, structured), salaries };
}

const fromStructured = (structured: PayRange): Salary | null =>
  structured.min === null && structured.max === null ? null : { ...structured, start: null, end: null };

// Each rule outweighs all that follow it together.
const UNCONFIRMED = 64;
const KIND = 16;
const BOARD_LINE = 8;
const SINGLE = 4;
const FOREIGN = 2;

function rankOf(one: StatedSalary, structured: PayRange | null, reader: PayReader): number {
  return (
    (isConfirmed(one, structured) ? 0 : UNCONFIRMED) +
    ORDER_OF_KINDS.indexOf(one.kind) * KIND +
    (isBoardLine(one, reader) ? BOARD_LINE : 0) +
    (one.min === one.max ? SINGLE : 0) +
    (one.currency === (reader.localCurrency ?? one.currency) ? 0 : FOREIGN)
  );
}

const isConfirmed = (one: PayRange, structured: PayRange | null): boolean =>
  structured !== null && one.min === structured.min && one.max === structured.max;

/** How far from the beginning of its line a board's money sign can stand. */
const BOARD_MARKS = ['💰', '💵', '💸'];
const BOARD_MARK_REACH = 40;

function isBoardLine({ start }: StatedSalary, { text }: PayReader): boolean {
  const before = text.slice(Math.max(0, (start ?? 0) - BOARD_MARK_REACH), start ?? 0);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return BOARD_MARKS.some((mark) => line.includes(mark));
}

function completed(salary: Salary, structured: PayRange | null): Salary {
  if (!isConfirmed(salary, structured)) return salary;
  return {
    ...salary,
    currency: salary.currency ?? structured?.currency ?? null,
    period: salary.period ?? structured?.period ?? null,
  };
}
