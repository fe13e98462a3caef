import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carrySpans } from '../../../src/highlight/carry-spans.ts';

const TEXT = 'Python and Rust, later Go';
const SPANS = ['Python', 'Rust', 'Go'].map((word) => ({
  start: TEXT.indexOf(word),
  end: TEXT.indexOf(word) + word.length,
}));

const wordsAt = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('spans of a text that changed', () => {
  it.each([
    ['stay where nothing did', TEXT, ['Python', 'Rust', 'Go']],
    ['move behind what was put in', TEXT.replace('and', 'and some'), ['Python', 'Rust', 'Go']],
    ['move before what was taken out', TEXT.replace(', later', ''), ['Python', 'Rust', 'Go']],
    ['go with what was replaced', TEXT.replace('Rust', 'Java'), ['Python', 'Go']],
    ['go with the whole text', 'A baker for the night', []],
    ['go where nothing is left', '', []],
  ])('%s', (_, after, words) => {
    expect(wordsAt(after, carrySpans(SPANS, TEXT, after))).toEqual(words);
  });

  it('cover the words that they covered before, whatever changed', () => {
    const word = fc.stringMatching(/^[ab ]{0,12}$/);
    fc.assert(
      fc.property(word, word, word, word, fc.nat(40), fc.nat(8), (head, tail, before, after, at, length) => {
        const [one, other] = [head + before + tail, head + after + tail];
        const span = { start: at, end: at + length };
        fc.pre(span.end <= one.length && length > 0);
        for (const carried of carrySpans([span], one, other)) {
          expect(wordsAt(other, [carried])).toEqual(wordsAt(one, [span]));
        }
      }),
    );
  });
});
