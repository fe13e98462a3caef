import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KIND } from '../../../src/text/characters.ts';
import { tokenize } from '../../../src/text/tokens.ts';

const KIND_NAMES = new Map(Object.entries(KIND).map(([name, kind]) => [kind, name]));

const shown = (text: string): string[] => {
  const { kinds, forms } = tokenize(text);
  return kinds.map((kind, at) => `${KIND_NAMES.get(kind)} ${JSON.stringify(forms[at])}`);
};

describe('tokenize', () => {
  test('parts words, numbers, signs, white space and line ends', () => {
    expect(shown('Top-5  €90k.\n')).toEqual([
      'word "top"',
      'punctuation "-"',
      'number "5"',
      'blank "  "',
      'currency "€"',
      'number "90"',
      'word "k"',
      'punctuation "."',
      'break "\\n"',
    ]);
  });

  test.each([
    ['ﬁle', ['word "file"']],
    ['Ｐａｙ４２', ['word "pay"', 'number "42"']],
    ['cafe\u0301', ['word "café"']],
    ['red\u00adteam', ['word "red"', 'unseen "\u00ad"', 'word "team"']],
    ['𝗔𝗜', ['word "ai"']],
    ['㎡²', ['symbol "㎡"', 'numeral "²"']],
    ['🚀', ['symbol "🚀"']],
    ['\ud83d', ['symbol "\\ud83d"']],
  ])('reads %j', (text, tokens) => {
    expect(shown(text)).toEqual(tokens);
  });

  test.each(['威胁', 'ひら', 'カナ', '보안'])('takes each sign of %j for a word of its own', (text) => {
    expect(shown(text)).toEqual([...text].map((sign) => `ideograph "${sign}"`));
  });

  test('gives tokens that follow each other from the first character to the last', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { kinds, starts, forms } = tokenize(text);
        expect(forms.length).toBe(kinds.length);
        expect(starts.length).toBe(kinds.length + 1);
        expect([starts[0], starts.at(-1)]).toEqual([0, text.length]);
        expect(starts.every((start, at) => at === 0 || start > (starts[at - 1] ?? 0))).toBe(true);
      }),
    );
  });

  test('answers anew for another text of the same length', () => {
    const [one, other] = ['a'.repeat(500), 'b'.repeat(500)];
    expect([one, other, one].map((text) => tokenize(text).forms[0]?.charAt(0))).toEqual(['a', 'b', 'a']);
  });
});
