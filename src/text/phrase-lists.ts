import { type PhraseLanguage, PhraseSet } from './phrase-set.ts';
import type { PhraseHit } from './phrase-trie.ts';
import type { TokenRow } from './token-row.ts';

/** Finds the phrases of one list among several. */
export interface PhraseFinder<Value> {
  /** The longest phrase of the list that begins with the word at `at` and ends before the one at `limit`; null where none does. */
  longestAt(row: TokenRow, at: number, limit: number): Pick<PhraseHit<Value>, 'value' | 'to'> | null;
}

interface Listed {
  readonly list: object;
  readonly value: unknown;
}

/** Lists of phrases that are looked for in one pass: what one list's reader asks of a word, the others need not ask again. */
export class PhraseLists {
  readonly #set: PhraseSet<Listed>;
  /** Of the row that was asked about last, what begins at each word. */
  #row: TokenRow | null = null;
  #found: (readonly PhraseHit<Listed>[] | undefined)[] = [];

  constructor(language: Omit<PhraseLanguage<Listed>, 'write'>) {
    this.#set = new PhraseSet(language);
  }

  /** Adds a list. Where one phrase stands in it twice, the first counts. */
  add<Value>(phrases: Iterable<readonly [phrase: string, value: Value]>): PhraseFinder<Value> {
    const list = {};
    for (const [phrase, value] of phrases) this.#set.add(phrase, { list, value });
    return {
      longestAt: (row, at, limit) => {
        for (const { value, to } of this.#hitsAt(row, at))
          if (value.list === list && to <= limit) return { value: value.value as Value, to };
        return null;
      },
    };
  }

  #hitsAt(row: TokenRow, at: number): readonly PhraseHit<Listed>[] {
    if (this.#row !== row) {
      this.#row = row;
      this.#found = [];
    }
    const found = this.#found[at] ?? this.#set.hitsAt(row, at, row.words.length);
    this.#found[at] = found;
    return found;
  }
}
