import type { Doubt, PageReading, Posting } from './posting.ts';

/**
 * Longest text of a posting that is read, in UTF-16 code units. Four times the longest of 1,270 real ones (18,452; their
 * median is 5,000). A larger one would only give a hostile page more of a person's time: at this length the worst texts
 * known take a third of a second to review.
 */
export const LONGEST_POSTING = 80_000;
/** Longest title or company, in UTF-16 code units; the longest real title has 109. */
export const LONGEST_NAME = 300;
/** Longest location; some postings list all their places in one, the longest of them in 1,292 code units. */
export const LONGEST_LOCATION = 2_000;
/** Most locations kept; no reader looks through more. */
export const MOST_LOCATIONS = 100;
/** Most postings of a list page that are named; nobody chooses among more in a popup. */
export const MOST_LISTED = 50;
/** Longest address kept; browsers and servers give up on longer ones, and half an address leads nowhere. */
export const LONGEST_ADDRESS = 8_000;
/** How far before the limit a line or sentence must end for a text to be cut there, and not in the middle. */
const CUT_WITHIN = 2_000;

const isFirstOfPair = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** The beginning of a string, of at most so many UTF-16 code units; a character of two units is never cut in half. */
export function beginningOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return text.slice(0, isFirstOfPair(text.charCodeAt(longest - 1)) ? longest - 1 : longest);
}

/** A text of at most so many UTF-16 code units: cut behind its last whole line, else sentence, else word, if one ends near. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = beginningOf(text, longest);
  const least = Math.max(0, longest - CUT_WITHIN);
  const line = text.lastIndexOf('\n', head.length);
  if (line > least) return head.slice(0, line);
  return head.slice(0, lastEnd(head, least, SENTENCE_END) ?? lastEnd(head, least, WORD_END) ?? head.length);
}

const SENTENCE_END = /[。！？]|[.!?](?=\s)/g;
const WORD_END = /\S(?=\s)/g;

/** Behind the last match that begins at `from` or later; null when there is none. */
function lastEnd(text: string, from: number, sign: RegExp): number | null {
  const last = [...text.slice(from).matchAll(sign)].at(-1);
  return last ? from + last.index + last[0].length : null;
}

/** What a reading has nothing of beside verdict, reason and posting. */
export const BARE_READING = {
  frameUrl: null,
  listed: [],
  formOf: null,
  doubts: [],
} satisfies Partial<PageReading>;

/**
 * A reading of which no field is longer than these limits; spans into what is kept of the text stay right. A text that was
 * cut is told by the reason "too-long". An address that is too long is null.
 */
export function withinLimits(reading: PageReading): PageReading {
  const { posting } = reading;
  const outside = {
    ...reading,
    frameUrl: addressWithin(reading.frameUrl),
    formOf: addressWithin(reading.formOf),
    listed: listedWithin(reading.listed),
    doubts: reading.doubts.map(doubtWithin),
  };
  if (posting === null) return outside;
  const bounded = postingWithin(posting);
  const isCut = bounded.text.length < posting.text.length;
  return { ...outside, reason: isCut ? 'too-long' : reading.reason, posting: bounded };
}

const listedWithin = (listed: PageReading['listed']): PageReading['listed'] =>
  listed
    .filter(({ url }) => url.length <= LONGEST_ADDRESS)
    .slice(0, MOST_LISTED)
    .map(({ title, url }) => ({ title: beginningOf(title, LONGEST_NAME), url }));

const doubtWithin = ({ about, values: [taken, other] }: Doubt): Doubt => ({
  about,
  values: [beginningOf(taken, LONGEST_NAME), beginningOf(other, LONGEST_NAME)],
});

const postingWithin = (posting: Posting): Posting => ({
  ...withText(posting, cutText(posting.text, LONGEST_POSTING)),
  title: beginningOf(posting.title, LONGEST_NAME),
  company: posting.company && beginningOf(posting.company, LONGEST_NAME),
  locations: posting.locations
    .slice(0, MOST_LOCATIONS)
    .map((location) => beginningOf(location, LONGEST_LOCATION)),
  url: addressWithin(posting.url),
  canonicalUrl: addressWithin(posting.canonicalUrl),
});

/** The posting with the beginning of its text for the text, and with the blocks that lie in it whole. */
export const withText = (posting: Posting, text: string): Posting => ({
  ...posting,
  text,
  blocks:
    text.length < posting.text.length
      ? posting.blocks.filter(({ end }) => end <= text.length)
      : posting.blocks,
});

/** The address; null for none, and for one that is too long. */
export const addressWithin = (address: string | null): string | null =>
  address !== null && address.length > LONGEST_ADDRESS ? null : address;
