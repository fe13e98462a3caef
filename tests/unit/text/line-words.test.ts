import { describe, expect, test } from 'vitest';
import { lineWords, opensItem } from '../../../src/text/line-words.ts';

const shown = (text: string): string[] => lineWords(text).map((word) => `${word.kind} ${word.text}`);

describe('lineWords', () => {
  test('gives numbers their value, and leaves out blanks and signs of Markdown', () => {
    expect(lineWords('**$90 000** a_year')).toEqual(
      Object.assign(
        [
          { kind: 'mark', text: '$', start: 2, end: 3, value: null },
          { kind: 'number', text: '90 000', start: 3, end: 9, value: 90_000 },
          { kind: 'word', text: 'a', start: 12, end: 13, value: null },
          { kind: 'word', text: 'year', start: 14, end: 18, value: null },
        ],
        { row: expect.anything() },
      ),
    );
  });

  test.each([
    ['a\nb', ['word a', 'break \n', 'word b']],
    ['a \n \n b', ['word a', 'gap \n', 'word b']],
    ['a\n- b', ['word a', 'gap \n', 'word b']],
    ['OffSalary of PhD LLMs', ['word off', 'word salary', 'word of', 'word phd', 'word llms']],
    ['연봉 5,000만원', ['word 연', 'word 봉', 'number 5,000', 'word 만', 'word 원']],
    ['４５０万', ['number 450', 'word 万']],
    ['🚀', ['mark 🚀']],
  ])('cuts %j', (text, words) => {
    expect(shown(text)).toEqual(words);
  });

  test('reads full-width digits as a number', () => {
    expect(lineWords('４５０')[0]?.value).toBe(450);
  });

  test('tells an item of a list from a heading', () => {
    const gapOf = (text: string) => lineWords(text).find(({ kind }) => kind === 'gap');
    const opens = (text: string) =>
      opensItem(text, gapOf(text) ?? { kind: 'word', text, start: 0, end: 0, value: null });
    expect([opens('a\n- b'), opens('a\n# b'), opens('a\n\nb')]).toEqual([true, false, false]);
  });
});
