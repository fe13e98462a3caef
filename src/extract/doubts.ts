import type { Doubt } from '../model/posting.ts';
import { plainKey, plainText } from './compare-text.ts';
import { LEGAL_FORMS } from './tables/company.ts';

/** The values that one way of reading a page gives; null where it gives none. */
export interface ReadValues {
  readonly title: string | null;
  readonly company: string | null;
  readonly text: string | null;
}

/** Two titles of one job share at least this part of the shorter one's words: boards add places, marks and grades. */
const SHARED_TITLE = 0.7;
/** Two forms of an employer's name share at least this part of the shorter one's words. */
const SHARED_COMPANY = 0.5;
/** Below this share of the shorter text in the longer one, two texts are two texts. */
const SHARED_TEXT = 0.5;
/** A text of fewer words is a teaser, and says nothing of where the text is. */
const FEWEST_WORDS = 80;
/** As much of a text as tells it from another, in UTF-16 code units. */
const LONGEST_OPENING = 160;

/**
 * Where two ways of reading one page disagree beyond the ways in which people write one name: at most one doubt for each of title,
 * company and text, the values of `taken` first. A value that one side lacks is no disagreement.
 */
export function doubtsBetween(taken: ReadValues, other: ReadValues): Doubt[] {
  const doubts: Doubt[] = [];
  const compare = (about: 'title' | 'company' | 'text', agree: (one: string, two: string) => boolean) => {
    const [one, two] = [taken[about], other[about]];
    if (one && two && !agree(one, two)) doubts.push({ about, values: [openingOf(one), openingOf(two)] });
  };
  compare('title', sameJob);
  compare('company', sameEmployer);
  compare('text', sameText);
  return doubts;
}

/** Whether two titles may name one job. */
export const sameJob = (one: string, other: string): boolean =>
  sharedWords(tellingWords(one), tellingWords(other)) >= SHARED_TITLE;

/** Single letters are endings and marks of gender ("Beauftragte:r (m/w/d)"), and tell nothing beside words. */
function tellingWords(title: string): string[] {
  const words = wordsOf(title);
  const long = words.filter((word) => word.length > 1);
  return long.length > 0 ? long : words;
}

/** Whether two names may be one employer's: with and without legal form, spaces, the group it belongs to, or as initials. */
export function sameEmployer(one: string, other: string): boolean {
  const [words, others] = [withoutForms(one), withoutForms(other)];
  const [key, otherKey] = [plainKey(words), plainKey(others)];
  if (key.includes(otherKey) || otherKey.includes(key)) return true;
  const initials = (text: string) =>
    text
      .split(' ')
      .map((word) => word.charAt(0))
      .join('');
  return (
    initials(words) === otherKey ||
    initials(others) === key ||
    sharedWords(words.split(' '), others.split(' ')) >= SHARED_COMPANY
  );
}

function withoutForms(name: string): string {
  const plain = plainText(name);
  const form = LEGAL_FORMS.find((one) => plain.endsWith(` ${one}`));
  return form ? plain.slice(0, -form.length - 1) : plain;
}

function sameText(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return Math.min(words.length, others.length) < FEWEST_WORDS || sharedWords(words, others) >= SHARED_TEXT;
}

const wordsOf = (text: string): string[] => plainText(text).split(' ');

/** The share of the shorter list's words that the longer one has as often, 0 to 1. */
function sharedWords(one: readonly string[], other: readonly string[]): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const left = new Map<string, number>();
  for (const word of long) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of short) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) shared++;
    left.set(word, rest - 1);
  }
  return shared / short.length;
}

const openingOf = (value: string): string =>
  value.length <= LONGEST_OPENING ? value : `${value.slice(0, LONGEST_OPENING).trimEnd()}…`;
