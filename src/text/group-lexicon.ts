import type { WordMaking } from './phrase.ts';
import { PhraseSet } from './phrase-set.ts';
import type { GroupSpan } from './phrase-trie.ts';
import type { TokenRow } from './token-row.ts';

/** Words that stand for each other, by name; a member is a phrase without gaps, or "@" and the name of another group. */
export type WordGroups = Readonly<Record<string, readonly string[]>>;

/** Shared, because at most words no group begins. */
const NO_SPANS: readonly GroupSpan[] = [];

/** The groups that phrases may name, ready for look-up. Compile them once for all sets of phrases that share them. */
export class GroupLexicon {
  readonly #members: PhraseSet<string>;
  /** Of the row that was asked about last, the spans at each word: every set of phrases asks for the same. */
  #row: TokenRow | null = null;
  #spans: (readonly GroupSpan[] | undefined)[] = [];

  /** An unknown group in a member is no member; a circle of groups ends where it began. */
  constructor(groups: WordGroups, language: WordMaking) {
    this.#members = new PhraseSet(language);
    for (const name of Object.keys(groups))
      for (const member of new Set(membersOf(groups, name))) this.#members.add(member, name);
  }

  /** The groups of which a member begins at the word at `at` and ends before the one at `limit`, longest first. */
  spansAt(row: TokenRow, at: number, limit: number): readonly GroupSpan[] {
    if (this.#row !== row) {
      this.#row = row;
      this.#spans = [];
    }
    const known = this.#spans[at];
    const spans = known ?? this.#members.hitsAt(row, at, row.words.length);
    this.#spans[at] = spans;
    if (spans.length === 0) return NO_SPANS;
    return spans.every(({ to }) => to <= limit) ? spans : spans.filter(({ to }) => to <= limit);
  }
}

/** All members of a group with the groups that it names taken in; `seen` keeps a circle from running on. */
function membersOf(groups: WordGroups, name: string, seen: readonly string[] = []): string[] {
  if (seen.includes(name)) return [];
  return (groups[name] ?? []).flatMap((one) =>
    one.startsWith('@') ? membersOf(groups, one.slice(1), [...seen, name]) : [one],
  );
}
