import * as v from 'valibot';
import { RecordSourceSchema, TextSchema } from './record-parts.ts';

/** More than a posting may hold, so that one that is too long is still told as such. In UTF-16 code units. */
export const LONGEST_GIVEN_TEXT = 200_000;

const FieldSchema = v.nullable(v.string());

/** A posting's text that a person handed over: typed or pasted, or selected on a page. Unknown facts are null. */
export const GivenTextSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(LONGEST_GIVEN_TEXT)),
  title: FieldSchema,
  company: FieldSchema,
  location: FieldSchema,
  /** Address of the page that the text was selected on. */
  url: FieldSchema,
  source: v.picklist(['input', 'selection']),
});
export type SuppliedText = v.InferOutput<typeof GivenTextSchema>;

/** The posting by which the welcome page shows what the extension does. */
export const SamplePostingSchema = v.object({
  title: TextSchema,
  company: TextSchema,
  location: TextSchema,
  text: TextSchema,
  source: RecordSourceSchema,
});
