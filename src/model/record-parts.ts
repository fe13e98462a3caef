import * as v from 'valibot';
import { IsoDateSchema } from './terms.ts';

/** Where a record's facts come from, in words that a person can follow. */
export const RecordSourceSchema = v.pipe(v.string(), v.minLength(1, 'the source is missing'));
/** Any words, but some. */
export const TextSchema = v.pipe(v.string(), v.minLength(1));
/** A list of words or sentences that is not empty. */
export const TextsSchema = v.pipe(v.array(TextSchema), v.minLength(1));
/** Ids of other records; sorted, so that a change shows where one would look for it. */
export const IdsSchema = v.array(TextSchema);

/** Years of experience; `max` null means open-ended. */
export const YearsRangeSchema = v.object({ min: v.number(), max: v.nullable(v.number()) });

/** Whole US dollars a year; `max` null means open-ended, `openEnded` that the top figure is followed by "+". */
export const UsdRangeSchema = v.object({
  min: v.number(),
  max: v.nullable(v.number()),
  openEnded: v.optional(v.literal(true)),
});
export type UsdRange = v.InferOutput<typeof UsdRangeSchema>;

/** The official page of a thing. */
export const PageSchema = v.pipe(v.string(), v.url(), v.startsWith('https://'));

/** When a record's facts were looked up, and where they were seen; unconfirmed, what was looked up without finding them. */
export const CheckedSchema = v.object({ on: IsoDateSchema, confirmed: v.boolean(), where: TextSchema });
export type Checked = v.InferOutput<typeof CheckedSchema>;
