import * as v from 'valibot';

/** ISO 3166 code, or "EU" for any of its countries. */
const CountriesSchema = v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)));
const DEGREES = ['bachelor', 'master', 'phd', 'law'] as const;

/** What decides for a person beside skills. Every field may be missing, and is then not known. */
export const ConditionsSchema = v.object({
  citizenships: v.exactOptional(CountriesSchema),
  /** Countries where the person may work; those of the citizenships are among them without being named. */
  workPermits: v.exactOptional(CountriesSchema),
  /** Countries where the person needs an employer to sponsor a visa. */
  sponsorship: v.exactOptional(CountriesSchema),
  /** Names of clearances that the person holds. */
  clearances: v.exactOptional(v.array(v.string())),
  /** BCP 47 primary tag → how well. */
  languages: v.exactOptional(v.record(v.string(), v.picklist(['basic', 'working', 'fluent', 'native']))),
  /** The highest degree; null for none. */
  degree: v.exactOptional(v.nullable(v.picklist(DEGREES))),
  place: v.exactOptional(
    v.nullable(
      v.object({ country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)), city: v.nullable(v.string()) }),
    ),
  ),
  relocate: v.exactOptional(v.nullable(v.boolean())),
  work: v.exactOptional(v.nullable(v.picklist(['remote', 'hybrid', 'office', 'any']))),
  officeDaysMost: v.exactOptional(v.nullable(v.number())),
  /** Percent of the time. */
  travelMost: v.exactOptional(v.nullable(v.number())),
  /**
   * What the person said of single gates, by the key of the gate: whether they meet it. A list says of everything that
   * it leaves out that the person has it not; an answer to one question must not.
   */
  answers: v.exactOptional(v.record(v.string(), v.boolean())),
});
export type Conditions = v.InferOutput<typeof ConditionsSchema>;
