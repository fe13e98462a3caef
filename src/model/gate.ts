import * as v from 'valibot';
import { MentionSchema } from './terms.ts';

/** What a gate can be about. */
export const GateKindSchema = v.picklist([
  'citizenship',
  'work-authorization',
  'sponsorship',
  'clearance',
  'export-control',
  'degree',
  'language',
  'place',
  'office-days',
  'travel',
]);
export type GateKind = v.InferOutput<typeof GateKindSchema>;

/** Something demanded of the person beside skills, with the words that demand it. */
export const GateSchema = v.object({
  kind: GateKindSchema,
  /** `unavailable` and `offered` are said of sponsorship alone. */
  need: v.picklist(['required', 'preferred', 'unavailable', 'offered']),
  /**
   * ISO 3166 country (or "EU"), name of a clearance, "bachelor", "master", "phd" or "law", English name of a language,
   * place, days a week, percent of the time; null where it is not stated, or one of several is enough.
   */
  detail: v.nullable(v.string()),
  ...MentionSchema.entries,
  /** Whether the person meets it; null where that is not known, and in what is stored. */
  met: v.nullable(v.boolean()),
});
export type Gate = v.InferOutput<typeof GateSchema>;
