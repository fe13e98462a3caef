import * as v from 'valibot';

const FitBandSchema = v.picklist(['strong', 'good', 'stretch', 'far', 'outside']);
export type FitBand = v.InferOutput<typeof FitBandSchema>;

const FitPartCodeSchema = v.picklist([
  'profession',
  'required-skills',
  'preferred-skills',
  'only-preferred-skills',
  'level',
  'years',
  'license',
  'few-requirements',
]);
/**
 * What a part of a fit is about. `only-preferred-skills` stands for the required ones where none is required by name;
 * `license` and `few-requirements` cap what the others leave.
 */
export type FitPartCode = v.InferOutput<typeof FitPartCodeSchema>;

const FitPartSchema = v.object({
  code: FitPartCodeSchema,
  got: v.number(),
  of: v.number(),
  points: v.number(),
});
/**
 * One thing that a posting asks for, summed up: `got` of `of`, skills by what they count, a profession as its closeness of 1,
 * and the points of 100 that it adds; those that it takes off are below 0.
 */
export type FitPart = v.InferOutput<typeof FitPartSchema>;

/**
 * How well a person fits, in a word and of 100 points, with its arithmetic; band and score null when there is nothing to
 * compare, score null outside the field. `conflicts` names the kinds of gates that the person does not meet.
 */
export const FitSchema = v.object({
  band: v.nullable(FitBandSchema),
  score: v.nullable(v.number()),
  parts: v.array(FitPartSchema),
  conflicts: v.array(v.string()),
});
export type Fit = v.InferOutput<typeof FitSchema>;

/** The lowest score of each band, as recruiters' judgments have them. */
export const FIT_FLOORS = { strong: 80, good: 60, stretch: 40 } as const;
