import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GAP } from '../../../src/text/gaps.ts';
import { nameWords } from '../../../src/text/name-words.ts';

const wordsIn = (text: string): readonly string[] => nameWords(text).words;

describe('nameWords', () => {
  test.each([
    ['C++, C# and .NET', ['c++', ',', 'c#', 'and', '.net']],
    ['C\\+\\+ in Markdown', ['c++', 'in', 'markdown']],
    ['Python+SQL', ['python', 'sql']],
    ['CompTIA Security + CE', ['comptia', 'security+', 'ce']],
    ['comptia a + and Network +', ['comptia', 'a+', 'and', 'network+']],
    ['Security +, CISSP', ['security+', ',', 'cissp']],
    ['Security + or CySA + preferred', ['security+', 'or', 'cysa+', 'preferred']],
    ['security + privacy', ['security', 'privacy']],
    ['Security + Privacy', ['security', 'privacy']],
    ['security +', ['security']],
    ['Python + SQL, Java +', ['python', 'sql', ',', 'java']],
    ['SOC2 and ISO27001', ['soc', '2', 'and', 'iso', '27001']],
    ['ATT&CK, ATT&amp;CK', ['att', 'and', 'ck', ',', 'att', 'and', 'ck']],
    ['AI/ML, CI/CD', ['ai', 'ml', ',', 'ci', 'cd']],
    ['red\u00adteam\u2011ing', ['redteam', 'ing']],
    ['you’ll excel', ['you', 'll', 'excel']],
    ['威胁建模、Python', ['威', '胁', '建', '模', ',', 'python']],
    ['Python을 사용', ['python', '을', '사', '용']],
    ['𝗣𝘆𝘁𝗵𝗼𝗻 🚀 Go', ['python', '🚀', 'go']],
    ['see https://snyk.io/learn, mail jobs@wiz.io now', ['see', ',', 'mail', 'now']],
  ])('cuts %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  test('tells how far words stand apart', () => {
    expect(nameWords('Node.js red-team JS/TS risk; R&D').gaps).toEqual([
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
        const { starts, ends, words, gaps } = nameWords(text);
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
