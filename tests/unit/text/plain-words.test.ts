import { describe, expect, test } from 'vitest';
import { plainWords } from '../../../src/text/plain-words.ts';

describe('plainWords', () => {
  test('gives words in the singular with their places in the text', () => {
    const { words, starts, ends } = plainWords('AI-models & Übung');
    expect(words).toEqual(['ai', 'model', 'and', 'übung']);
    expect([starts, ends]).toEqual([
      [0, 3, 10, 12],
      [2, 9, 11, 17],
    ]);
  });

  test.each([
    ['ISO27001, L2', ['iso27001', 'l2']],
    ['R&amp;D', ['r', 'and', 'd']],
    ['cyber\u00adsecurity', ['cybersecurity']],
    ['cafe\u0301s', ['café']],
    ['AI工程师', ['ai工程师']],
    ['', []],
  ])('cuts %j', (text, words) => {
    expect(plainWords(text).words).toEqual(words);
  });
});
