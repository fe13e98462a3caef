import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareWords } from '../../../src/text/bare-words.ts';

/** As the migration cuts that first stored the words. */
const asStored = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{N}+#]*/gu) ?? [];

describe('bareWords', () => {
  test.each([
    ['Über C++, C# and .NET 8', ['uber', 'c++', 'c#', 'and', 'net', '8']],
    ['#1 ½ SOC2', ['1', '½', 'soc2']],
    ['red\u00adteam', ['red', 'team']],
  ])('cuts %j', (text, words) => {
    expect(bareWords(text)).toEqual(words);
  });

  test('cuts any text as the stored words were cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(bareWords(text)).toEqual(asStored(text));
      }),
    );
  });

  test('cuts every character as the stored words were cut', () => {
    for (let code = 0; code < 0x10000; code += 64) {
      const text = Array.from({ length: 64 }, (_, step) => `${String.fromCharCode(code + step)}a`).join(' ');
      expect(bareWords(text)).toEqual(asStored(text));
    }
  });
});
