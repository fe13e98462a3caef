import * as v from 'valibot';
import { IsoDateSchema, PayRangeSchema } from './terms.ts';

/** Where the work is done, as stated. */
export const WorkModeSchema = v.picklist(['remote', 'hybrid', 'onsite']);
export type WorkMode = v.InferOutput<typeof WorkModeSchema>;

/** The kind of contract, as stated. */
export const EmploymentTypeSchema = v.picklist([
  'full-time',
  'part-time',
  'contract',
  'internship',
  'temporary',
]);
export type EmploymentType = v.InferOutput<typeof EmploymentTypeSchema>;

/** The rung of the extraction ladder that a field came from. */
export const SourceSchema = v.picklist([
  'json-ld',
  'microdata',
  'embedded-state',
  'adapter',
  'article',
  'selection',
  'input',
]);
export type Source = v.InferOutput<typeof SourceSchema>;

/** What a page turned out to be. */
export const VerdictSchema = v.picklist(['posting', 'list', 'expired', 'unreadable', 'none']);

/** Why a page could not be read, or what is odd about a posting that was. */
export const ReasonSchema = v.picklist([
  'loading',
  'frame',
  'restricted',
  'no-text',
  'too-long',
  'no-requirements',
  'no-known-skill',
  'other-language',
]);
export type Reason = v.InferOutput<typeof ReasonSchema>;

/** A job posting as a page states it, before any analysis. Absent facts are null or empty, never guessed. */
export const PostingSchema = v.object({
  title: v.string(),
  company: v.nullable(v.string()),
  locations: v.array(v.string()),
  workMode: v.nullable(WorkModeSchema),
  employmentType: v.nullable(EmploymentTypeSchema),
  datePosted: v.nullable(IsoDateSchema),
  validThrough: v.nullable(IsoDateSchema),
  url: v.nullable(v.string()),
  canonicalUrl: v.nullable(v.string()),
  /** Adapter id, or "generic". */
  site: v.string(),
  /** Per field, where it came from. */
  sources: v.record(v.string(), SourceSchema),
  /** BCP 47, as the page declares it; null when it says nothing. */
  language: v.nullable(v.string()),
  /** The body: "\n" between blocks, list items begin with "- ". */
  text: v.string(),
  /** Pay from structured data (schema.org baseSalary), for a cross-check with the text. */
  structuredPay: v.nullable(PayRangeSchema),
});
export type Posting = v.InferOutput<typeof PostingSchema>;

/** What reading a page gives: a posting, or an honest reason why there is none. */
export const PageReadingSchema = v.object({
  verdict: VerdictSchema,
  reason: v.nullable(ReasonSchema),
  posting: v.nullable(PostingSchema),
  /** Where the posting itself can be opened, when it sits in a frame that cannot be read. */
  frameUrl: v.nullable(v.string()),
});
export type PageReading = v.InferOutput<typeof PageReadingSchema>;
