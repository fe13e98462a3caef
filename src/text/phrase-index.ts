import { type Tokens, tokenize } from './name-words.ts';
import { type Hit, TokenTrie } from './token-trie.ts';

/** Adds the phrases of a bucket to its tree. */
type Grow<Source, Value> = (sources: readonly Source[], trie: TokenTrie<Value>) => void;

interface Bucket<Source, Value> {
  readonly sources: Source[];
  trie: TokenTrie<Value> | null;
}

/** Letters of the first word that choose the bucket: other spellings and endings of a word begin with the same. */
const KEY_LENGTH = 3;
/** Words remembered at most, some hundred postings' worth, so that a long run stays flat. */
const MOST_WORDS = 20_000;
/** Shared, because most words begin no phrase. */
const NO_HITS: never[] = [];
const SIMPLE_START = /^(?:[a-z]{3}|[a-z]{1,2}(?=[ \-/]))/i;

/**
 * Phrases that are cut into words only when a text holds a word that begins like theirs: filling it with thousands
 * costs about a millisecond, and a text pays for the few buckets that it touches.
 */
export class PhraseIndex<Source, Value> {
  readonly #buckets = new Map<string, Bucket<Source, Value>>();
  /** What was found for a word before: a text's words come again. */
  readonly #byWord = new Map<string, TokenTrie<Value> | null>();
  readonly #grow: Grow<Source, Value>;

  constructor(grow: Grow<Source, Value>) {
    this.#grow = grow;
  }

  /** Files a source under the phrase that it will add; other forms of the phrase must begin with the same letters. */
  add(phrase: string, source: Source): void {
    const key = keyOf(phrase);
    const bucket = this.#buckets.get(key);
    if (bucket) bucket.sources.push(source);
    else this.#buckets.set(key, { sources: [source], trie: null });
  }

  /** All phrases that begin at token `from` and end before `limit`, longest first. */
  hitsAt(tokens: Tokens, from: number, limit: number): readonly Hit<Value>[] {
    const word = tokens.words[from] ?? '';
    let trie = this.#byWord.get(word);
    if (trie === undefined) {
      trie = this.#trieFor(word);
      if (this.#byWord.size >= MOST_WORDS) this.#byWord.clear();
      this.#byWord.set(word, trie);
    }
    return trie?.hitsAt(tokens, from, limit) ?? NO_HITS;
  }

  /** The tree that holds the phrases beginning with a word; null when none does. */
  #trieFor(word: string): TokenTrie<Value> | null {
    const bucket = this.#buckets.get(word.slice(0, KEY_LENGTH));
    if (!bucket) return null;
    if (!bucket.trie) {
      bucket.trie = new TokenTrie();
      this.#grow(bucket.sources, bucket.trie);
    }
    return bucket.trie.begins(word) ? bucket.trie : null;
  }
}

/** The key of a phrase's first word, read off its letters where that is safe, because most phrases are never cut. */
function keyOf(phrase: string): string {
  const simple = SIMPLE_START.exec(phrase)?.[0].toLowerCase();
  return simple ?? tokenize(phrase).words[0]?.slice(0, KEY_LENGTH) ?? '';
}
