import type { PageReading } from '../model/posting.ts';
import { BARE_READING, withinLimits } from '../model/posting-limits.ts';
import type { SuppliedText } from '../model/supplied-text.ts';
import { canonicalUrlOf, parseUrl } from './page-url.ts';

/** A first line that is longer is no title but the start of the text. */
const LONGEST_TITLE = 120;

/**
 * The reading of a text that was handed over as a posting. The text is kept verbatim, offsets index it; without a
 * title its first line is one, if it is short enough. More than a posting may hold is cut off, for the reason "too-long". A text of white space alone is "unreadable", reason "no-text".
 */
export function readSuppliedText(given: Omit<SuppliedText, 'source'> & Partial<SuppliedText>): PageReading {
  const { text, title, company, location, url, source = 'input' } = given;
  if (text.trim() === '' && !title) {
    return { ...BARE_READING, verdict: 'unreadable', reason: 'no-text', posting: null };
  }
  const posting = {
    title: title || firstLine(text),
    company,
    locations: location ? [location] : [],
    workMode: null,
    employmentType: null,
    datePosted: null,
    validThrough: null,
    url,
    canonicalUrl: canonicalUrlOf(parseUrl(url)),
    site: 'generic',
    sources: { title: source, text: source },
    language: null,
    text,
    blocks: [],
    structuredPay: null,
  };
  return withinLimits({ ...BARE_READING, verdict: 'posting', reason: null, posting });
}

function firstLine(text: string): string {
  const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? '';
  return line.length <= LONGEST_TITLE ? line.trim() : '';
}
