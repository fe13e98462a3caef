import * as v from 'valibot';

const PhrasesSchema = v.array(v.pipe(v.string(), v.minLength(1)));

/** The phrases by which a posting tells whether it is open, and who reads applications; of several languages. */
export const LivenessWordsSchema = v.object({
  groups: v.record(v.string(), PhrasesSchema),
  /** Say that there is no opening behind the posting. */
  noOpening: PhrasesSchema,
  /** The same in a title. */
  noOpeningTitles: PhrasesSchema,
  /** Say that machines read or rank applications. */
  aiScreening: PhrasesSchema,
  /** Phrases of a sentence that speaks of something else: the product, the job, what applicants may use. */
  notAiScreening: PhrasesSchema,
  /** Stand before the last day to apply. */
  closing: PhrasesSchema,
  /** The names of each month. */
  months: v.pipe(v.array(PhrasesSchema), v.length(12)),
  source: v.string(),
});
export type LivenessWords = v.InferOutput<typeof LivenessWordsSchema>;
