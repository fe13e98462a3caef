import type { PayWords } from '../../model/pay-rules.ts';
import type { Salary, Section, StatedSalary } from '../../model/review-record.ts';
import type { PayPeriod, PayRange } from '../../model/terms.ts';
import { type Evidence, weighEvidence } from './evidence.ts';
import { joinLabeledEnds } from './labeled-ends.ts';
import { chooseMain } from './main-pay.ts';
import { periodBetween } from './periods.ts';
import { placeOf } from './place-label.ts';
import { isPlausible, periodBySize } from './plausible.ts';
import { findMoney, type MoneyRange } from './ranges.ts';
import { createPayReader, type PayReader } from './reader.ts';

/** What is known of a posting beside its text. */
export interface PayContext {
  /** BCP 47 primary tag. */
  readonly language: string | null;
  /** ISO 3166 code: decides what "$" and "kr" mean, and the currency of an amount that names none. */
  readonly country: string | null;
  readonly sections?: readonly Section[];
  /** Pay from structured data, for a cross-check. */
  readonly structuredPay?: PayRange | null;
  readonly words: PayWords;
}

/** The pay of a posting: the main range, and every range that was found in the order of the text. */
export interface FoundPay {
  readonly salary: Salary | null;
  readonly salaries: StatedSalary[];
}

/**
 * Finds the pay that a posting states: amounts as written, ISO currency, period, UTF-16 offsets into `text`.
 *
 * "up to X" has min null, "from X" max null, one amount stands at both ends. The period is null when neither the text
 * nor the size of the amount tells it. Bonuses, stipends, budgets, funding and the like are left out. Pay from
 * structured data alone has start and end null. Never throws; a text without pay gives null and an empty list.
 */
export function findPay(text: string, context: PayContext): FoundPay {
  const reader = createPayReader(text, context);
  const stated: Stated[] = [];
  for (const money of joinLabeledEnds(findMoney(reader))) {
    const evidence = weighEvidence(reader, money, sectionAt(reader, money, context.sections));
    if (evidence.isPay) stated.push({ money, evidence });
  }
  const salaries = stated.map((one, index) => toSalary(reader, stated, index, one));
  const fromBoard = new Set(salaries.filter((_, index) => stated[index]?.evidence.isBoardLine));
  const kept = withoutRepeats(salaries, fromBoard);
  const ranking = { fromBoard, structured: context.structuredPay ?? null, local: reader.localCurrency };
  return { salary: chooseMain(kept, ranking), salaries: kept };
}

interface Stated {
  readonly money: MoneyRange;
  readonly evidence: Evidence;
}

function sectionAt(
  { tokens }: PayReader,
  { first }: MoneyRange,
  sections: readonly Section[] = [],
): Section['kind'] | null {
  const at = tokens[first]?.start ?? 0;
  return sections.find(({ start, end }) => start <= at && at < end)?.kind ?? null;
}

function toSalary(
  reader: PayReader,
  all: readonly Stated[],
  index: number,
  { money, evidence }: Stated,
): StatedSalary {
  const { tokens } = reader;
  const before = all[index - 1]?.money.tail ?? 0;
  return {
    min: money.min,
    max: money.max,
    currency: money.currency,
    period: periodOf(reader, all, index),
    start: tokens[money.first]?.start ?? null,
    end: tokens[money.next - 1]?.end ?? null,
    where: all.length > 1 ? placeOf(reader, money, before) : null,
    kind: evidence.kind,
  };
}

/** The period at the amount, else in the thought before it, else of the next one in "$10 / £8 per hour", else by size. */
function periodOf(reader: PayReader, all: readonly Stated[], index: number): PayPeriod | null {
  const one = all[index];
  if (!one) return null;
  const { money, evidence } = one;
  const stated = money.period ?? periodBetween(reader, evidence.from, money.lead);
  if (stated && isPlausible(money, stated, reader.lexicon)) return stated;
  const next = all[index + 1];
  if (next && next.money.first === money.next + 1 && reader.tokens[money.next]?.text === '/') {
    return periodOf(reader, all, index + 1);
  }
  return periodBySize(money, reader.lexicon);
}

/** The same range is kept once per place, and where a board's line repeats what the body says, as the body has it. */
function withoutRepeats(
  salaries: readonly StatedSalary[],
  fromBoard: ReadonlySet<StatedSalary>,
): StatedSalary[] {
  const firsts = new Map<string, StatedSalary>();
  const body = salaries.filter((one) => !fromBoard.has(one));
  for (const one of [...body, ...fromBoard]) {
    const key = [one.min, one.max, one.currency, fromBoard.has(one) ? null : one.where].join('|');
    if (!firsts.has(key)) firsts.set(key, one);
  }
  const kept = new Set(firsts.values());
  return salaries.filter((one) => kept.has(one));
}
