import { climb } from '../read-golden.ts';
import type { MutatedPage } from './mutate.ts';
import { readableOn } from './readable.ts';

/** How a reading compares with what a person reads; null where the page does not show it to anyone. */
export interface Outcome {
  readonly verdict: boolean | null;
  readonly title: boolean | null;
  readonly company: boolean | null;
  /** F1 of the posting's words, 0 to 1. */
  readonly text: number | null;
}

/** Below this share of its words on the page, a text is elsewhere, and nobody can say what the page is. */
const LEAST_READABLE = 0.9;

/** Reads a page and judges the reading by its labels. */
export function judgePage(page: MutatedPage): Outcome {
  const { labels } = page;
  const readable = readableOn(page);
  if (readable.text < LEAST_READABLE) return { verdict: null, title: null, company: null, text: null };
  const { reading } = climb(page.document, page.url);
  const isPosting = labels.verdicts.includes('posting');
  return {
    verdict: labels.verdicts.includes(reading.verdict),
    title:
      isPosting && readable.title
        ? normalize(reading.posting?.title ?? '') === normalize(labels.title ?? '')
        : null,
    company:
      isPosting && readable.company
        ? labels.companies.map(plainEmployer).includes(plainEmployer(reading.posting?.company ?? ''))
        : null,
    text: isPosting ? wordF1(labels.text, reading.posting?.text ?? '') : null,
  };
}

/** Case, spaces, quotes and dashes do not matter when two names are compared. */
const normalize = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Which form of an employer's name a page still shows may change under a mutation; with its legal form or without, it is the employer's. */
const plainEmployer = (name: string): string =>
  normalize(name).replace(/[ ,]+(?:inc|llc|llp|ltd|plc|gmbh|ag|bv|b\.v|nv|oy|sarl|s\.r\.o|a\.s)\.?$/, '');

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** F1 of two texts as multisets of words. */
export function wordF1(expected: string, got: string): number {
  const [wanted, found] = [wordsOf(expected), wordsOf(got)];
  if (wanted.length === 0 || found.length === 0) return Number(wanted.length === found.length);
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of found) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) shared++;
    left.set(word, rest - 1);
  }
  return (2 * shared) / (wanted.length + found.length);
}

/** What of an outcome survived, given how the page read before: null where it was wrong or unreadable before, or is now. */
export function survivalOf(before: Outcome, after: Outcome): Outcome {
  const kept = (was: boolean | null, is: boolean | null) => (was === true ? is : null);
  return {
    verdict: kept(before.verdict, after.verdict),
    title: kept(before.title, after.title),
    company: kept(before.company, after.company),
    text: before.text !== null && after.text !== null ? after.text - before.text : null,
  };
}
