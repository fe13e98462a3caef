import * as v from 'valibot';

const FitBandSchema = v.picklist(['strong', 'good', 'stretch', 'far', 'outside']);
export type FitBand = v.InferOutput<typeof FitBandSchema>;

const FitPartSchema = v.object({ label: v.string(), got: v.number(), of: v.number() });
/** One thing that a posting asks for, summed up: `got` of `of`, with halves where related skills count in part. */
export type FitPart = v.InferOutput<typeof FitPartSchema>;

/** How well a person fits, in a word, with its arithmetic; band null when there is nothing to compare. */
export const FitSchema = v.object({ band: v.nullable(FitBandSchema), parts: v.array(FitPartSchema) });
export type Fit = v.InferOutput<typeof FitSchema>;
