import * as v from 'valibot';
import { RecordSourceSchema, TextSchema } from './record-parts.ts';

const AmountSchema = v.pipe(v.number(), v.integer(), v.minValue(1));
const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Fewer postings than this say nothing about others. */
export const FEWEST_OBSERVED = 8;

/** What postings of one group of employers state; the amounts are medians over all their levels. */
const ObservedGroupSchema = v.object({
  id: TextSchema,
  /** As the group is called in a sentence. */
  name: TextSchema,
  /** First words of the employers' names, in lower case; null for all employers that no other group names. */
  employers: v.nullable(v.array(TextSchema)),
  n: v.pipe(v.number(), v.integer(), v.minValue(FEWEST_OBSERVED)),
  /** Medians of the lower ends, the middles and the upper ends. */
  min: AmountSchema,
  middle: AmountSchema,
  max: AmountSchema,
  /** Quartiles of the middles. */
  middleQuartiles: v.object({ low: AmountSchema, high: AmountSchema }),
  /** How many of the postings are of each level. */
  levels: v.partial(
    v.object({
      entry: CountSchema,
      mid: CountSchema,
      senior: CountSchema,
      lead: CountSchema,
      executive: CountSchema,
      unknown: CountSchema,
    }),
  ),
});
export type ObservedGroup = v.InferOutput<typeof ObservedGroupSchema>;

/** Pay that postings of the field state: a second source beside the bands, of one country, in whole units of one currency a year. */
export const ObservedPayDataSchema = v.object({
  groups: v.array(ObservedGroupSchema),
  currency: v.literal('USD'),
  period: v.literal('year'),
  region: v.literal('US'),
  years: v.object({ from: v.number(), to: v.number() }),
  curated: v.literal(true),
  source: RecordSourceSchema,
});
export type ObservedPayData = v.InferOutput<typeof ObservedPayDataSchema>;
