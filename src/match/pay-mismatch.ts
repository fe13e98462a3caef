import type { ExchangeRates } from '../model/career-pack.ts';
import type { StatedSalary } from '../model/review-record.ts';
import type { PayRange } from '../model/terms.ts';
import { periodsPerYear } from './pay-verdict.ts';

/** Share by which two figures may differ and still be the same: boards round, and years have 2,080 or 2,000 hours. */
const SAME_WITHIN = 0.06;

/** Pay as a page's data and as its text state it, by the year: "90,000–110,000". */
export interface PayMismatch {
  readonly data: string;
  readonly text: string;
  /** ISO code, '' where none is stated. */
  readonly currency: string;
}

/**
 * Pay that a page's data states otherwise than its text. Currencies must agree, since boards convert; a page whose data
 * spans all ranges of the text, or is one of them, is of one mind with it.
 * @returns Null where nothing contradicts, or too little is stated to tell.
 */
export function payMismatch(
  structured: PayRange | null,
  stated: readonly StatedSalary[],
  rates: ExchangeRates,
): PayMismatch | null {
  const data = structured && yearly(structured, rates);
  if (!data) return null;
  const ranges = stated.flatMap((one) =>
    one.currency === structured.currency ? (yearly(one, rates) ?? []) : [],
  );
  if (ranges.length === 0 || ranges.length < stated.length) return null;
  const whole = {
    min: Math.min(...ranges.map(({ min }) => min)),
    max: Math.max(...ranges.map(({ max }) => max)),
  };
  if ([...ranges, whole].some((one) => isSame(one, data))) return null;
  return { data: say(data), text: say(whole), currency: structured.currency ?? '' };
}

interface Ends {
  readonly min: number;
  readonly max: number;
}

function yearly({ min, max, period }: PayRange, rates: ExchangeRates): Ends | null {
  const [low, high] = [min ?? max, max ?? min];
  if (low === null || high === null || period === null) return null;
  const times = periodsPerYear(period, rates);
  return { min: Math.round(low * times), max: Math.round(high * times) };
}

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= SAME_WITHIN * Math.max(one, other);

const isSame = (one: Ends, other: Ends): boolean => isNear(one.min, other.min) && isNear(one.max, other.max);

const say = ({ min, max }: Ends): string => (min === max ? amount(min) : `${amount(min)}–${amount(max)}`);

const amount = (value: number): string => value.toLocaleString('en-US');
