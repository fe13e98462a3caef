import { describe, expect, test } from 'vitest';
import { KnownText, shownLengths } from '../../../src/extract/known-text.ts';
import { processorTime } from '../../support/processor-time.ts';
import { textBlock } from './text-block.ts';

const text = new KnownText([textBlock('You audit models before they ship, and after.'), textBlock('Python')]);

describe('KnownText', () => {
  test.each([
    ['audit models before they ship', true],
    ['python', true],
    ['ship and after python', true],
    ['models audit before', false],
    ['rust', false],
    ['', false],
  ])('holds %j: %s', (words, expected) => {
    expect(text.holds(words)).toBe(expected);
  });

  test('forgives a word that was mended in a long block', () => {
    const words = Array.from({ length: 40 }, (_, index) => `word${index}`);
    const long = new KnownText([textBlock(words.join(' '))]);
    expect(long.holds(words.with(20, 'other').join(' '))).toBe(true);
  });
});

describe('shownLengths', () => {
  test('counts what the page repeats once', () => {
    const page = ['Python', 'Rust', 'PYTHON'].map((line) => textBlock(line));
    expect(shownLengths(page, text)).toEqual([6, 0, 0]);
  });

  test('is linear in text and page', () => {
    const words = 'same words again and again '.repeat(15_000);
    const page = Array.from({ length: 15_000 }, (_, index) => textBlock(`same words again ${index}`));
    expect(processorTime(() => shownLengths(page, new KnownText([textBlock(words)])))).toBeLessThan(4_000);
  });
});
