import type { NeedCue, Phrases, ReadingRules } from '../model/reading-rules.ts';
import type { SectionKind } from '../model/review-record.ts';
import { TokenTrie } from './token-trie.ts';
import { tokenize } from './tokens.ts';

/** How a list word joins: all of the list, any of it, or "examples follow". */
export type ListWord = 'all' | 'any' | 'examples';

/** Reading rules made ready for one-pass look-up. Compile once and share. */
export interface Reading {
  readonly headings: TokenTrie<SectionKind>;
  readonly passages: TokenTrie<SectionKind>;
  readonly cues: TokenTrie<Pick<NeedCue, 'need' | 'rules'>>;
  readonly listWords: TokenTrie<ListWord>;
  readonly yearWords: ReadonlySet<string>;
  readonly yearFillers: ReadonlySet<string>;
  readonly rangeWords: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly abbreviations: ReadonlySet<string>;
  readonly stopWords: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Compiles reading rules. Where one phrase is listed twice, the first entry counts. */
export function compileReading(rules: ReadingRules): Reading {
  return {
    headings: trieOf(rules.headings.map(({ kind, phrases }) => [phrases, kind])),
    passages: trieOf(rules.passages.map(({ kind, phrases }) => [phrases, kind])),
    cues: trieOf(rules.cues.map(({ need, rules: side, phrases }) => [phrases, { need, rules: side }])),
    listWords: trieOf([
      [rules.lists.examples, 'examples'],
      [rules.lists.any, 'any'],
      [rules.lists.all, 'all'],
    ]),
    yearWords: new Set(allOf(rules.years.words)),
    yearFillers: new Set(allOf(rules.years.fillers)),
    rangeWords: new Set(allOf(rules.years.ranges)),
    numbers: new Map(Object.entries(rules.years.numbers)),
    abbreviations: new Set(rules.abbreviations),
    stopWords: new Map(
      Object.entries(rules.stopWords).map(([language, words]) => [language, new Set(words)]),
    ),
  };
}

const allOf = (phrases: Phrases): string[] => Object.values(phrases).flat();

function trieOf<Value>(entries: readonly (readonly [Phrases, Value])[]): TokenTrie<Value> {
  const trie = new TokenTrie<Value>();
  for (const [phrases, value] of entries) {
    for (const phrase of allOf(phrases)) trie.add(tokenize(phrase).words, value);
  }
  return trie;
}
