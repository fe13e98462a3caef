import { GAP } from './gaps.ts';
import type { Tokens } from './name-words.ts';

interface Node<Value> {
  next: Map<string, Node<Value>> | null;
  values: Value[] | null;
}

/** A phrase that begins at some token: its values and the index behind its last token. */
export interface Hit<Value> {
  readonly end: number;
  readonly values: readonly Value[];
}

/** Shared, because most words begin no phrase. */
const NO_HITS: never[] = [];

/** Shortest word that may carry a version behind it: "Python3" is Python, but "C2" is not C. */
const SHORTEST_VERSIONED_WORD = 4;

/** Phrases as a tree of words. A look-up costs the length of the phrase, however many phrases there are. */
export class TokenTrie<Value> {
  readonly #root: Node<Value> = { next: null, values: null };

  /** Adds a value under a phrase, behind the values that are already there. An empty phrase is ignored. */
  add(words: readonly string[], value: Value): void {
    if (words.length === 0) return;
    let node = this.#root;
    for (const word of words) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (!child) {
        child = { next: null, values: null };
        node.next.set(word, child);
      }
      node = child;
    }
    if (node.values) node.values.push(value);
    else node.values = [value];
  }

  /** Whether a phrase begins with the word. */
  begins(word: string): boolean {
    return this.#root.next?.has(word) ?? false;
  }

  /** All phrases that begin at token `from` and end before `limit`, longest first. */
  hitsAt(tokens: Tokens, from: number, limit: number): readonly Hit<Value>[] {
    const { words, gaps } = tokens;
    let node = this.#root.next?.get(words[from] ?? '');
    if (!node || gaps[from] === GAP.none) return NO_HITS;
    let hits: Hit<Value>[] = NO_HITS;
    for (let at = from + 1; ; at += 1) {
      if (node.values && endsWord(tokens, at)) hits = [{ end: at, values: node.values }, ...hits];
      if (at >= limit || gaps[at] === GAP.clause) return hits;
      node = node.next?.get(words[at] ?? '');
      if (!node) return hits;
    }
  }
}

function endsWord({ words, gaps }: Tokens, at: number): boolean {
  if (gaps[at] !== GAP.none) return true;
  const isVersion = /^\d/.test(words[at] ?? '');
  return isVersion && (words[at - 1] ?? '').length >= SHORTEST_VERSIONED_WORD;
}
