import * as v from 'valibot';
import { success } from '../model/result.ts';
import { type ReadOr, refuseInput } from './refusal.ts';

const text = v.optional(v.nullable(v.string()));

/** One posting as it is handed to the command line: a page, or plain text, with what is known beside it. */
export const InputSchema = v.object({
  id: v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
  html: text,
  text,
  title: text,
  company: text,
  location: text,
  url: text,
});
export type Input = v.InferOutput<typeof InputSchema>;

/** Why a line gave no record; the code stands in the output line. */
export type InputCode = 'bad-json' | 'bad-input' | 'no-input' | 'too-large' | 'unreadable-file';

/** Longest line that is read, in UTF-16 code units, so that a run stays within 500 MB. Longer ones are not even held. */
export const LONGEST_LINE = 40_000_000;
/** What is said of a line that is longer. */
export const LINE_TOO_LONG = refuseInput('too-large', 'The line is longer than 40,000,000 characters.');
/** Most tags of a page that is read: each takes some 600 bytes as a node. */
const MOST_TAGS = 400_000;

/** Parses one line of NDJSON. Beside it, also for a line that fails, the id as it was given, so that the output can say which; null for none. */
export function parseInputLine(line: string): ReadOr<Input, InputCode> & { id: string | number | null } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { ...refuseInput('bad-json', 'The line is not JSON.'), id: null };
  }
  const id = idOf(json);
  const parsed = v.safeParse(InputSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const field = v.getDotPath(issue) ?? 'the line';
    return { ...refuseInput('bad-input', `${field}: ${issue.message}.`), id };
  }
  const { html, text: plain, title } = parsed.output;
  if (html && hasTooManyTags(html))
    return { ...refuseInput('too-large', 'The page has more than 400,000 tags.'), id };
  if (!html && !plain && !title) {
    return { ...refuseInput('no-input', 'The line holds neither html nor text nor a title.'), id };
  }
  return { ...success(parsed.output), id };
}

function hasTooManyTags(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf('<'); at !== -1 && tags <= MOST_TAGS; at = html.indexOf('<', at + 1)) tags += 1;
  return tags > MOST_TAGS;
}

function idOf(json: unknown): string | number | null {
  if (typeof json !== 'object' || json === null || !('id' in json)) return null;
  return typeof json.id === 'string' || typeof json.id === 'number' ? json.id : null;
}
