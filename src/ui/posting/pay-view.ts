import { countryOf } from '../../analyze/country.ts';
import { convertPay } from '../../match/pay-verdict.ts';
import type { CareerPack } from '../../model/career-pack.ts';
import type { Profile } from '../../model/profile.ts';
import type { Band, PayVerdict, ReviewRecord } from '../../model/review-record.ts';

/** An amount range on the axis, in the axis' currency a year; null at an end means open. */
export interface AxisRange {
  readonly min: number | null;
  readonly max: number | null;
}

/** Both ranges of an axis and its bounds. */
export interface PayAxisView {
  readonly posted: AxisRange | null;
  readonly band: AxisRange | null;
  readonly from: number;
  readonly to: number;
}

export type PayWord = Exclude<PayVerdict['verdict'], 'unknown'> | 'not-stated' | 'not-comparable' | 'no-band';

/** What the pay section says; every figure in it stands in the record. */
export interface PayView {
  readonly word: PayWord;
  readonly stated: ReviewRecord['salary'];
  readonly converted: ReviewRecord['pay']['converted'];
  readonly band: Band | null;
  readonly axis: PayAxisView | null;
}

// Room beside the outermost ends for their labels, as a share of what is shown.
const MARGIN = 0.14;

// A converted figure is no more exact than its rate; thousands also keep the numbers on the axis short.
const CONVERTED_STEP = 1000;

function roundedRange({ min, max }: AxisRange): AxisRange {
  const round = (amount: number | null) =>
    amount === null ? null : Math.round(amount / CONVERTED_STEP) * CONVERTED_STEP;
  return { min: round(min), max: round(max) };
}

/** The figures of the posting that can stand beside the band; null when they cannot. */
function comparable({ salary, pay, band }: Pick<ReviewRecord, 'salary' | 'pay' | 'band'>): AxisRange | null {
  if (pay.converted) return roundedRange(pay.converted);
  if (salary === null) return null;
  if (band === null) return salary;
  return salary.currency === band.currency && salary.period === band.period ? salary : null;
}

/** Bounds that hold all given ranges with a margin; null when no amount is known. */
export function axisBounds(ranges: readonly AxisRange[]): { from: number; to: number } | null {
  const amounts = ranges.flatMap(({ min, max }) => [min, max]).filter((amount) => amount !== null);
  if (amounts.length === 0) return null;
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const margin = (high - low || high || 1) * MARGIN;
  return { from: Math.max(0, low - margin), to: high + margin };
}

function wordOf(record: Pick<ReviewRecord, 'salary' | 'pay' | 'band'>): PayWord {
  if (record.salary === null) return 'not-stated';
  if (record.band === null) return 'no-band';
  return record.pay.verdict === 'unknown' ? 'not-comparable' : record.pay.verdict;
}

/** Sets the pay of a posting beside its band. Figures in another currency or period appear only as converted. */
export function payView(record: Pick<ReviewRecord, 'salary' | 'pay' | 'band'>): PayView {
  const posted = comparable(record);
  const { band } = record;
  const bounds = axisBounds([posted, band].filter((range) => range !== null));
  return {
    word: wordOf(record),
    stated: record.salary,
    converted: record.pay.converted && { ...record.pay.converted, ...roundedRange(record.pay.converted) },
    band,
    axis: bounds && { posted, band, ...bounds },
  };
}

/** The pay of a posting as its reader counts. */
export interface OwnPay {
  /** In the reader's currency, a year; null where the posting or its band is in it already, or cannot be converted. */
  readonly converted: (NonNullable<PayVerdict['converted']> & { readonly currency: string }) | null;
  /** True where the posting or its reader is in another country than the band is of. */
  readonly isElsewhere: boolean;
}

/** What a posting's pay is to a reader with a country and a currency; nothing of it before the pack is there. */
export function ownPay(
  { salary, band, posting }: Pick<ReviewRecord, 'salary' | 'band' | 'posting'>,
  { country, currency }: Pick<Profile, 'country' | 'currency'>,
  pack: Pick<CareerPack, 'rates' | 'places'> | undefined,
): OwnPay {
  if (pack === undefined) return { converted: null, isElsewhere: false };
  const { rates, places } = pack;
  const isShown = currency === salary?.currency || currency === band?.currency;
  const converted =
    currency === null || isShown || salary === null ? null : convertPay(salary, currency, rates);
  const countries = [countryOf(posting?.locations ?? [], places), country];
  return {
    converted: converted && currency !== null ? { ...converted, ...roundedRange(converted), currency } : null,
    isElsewhere: band !== null && countries.some((one) => one !== null && one !== band.region),
  };
}
