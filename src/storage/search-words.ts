import type { StoredReview } from '../model/review-record.ts';
import type { SavedPosting, SearchRow } from '../model/saved-posting.ts';
import { bareWords } from '../text/bare-words.ts';

/** Longer runs of letters are addresses and keys, which nobody types. */
const LONGEST = 40;

/**
 * The words of a text as a search compares them: small letters without marks, each once, in the order of the text.
 * The migration that first stored them holds a copy: words that are made another way need a migration of their own.
 */
export const foldWords = (text: string): string[] =>
  [...new Set(bareWords(text))].filter((word) => word.length <= LONGEST);

/** Words in a row with a space around each, so that " word" finds a beginning and " word " the whole. */
const joined = (parts: readonly (string | null | undefined)[]): string =>
  ` ${foldWords(parts.filter((part) => part).join('\n')).join(' ')} `;

/** The words of what a page says, as a search row holds them. */
export const pageWords = ({ posting, role, skills }: StoredReview): string => {
  const facts = [posting?.title, posting?.company, ...(posting?.locations ?? []), role?.title];
  return joined([...facts, ...skills.map(({ name }) => name), posting?.text]);
};

/** The search row of a saved posting. Depends on nothing but its argument. */
export const searchRowOf = ({ id, review, tags, notes }: SavedPosting): SearchRow => ({
  id,
  words: pageWords(review),
  noted: joined([...tags, notes]),
});

/**
 * Ids of the rows that hold every word of the query, each as the beginning of one of theirs, in what the page says or
 * the person noted. All rows for a query without a word.
 *
 * One pass over all words: 5,000 rows take some 20 ms, and there is no index to build, to store or to keep true.
 */
export const findInWords = (rows: readonly SearchRow[], query: string): ReadonlySet<string> => {
  const beginnings = foldWords(query).map((word) => ` ${word}`);
  const holds = ({ words, noted }: SearchRow) =>
    beginnings.every((beginning) => words.includes(beginning) || noted.includes(beginning));
  return new Set(rows.filter(holds).map(({ id }) => id));
};
