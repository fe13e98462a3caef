import * as v from 'valibot';
import { CurrencySchema, IsoDateSchema, PayPeriodSchema, PayRangeSchema } from './terms.ts';

/** Pay as stated; a range from structured data alone has start and end null. */
export const SalarySchema = v.object({
  ...PayRangeSchema.entries,
  start: v.nullable(v.number()),
  end: v.nullable(v.number()),
});
export type Salary = v.InferOutput<typeof SalarySchema>;

/** One of the ranges that a posting states. */
export const StatedSalarySchema = v.object({
  ...SalarySchema.entries,
  /** Place or grade that the range is for; null when the text names none. */
  where: v.nullable(v.string()),
  kind: v.picklist(['base', 'total', 'on-target']),
});
export type StatedSalary = v.InferOutput<typeof StatedSalarySchema>;

/** The pay band of a role and level; `max` null means that no upper figure is known. */
export const BandSchema = v.object({
  min: v.number(),
  max: v.nullable(v.number()),
  /** The upper figure is followed by "+": pay beyond it is still inside the band. */
  openEnded: v.optional(v.literal(true)),
  currency: CurrencySchema,
  period: PayPeriodSchema,
  region: v.string(),
  source: v.string(),
});
export type Band = v.InferOutput<typeof BandSchema>;

/**
 * How the posting's pay lies to the band: `from-below` starts under it and ends inside, `above-in-part` starts inside and
 * ends over it, `spans` holds all of it; unknown without pay, band or rate.
 */
export const PayVerdictSchema = v.object({
  verdict: v.picklist(['below', 'from-below', 'within', 'above-in-part', 'above', 'spans', 'unknown']),
  /** The posting's pay in the band's currency and period; null when nothing had to be converted. */
  converted: v.nullable(
    v.object({
      min: v.nullable(v.number()),
      max: v.nullable(v.number()),
      /** Units of the band's currency for one unit of the posting's. */
      rate: v.number(),
      rateDate: IsoDateSchema,
      /** Paid hours a year taken for an hourly, daily, weekly or monthly rate; null for a yearly one. */
      hoursPerYear: v.nullable(v.number()),
    }),
  ),
});
export type PayVerdict = v.InferOutput<typeof PayVerdictSchema>;

/** Pay that other postings of the field state, whatever their level, US dollars a year: a second source beside the band. */
export const ObservedPaySchema = v.object({
  /** How many postings it was observed in. */
  n: v.number(),
  /** Medians of the lower ends, the middles and the upper ends. */
  min: v.number(),
  middle: v.number(),
  max: v.number(),
  /** Whose postings, of which years, and which levels they mix. */
  source: v.string(),
});
export type ObservedPay = v.InferOutput<typeof ObservedPaySchema>;
