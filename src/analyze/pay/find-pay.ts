import type { PayWords } from '../../model/pay-rules.ts';
import type { Places } from '../../model/places.ts';
import type { PostingSection, Salary, StatedSalary } from '../../model/review-record.ts';
import type { PayPeriod, PayRange } from '../../model/terms.ts';
import { createSectionReader } from '../sections/section-reader.ts';
import { joinCellEnds } from './cell-ends.ts';
import { type PayEvidence, weighEvidence } from './evidence.ts';
import { joinLabeledEnds } from './labeled-ends.ts';
import { chooseMain } from './main-pay.ts';
import { isPaidMonthly, periodBetween } from './periods.ts';
import { payPlaceOf } from './place-label.ts';
import { isPlausible, isYearlySize, periodBySize } from './plausible.ts';
import { findMoney, type MoneyRange } from './ranges.ts';
import { createPayReader, type PayReader } from './reader.ts';

/** What is known of a posting beside its text. */
export interface PayContext {
  /** BCP 47 primary tag. */
  readonly language: string | null;
  /** ISO 3166 code: decides what "$" and "kr" mean, and the currency of an amount that names none. */
  readonly country: string | null;
  readonly sections?: readonly PostingSection[];
  /** Pay from structured data, for a cross-check. */
  readonly structuredPay?: PayRange | null;
  readonly words: PayWords;
  /** Names of places: a country named in the text decides where `country` is null or another place stands at an amount. */
  readonly places?: Places;
  /** The page's address: its host may tell the country. */
  readonly url?: string | null;
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
  const kindAt = createSectionReader(context.sections ?? []);
  const stated: Stated[] = [];
  for (const money of joinLabeledEnds(joinCellEnds(reader, findMoney(reader)))) {
    const evidence = weighEvidence(reader, money, kindAt(reader.tokens[money.first]?.start ?? 0));
    if (evidence.isPay) stated.push({ money, evidence });
  }
  const periods = periodsOf(reader, stated);
  const places = placesOf(reader, stated);
  const salaries = stated.map((one, index) =>
    toSalary(reader, one, periods[index] ?? null, places[index] ?? null),
  );
  const fromBoard = new Set(salaries.filter((_, index) => stated[index]?.evidence.isBoardLine));
  const kept = withoutRepeats(salaries, fromBoard);
  const ranking = { fromBoard, structured: context.structuredPay ?? null, local: reader.localCurrency };
  return { salary: chooseMain(kept, ranking), salaries: kept.slice(0, MOST_RANGES) };
}

/** Ranges that a posting keeps, the first ones: the most in 258 real postings are 4, and more only swell its record. */
const MOST_RANGES = 100;

interface Stated {
  readonly money: MoneyRange;
  readonly evidence: PayEvidence;
}

function toSalary(
  { tokens }: PayReader,
  { money, evidence }: Stated,
  period: PayPeriod | null,
  where: string | null,
): StatedSalary {
  return {
    min: money.min,
    max: money.max,
    currency: money.currency,
    period,
    start: tokens[money.first]?.start ?? null,
    end: tokens[money.next - 1]?.end ?? null,
    where,
    kind: evidence.kind,
  };
}

/** The place or grade of each; a range that stands alone is for the whole posting. */
const placesOf = (reader: PayReader, all: readonly Stated[]): readonly (string | null)[] =>
  all.length > 1
    ? all.map(({ money }, index) => payPlaceOf(reader, money, all[index - 1]?.money.tail ?? 0))
    : [];

/** The period of each, from the last to the first, because one may be told by the next: "$10 / £8 per hour". */
function periodsOf(reader: PayReader, all: readonly Stated[]): readonly (PayPeriod | null)[] {
  const behind: (PayPeriod | null)[] = [];
  for (const [index, one] of [...all.entries()].reverse())
    behind.push(periodOf(reader, one, all[index + 1], behind.at(-1) ?? null));
  return behind.reverse();
}

/** The period at the amount, else in the thought before it, else of the next one in "$10 / £8 per hour", else by size. */
function periodOf(
  reader: PayReader,
  { money, evidence }: Stated,
  next: Stated | undefined,
  periodOfNext: PayPeriod | null,
): PayPeriod | null {
  const stated = money.period ?? periodBetween(reader, evidence.from, money.lead);
  if (stated && isPlausible(money, stated, reader.lexicon)) return stated;
  if (next && next.money.first === money.next + 1 && reader.tokens[money.next]?.text === '/')
    return periodOfNext;
  const isMonthly = isPaidMonthly(reader, money.tail) && !isYearlySize(money, reader.lexicon);
  if (isMonthly && isPlausible(money, 'month', reader.lexicon)) return 'month';
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
    const key = [one.min, one.max, one.currency, one.kind, fromBoard.has(one) ? null : one.where].join('|');
    if (!firsts.has(key)) firsts.set(key, one);
  }
  const kept = new Set(firsts.values());
  return salaries.filter((one) => kept.has(one));
}
