import { describe, expect, test } from 'vitest';
import { readPassages } from '../../../src/match/passages.ts';

const TEXT = 'We make kilns. You guard them.\n- Fire clay\nFree lunch';

describe('readPassages', () => {
  test('cuts sentences and list items with their places', () => {
    const passages = readPassages(TEXT, [], () => true);
    expect(passages.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'We make kilns',
      'You guard them',
      'Fire clay',
      'Free lunch',
    ]);
  });

  test('leaves out the kinds of section that are not wanted', () => {
    const sections = [
      { kind: 'required', start: 0, end: 43 },
      { kind: 'benefits', start: 43, end: 53 },
    ] as const;
    const kinds = readPassages(TEXT, sections, (kind) => kind !== 'benefits').map(({ kind }) => kind);
    expect(kinds).toEqual(['required', 'required', 'required']);
  });

  test('cuts endless text into passages of 120 words', () => {
    expect(readPassages('word '.repeat(250), [], () => true).map(({ from, to }) => to - from)).toEqual([
      120, 120, 10,
    ]);
  });
});
