import * as v from 'valibot';

/** The three career tracks, in the order in which they are shown. */
export const TRACKS = ['technical', 'operations', 'governance'] as const;
/** One of `TRACKS`. */
export const TrackIdSchema = v.picklist(TRACKS);
export type TrackId = v.InferOutput<typeof TrackIdSchema>;

/** Seniority levels from lowest to highest; the order is used for distances. */
export const LEVELS = ['entry', 'mid', 'senior', 'lead', 'executive'] as const;
/** One of `LEVELS`. */
export const LevelSchema = v.picklist(LEVELS);
export type Level = v.InferOutput<typeof LevelSchema>;

/** in: security, safety or governance OF AI systems; near: neighboring work; out: everything else. */
export const DomainSchema = v.picklist(['in', 'near', 'out']);
export type Domain = v.InferOutput<typeof DomainSchema>;

/** How strongly a posting asks for a skill. */
export const NeedSchema = v.picklist(['required', 'preferred', 'mentioned']);
export type Need = v.InferOutput<typeof NeedSchema>;

/** The time that an amount of pay covers. */
export const PayPeriodSchema = v.picklist(['year', 'month', 'week', 'day', 'hour']);
export type PayPeriod = v.InferOutput<typeof PayPeriodSchema>;

/** ISO 4217, three capital letters. */
export const CurrencySchema = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));

/** ISO 8601 calendar date, `2026-03-01`. */
export const IsoDateSchema = v.pipe(v.string(), v.isoDate());

/** UTF-16 code units into `posting.text`, end exclusive. */
export const SpanSchema = v.object({ start: v.number(), end: v.number() });
export type Span = v.InferOutput<typeof SpanSchema>;

/** A span with the slice of text that it covers. */
export const MentionSchema = v.object({ ...SpanSchema.entries, text: v.string() });
export type Mention = v.InferOutput<typeof MentionSchema>;

/** An amount range; `min` null means "up to", `max` null means "from". */
export const PayRangeSchema = v.object({
  min: v.nullable(v.number()),
  max: v.nullable(v.number()),
  currency: v.nullable(CurrencySchema),
  period: v.nullable(PayPeriodSchema),
});
export type PayRange = v.InferOutput<typeof PayRangeSchema>;
