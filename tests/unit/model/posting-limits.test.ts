import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../../src/model/posting.ts';
import {
  BARE_READING,
  beginningOf,
  cutText,
  LONGEST_POSTING,
  withinLimits,
} from '../../../src/model/posting-limits.ts';
import { barePosting } from '../../support/bare-posting.ts';

const reading = (posting: Parameters<typeof barePosting>[0]): PageReading => ({
  verdict: 'posting',
  reason: null,
  ...BARE_READING,
  posting: barePosting(posting),
});

describe('the beginning of a string', () => {
  test.each([
    ['abc', 3, 'abc'],
    ['abc', 2, 'ab'],
    ['a🤖b', 2, 'a'],
    ['a🤖b', 3, 'a🤖'],
    ['🤖', 1, ''],
  ])('of %j up to %d is %j', (text, longest, beginning) =>
    expect(beginningOf(text, longest)).toBe(beginning),
  );
});

describe('a text that is too long is cut', () => {
  test.each([
    ['behind a line', 'One. Two\nThree four', 12, 'One. Two'],
    ['behind a line that just fits', 'One. Two\nThree', 8, 'One. Two'],
    ['behind a sentence', 'One two. Three four', 14, 'One two.'],
    ['behind a sentence without blanks', '我们。他们在这里', 6, '我们。'],
    ['behind a word', 'one two three', 9, 'one two'],
    ['between characters', 'a🤖🤖🤖', 4, 'a🤖'],
  ])('%s', (_, text, longest, cut) => expect(cutText(text, longest)).toBe(cut));

  test('in the middle where no line, sentence or word ends near', () => {
    expect(cutText(`Title\n${'a'.repeat(90_000)}`, 80_000)).toHaveLength(80_000);
  });
});

describe('a reading', () => {
  test('within the limits stays as it is', () => {
    const own = reading({ title: 'AI Engineer', text: 'a'.repeat(LONGEST_POSTING), company: 'Acme' });
    expect(withinLimits(own)).toEqual(own);
  });

  test('with a longer text says so', () => {
    const { reason, posting } = withinLimits(reading({ title: '', text: 'One line.\n'.repeat(10_000) }));
    expect(reason).toBe('too-long');
    expect(posting?.text).toHaveLength(79_999);
    expect(posting?.text.endsWith('\nOne line.')).toBe(true);
  });

  test('keeps no field that is longer than any real one', () => {
    const posting = { ...barePosting({ title: 'a'.repeat(10_000), text: '' }), company: 'b'.repeat(10_000) };
    const locations = Array.from({ length: 5_000 }, () => 'c'.repeat(10_000));
    const address = `https://a.example/${'d'.repeat(10_000)}`;
    const bounded = withinLimits({
      verdict: 'posting',
      reason: null,
      ...BARE_READING,
      frameUrl: address,
      posting: { ...posting, locations, url: address, canonicalUrl: address },
    });
    expect(bounded).toMatchObject({
      reason: null,
      frameUrl: null,
      posting: { url: null, canonicalUrl: null },
    });
    expect(bounded.posting?.title).toHaveLength(300);
    expect(bounded.posting?.company).toHaveLength(300);
    expect(bounded.posting?.locations.map(({ length }) => length)).toEqual(new Array(100).fill(2_000));
  });
});
