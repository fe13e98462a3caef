import { describe, expect, test } from 'vitest';
import { foldWord, wordsOf } from '../../../src/text/folded-words.ts';

describe('foldWord', () => {
  test.each([
    ['Policies', 'policy'],
    ['models', 'model'],
    ['LLMs', 'llm'],
    ['MLOps', 'mlops'],
    ['access', 'access'],
    ['analysis', 'analysis'],
    ['campus', 'campus'],
    ['As', 'as'],
    ['KÜNSTLICHE', 'künstliche'],
  ])('makes %s %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});

describe('wordsOf', () => {
  test('gives folded words with their places in the whole text', () => {
    expect(wordsOf('see: AI-models & Übung', 5)).toEqual([
      { word: 'ai', prefixKey: '', start: 5, end: 7 },
      { word: 'model', prefixKey: 'mode*', start: 8, end: 14 },
      { word: 'and', prefixKey: '', start: 15, end: 16 },
      { word: 'übung', prefixKey: 'übun*', start: 17, end: 22 },
    ]);
  });

  test('takes nothing that stands behind the end', () => {
    expect(wordsOf('one two three', 0, 9).map(({ word }) => word)).toEqual(['one', 'two', 't']);
    expect(wordsOf('one two three', 0, 8).map(({ word }) => word)).toEqual(['one', 'two']);
  });
});
