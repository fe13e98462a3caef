import { GAP } from './gaps.ts';
import { type PhrasePart, parsePhrase, type WordMaking } from './phrase.ts';
import {
  emptyNode,
  type GroupsAt,
  growPhrase,
  type PhraseHit,
  type PhraseNode,
  walkPhrases,
} from './phrase-trie.ts';
import type { TokenRow } from './token-row.ts';

/** Adds one way of writing a phrase, told by its parts, to the tree of its set. */
export type AddWriting<Value> = (parts: readonly PhrasePart[], value: Value, order: number) => void;

/** How phrases are read: their words, the groups that they may name, and other ways of writing them. */
export interface PhraseLanguage<Value, Source = Value> extends WordMaking {
  /** Reads the groups that phrases name. Absent where none does. */
  readonly groups?: { readonly spansAt: GroupsAt };
  /** Adds all ways of writing a phrase, each beginning with the same letters. Absent: its own words are the only one. */
  readonly write?: (phrase: string, source: Source, order: number, add: AddWriting<Value>) => void;
}

/** Phrases that begin alike, and their tree once a text has held such a word. */
interface Bucket<Value, Source> {
  readonly phrases: { readonly phrase: string; readonly source: Source; readonly order: number }[];
  root: PhraseNode<Value> | null;
}

/** Where the phrases that begin with a word go on: anywhere, and only at the start of what is looked through. */
interface Starts<Value> {
  readonly anywhere: readonly PhraseNode<Value>[];
  readonly opening: readonly PhraseNode<Value>[];
}

/** Letters of the first word that choose the bucket: other spellings and endings of a word begin with the same. */
const KEY_LENGTH = 3;
/** Words remembered at most, some hundred postings' worth, so that a long run stays flat. */
const MOST_WORDS = 20_000;
/** Most words of a phrase that is looked for backward. */
const LONGEST_BEFORE = 6;
/** Shared, because most words begin no phrase. */
const NO_HITS: readonly never[] = [];

/**
 * Phrases that are cut into words only when a text holds a word that begins like theirs: filling it with thousands
 * costs about a millisecond, and a text pays for the few buckets that it touches.
 */
export class PhraseSet<Value, Source = Value> {
  readonly #language: PhraseLanguage<Value, Source>;
  readonly #buckets = new Map<Key, Bucket<Value, Source>>();
  /** What was found for a word before: a text's words come again. */
  readonly #byWord = new Map<string, Starts<Value> | null>();
  /** Phrases that begin with a group. */
  readonly #byGroup: Bucket<Value, Source> = { phrases: [], root: null };
  #size = 0;

  constructor(language: PhraseLanguage<Value, Source>) {
    this.#language = language;
  }

  /** Files what a phrase stands for. The phrase is read when a text first holds a word like its first. */
  add(phrase: string, source: Source): void {
    const key = this.#keyOf(phrase);
    const entry = { phrase, source, order: this.#size };
    this.#size += 1;
    const bucket = key === null ? this.#byGroup : this.#buckets.get(key);
    if (bucket) bucket.phrases.push(entry);
    else if (key !== null) this.#buckets.set(key, { phrases: [entry], root: null });
  }

  /**
   * All phrases that begin with the word at `at` and end before the one at `limit`, longest first, of equally long
   * ones the earlier in the list. `first` is where what is looked through begins.
   */
  hitsAt(row: TokenRow, at: number, limit: number, first = 0): readonly PhraseHit<Value>[] {
    const starts = this.#startsOf(row.words[at] ?? '');
    const groups = this.#groupsAt(row, at, limit);
    if ((starts === null && groups === null) || at >= limit || row.gaps[at] === GAP.none) return NO_HITS;
    const hits: PhraseHit<Value>[] = [];
    const walk = { row, from: at, first, limit, groupsAt: this.#readGroups, hits, reached: null };
    for (const node of starts?.anywhere ?? NO_HITS) walkPhrases(node, at + 1, walk);
    if (at === first) for (const node of starts?.opening ?? NO_HITS) walkPhrases(node, at + 1, walk);
    if (groups) walkPhrases(groups, at, walk);
    return hits.length > 1 ? hits.sort((a, b) => b.to - a.to || a.order - b.order) : hits;
  }

  /** Whether a phrase begins with a word. */
  begins(word: string): boolean {
    return this.#startsOf(word) !== null;
  }

  /** The longest phrase that begins with the word at `at`; null where none does. */
  longestAt(row: TokenRow, at: number, limit = row.words.length): PhraseHit<Value> | null {
    return this.hitsAt(row, at, limit)[0] ?? null;
  }

  /** The longest phrase, of six words at most, that ends right before the word at `at` and begins at or behind `first`. */
  longestBefore(row: TokenRow, at: number, first = 0): PhraseHit<Value> | null {
    for (let from = Math.max(first, at - LONGEST_BEFORE); from < at; from += 1) {
      const hit = this.longestAt(row, from, at);
      if (hit?.to === at) return hit;
    }
    return null;
  }

  /** Whether a phrase stands among the words [from, to). */
  isIn(row: TokenRow, from: number, to: number): boolean {
    for (let at = Math.max(0, from); at < to; at += 1)
      if (this.hitsAt(row, at, to, from).length > 0) return true;
    return false;
  }

  /** Every phrase at every place among the words [from, to), in order of place, the longest first; hits may overlap. */
  findAll(row: TokenRow, from = 0, to = row.words.length): PhraseHit<Value>[] {
    const found: PhraseHit<Value>[] = [];
    for (let at = from; at < to; at += 1) for (const hit of this.hitsAt(row, at, to, from)) found.push(hit);
    return found;
  }

  readonly #readGroups: GroupsAt = (row, at, limit) =>
    this.#language.groups?.spansAt(row, at, limit) ?? NO_HITS;

  /** The tree of the phrases that begin with a group, where a member of one begins; else null. */
  #groupsAt(row: TokenRow, at: number, limit: number): PhraseNode<Value> | null {
    const hasMember = this.#byGroup.phrases.length > 0 && this.#readGroups(row, at, limit).length > 0;
    return hasMember ? this.#rootOf(this.#byGroup) : null;
  }

  #startsOf(word: string): Starts<Value> | null {
    let starts = this.#byWord.get(word);
    if (starts === undefined) {
      starts = this.#findStarts(word);
      if (this.#byWord.size >= MOST_WORDS) this.#byWord.clear();
      this.#byWord.set(word, starts);
    }
    return starts;
  }

  #findStarts(word: string): Starts<Value> | null {
    const bucket = this.#buckets.get(keyOfWord(word, word.length));
    if (!bucket) return null;
    const root = this.#rootOf(bucket);
    const opening = root.others?.find(({ part }) => part.kind === 'start');
    const starts = { anywhere: nextNodes(root, word), opening: opening ? nextNodes(opening.node, word) : [] };
    return starts.anywhere.length + starts.opening.length > 0 ? starts : null;
  }

  #rootOf(bucket: Bucket<Value, Source>): PhraseNode<Value> {
    if (bucket.root) return bucket.root;
    const root = emptyNode<Value>();
    bucket.root = root;
    const { write } = this.#language;
    for (const { phrase, source, order } of bucket.phrases) {
      if (write) write(phrase, source, order, (...writing) => growPhrase(root, ...writing));
      // Without a way of writing, what a phrase stands for is what it was filed with.
      else growPhrase(root, parsePhrase(phrase, this.#language), source as unknown as Value, order);
    }
    return root;
  }

  /** The key of a phrase's first word, read off the phrase where that is safe; null for one that begins with a group. */
  #keyOf(phrase: string): Key | null {
    let end = 0;
    while (end < LONG_WORD && letterAt(phrase, end) > 0) end += 1;
    const isEnded = end === LONG_WORD || end === phrase.length || WORD_ENDS.includes(phrase.charAt(end));
    const mayBePlural = end < LONG_WORD && letterAt(phrase, end - 1) === LETTER_S;
    if (isEnded && end > 0 && !mayBePlural) return keyOfWord(phrase, end);
    const first = parsePhrase(phrase, this.#language).find(({ kind }) => kind !== 'start');
    if (first?.kind === 'group') return null;
    const start = first?.kind === 'word' ? first.word : first?.kind === 'prefix' ? first.start : '';
    return keyOfWord(start, start.length);
  }
}

/** Compiles phrases with what they stand for. Where one stands twice, the first counts. */
export function compilePhrases<Value>(
  language: Omit<PhraseLanguage<Value>, 'write'>,
  phrases: Iterable<readonly [phrase: string, value: Value]>,
): PhraseSet<Value> {
  const set = new PhraseSet<Value>(language);
  for (const [phrase, value] of phrases) set.add(phrase, value);
  return set;
}

/** The nodes behind a word under a node. */
function nextNodes<Value>({ words, others }: PhraseNode<Value>, word: string): PhraseNode<Value>[] {
  const exact = words?.get(word);
  const byPrefix = (others ?? []).filter(({ part }) => part.kind === 'prefix' && word.startsWith(part.start));
  return [...(exact ? [exact] : []), ...byPrefix.map(({ node }) => node)];
}

const WORD_ENDS = ' -/';
/** From this many letters on no ending changes the first three. */
const LONG_WORD = 6;
const LETTER_S = 19;

/** The place in the alphabet of the letter at an index, 1 to 26; 0 for anything else. */
function letterAt(text: string, at: number): number {
  const place = (text.charCodeAt(at) | 32) - 96;
  return place >= 1 && place <= 26 ? place : 0;
}

/** What chooses the bucket of a word: its first three letters as a number, because thousands are filed; other words by their signs. */
type Key = number | string;

function keyOfWord(word: string, length: number): Key {
  let key = 0;
  for (let at = 0; at < KEY_LENGTH && at < length; at += 1) {
    const letter = letterAt(word, at);
    if (letter === 0) return word.slice(0, KEY_LENGTH).toLowerCase();
    key = key * 32 + letter;
  }
  return key;
}
