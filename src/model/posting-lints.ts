import * as v from 'valibot';
import { CheckedSchema, RecordSourceSchema, TextSchema } from './record-parts.ts';
import { IsoDateSchema } from './terms.ts';

/** A law by which employers say what a position pays. */
export const PayLawSchema = v.object({
  id: TextSchema,
  /** As a sentence names it: "California". */
  place: TextSchema,
  /** Whether the posting itself must say it, or the employer before the first interview at the latest. */
  when: v.picklist(['posting', 'interview']),
  since: IsoDateSchema,
  /** Its last day, where it has ended. */
  until: v.optional(IsoDateSchema),
  /** Employers with fewer people are free; null: none are. */
  fewestEmployees: v.nullable(v.number()),
  /** ISO 3166 codes. */
  countries: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), v.minLength(1)),
  /** Names and codes in lower case by which a location lies in the part of the country that the law holds for; empty: all of it. */
  regions: v.array(v.pipe(v.string(), v.regex(/^[^A-Z]+$/))),
  /** Of a city: names and codes of its state, one of which the location must hold as well. */
  within: v.optional(v.array(v.pipe(v.string(), v.regex(/^[^A-Z]+$/)))),
  /** The law's own name. */
  law: TextSchema,
  checked: CheckedSchema,
});
export type PayLaw = v.InferOutput<typeof PayLawSchema>;

/** What a posting is checked against beside its own words. */
export const PostingLintsSchema = v.object({
  /** The day that stands for today where a posting has no date, so that the same page gives the same answer. */
  asOf: IsoDateSchema,
  /** Since when a skill can have been practiced at all. */
  technologies: v.array(
    v.object({
      skill: TextSchema,
      since: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
      /** What happened then. */
      event: TextSchema,
    }),
  ),
  payLaws: v.array(PayLawSchema),
  source: RecordSourceSchema,
});
export type PostingLints = v.InferOutput<typeof PostingLintsSchema>;
