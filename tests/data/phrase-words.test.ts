import { describe, expect, test } from 'vitest';
import { PHRASE_WORDS } from '../../data/phrase-words.ts';
import { nameWords } from '../../src/text/name-words.ts';

const { source: _source, openers, ...lists } = PHRASE_WORDS;

describe('phrase words', () => {
  test.each(Object.entries(lists))('%s are single words, since each is compared with one', (_name, words) => {
    expect(words.filter((word) => nameWords(word).words.length !== 1)).toEqual([]);
  });

  test.each(Object.entries({ openers, ...lists }))('%s are sorted, each once', (_name, words) => {
    expect(words).toEqual([...new Set(words)].sort());
  });

  test('a head is of one sort, and neither cut off nor stopped', () => {
    const { heads, fieldHeads, leading, trailing, stopHeads } = PHRASE_WORDS;
    const others = new Set([...leading, ...trailing, ...stopHeads]);
    expect(heads.filter((word) => others.has(word) || fieldHeads.includes(word))).toEqual([]);
    expect(fieldHeads.filter((word) => others.has(word))).toEqual([]);
  });
});
