import type { WordGroups } from '../src/text/group-lexicon.ts';
import { LINE_LANGUAGE } from '../src/text/line-words.ts';
import { NAME_LANGUAGE } from '../src/text/name-words.ts';
import type { WordMaking } from '../src/text/phrase.ts';
import { PLAIN_LANGUAGE } from '../src/text/plain-words.ts';

/** The words that texts are cut into for a list: names with their signs, plain words in the singular, or the words of lines. */
export type RowKind = 'names' | 'plain' | 'lines';

/** Phrases of the pack that stand for one thing. */
export interface PhraseList {
  readonly file: string;
  /** What its phrases stand for: "headings required". Lists of several languages have one name. */
  readonly name: string;
  /** BCP 47 primary tag; null where the list is of no language or of several. */
  readonly language: string | null;
  readonly row: RowKind;
  readonly phrases: readonly string[];
  readonly groups: WordGroups;
  /**
   * Lists that decide against each other. Of one phrase in two of them, or, where `isFirstRule`, of two phrases that one
   * text holds, the list further ahead wins. Null: every list counts for itself.
   */
  readonly contest: string | null;
  readonly isFirstRule: boolean;
}

/** How the phrases of each kind of row are cut. */
export const LANGUAGES: Readonly<Record<RowKind, WordMaking>> = {
  names: NAME_LANGUAGE,
  plain: PLAIN_LANGUAGE,
  lines: LINE_LANGUAGE,
};

/** Phrases with the name of their list, and the language where it has one. */
export type Named = readonly [name: string, phrases: readonly string[], language?: string];

/** Makes the lists of a file that are read as one kind of row and may name the same groups. */
export const listsOf =
  (row: RowKind, groups: WordGroups) =>
  (file: string, lists: readonly Named[], contest: string | null = null, isFirstRule = false): PhraseList[] =>
    lists.map(([name, phrases, language = null]) => ({
      file,
      name,
      language,
      row,
      phrases,
      groups,
      contest,
      isFirstRule,
    }));

/** Lists of names without groups. */
export const nameLists = listsOf('names', {});
/** Lists of the words of lines. */
export const lineLists = listsOf('lines', {});
