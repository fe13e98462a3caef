import * as v from 'valibot';
import { IsoDateSchema, PayRangeSchema, SpanSchema } from './terms.ts';

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

/** The way of reading that a field came from. */
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
  'form',
]);
export type Reason = v.InferOutput<typeof ReasonSchema>;

/**
 * A part of the body with its place in the page's structure. `depth` of a list item counts from 1; `row` and `cell` count
 * from 0 in the table or the list of labels and values that the cell stands in. What does not apply is null.
 */
export const PostingBlockSchema = v.object({
  ...SpanSchema.entries,
  kind: v.picklist(['heading', 'paragraph', 'item', 'cell']),
  depth: v.nullable(v.number()),
  row: v.nullable(v.number()),
  cell: v.nullable(v.number()),
});
export type PostingBlock = v.InferOutput<typeof PostingBlockSchema>;

/** A posting that a list page names. */
export const ListedPostingSchema = v.object({ title: v.string(), url: v.string() });
export type ListedPosting = v.InferOutput<typeof ListedPostingSchema>;

/** Something that two independent ways of reading a page read differently, with both readings, the first one taken. */
export const DoubtSchema = v.object({
  about: v.picklist(['title', 'company', 'text', 'pay']),
  values: v.tuple([v.string(), v.string()]),
});
export type Doubt = v.InferOutput<typeof DoubtSchema>;

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
  /** The parts of `text` in its order, without overlap; empty for a plain text. */
  blocks: v.array(PostingBlockSchema),
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
  /** The postings that a list names, in page order, at most `MOST_LISTED`; empty for other pages. */
  listed: v.array(ListedPostingSchema),
  /** With the reason "form": where the posting is that the form belongs to; null where the page does not link it. */
  formOf: v.nullable(v.string()),
  /** Where two ways of reading the page disagree; empty where they agree, or where there is only one. */
  doubts: v.array(DoubtSchema),
});
export type PageReading = v.InferOutput<typeof PageReadingSchema>;
