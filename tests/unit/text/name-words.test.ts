import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GAP } from '../../../src/text/gaps.ts';
import { tokenize } from '../../../src/text/name-words.ts';

const wordsOf = (text: string): readonly string[] => tokenize(text).words;

describe('tokenize', () => {
  test.each([
    ['C++, C# and .NET', ['c++', ',', 'c#', 'and', '.net']],
    ['C\\+\\+ in Markdown', ['c++', 'in', 'markdown']],
    ['Python+SQL', ['python', 'sql']],
    ['SOC2 and ISO27001', ['soc', '2', 'and', 'iso', '27001']],
    ['ATT&CK, ATT&amp;CK', ['att', 'and', 'ck', ',', 'att', 'and', 'ck']],
    ['AI/ML, CI/CD', ['ai', 'ml', ',', 'ci', 'cd']],
    ['red\u00adteam\u2011ing', ['redteam', 'ing']],
    ['you’ll excel', ['you', 'll', 'excel']],
    ['威胁建模、Python', ['威', '胁', '建', '模', ',', 'python']],
    ['see https://snyk.io/learn, mail jobs@wiz.io now', ['see', ',', 'mail', 'now']],
  ])('cuts %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('tells how far words stand apart', () => {
    expect(tokenize('Node.js red-team JS/TS risk; R&D').gaps).toEqual([
      GAP.clause,
      GAP.none,
      GAP.joint,
      GAP.joint,
      GAP.joint,
      GAP.slash,
      GAP.joint,
      GAP.clause,
      GAP.none,
      GAP.none,
    ]);
  });

  test('gives offsets in order and inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { starts, ends, words, gaps } = tokenize(text);
        expect([starts.length, ends.length, gaps.length]).toEqual([words.length, words.length, words.length]);
        const inOrder = starts.every((start, index) => {
          const end = ends[index] ?? 0;
          return start >= (ends[index - 1] ?? 0) && end > start && end <= text.length;
        });
        expect(inOrder).toBe(true);
      }),
    );
  }, 30_000);
});
