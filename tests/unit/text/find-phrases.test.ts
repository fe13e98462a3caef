import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPhrases, withoutShorter } from '../../../src/text/find-phrases.ts';
import { wordsOf } from '../../../src/text/folded-words.ts';
import { compilePhrases } from '../../../src/text/phrase.ts';

const GROUPS = {
  ai: ['ai', 'machine learning', 'llm'],
  guard: ['security', 'govern*'],
  both: ['@ai', '@guard'],
  loop: ['@loop', 'loop'],
};

const found = (phrases: readonly string[], text: string): string[] => {
  const words = wordsOf(text);
  const set = compilePhrases(
    GROUPS,
    phrases.map((phrase) => [phrase, phrase]),
  );
  return findPhrases(set, words).map(
    ({ value, from, to }) => `${value}: ${text.slice(words[from]?.start, words[to - 1]?.end)}`,
  );
};

describe('a phrase', () => {
  test.each([
    ['red team', 'Our Red-Teams attack', ['red team: Red-Teams']],
    ['red team', 'a red big team', []],
    ['pent*', 'pentesting', ['pent*: pentesting']],
    ['@ai security', 'Machine Learning security', ['@ai security: Machine Learning security']],
    ['@ai @guard', 'AI governance', ['@ai @guard: AI governance']],
    ['@both', 'governing', ['@both: governing']],
    ['security ~2 @ai', 'security of our LLM', ['security ~2 @ai: security of our LLM']],
    ['security ~2 @ai', 'security of all our LLM', []],
    ['security ~2 @ai', 'security AI', ['security ~2 @ai: security AI']],
    ['^ lead', 'Lead', ['^ lead: Lead']],
    ['^ lead', 'a lead', []],
    ['vp $', 'Engineer, VP', ['vp $: VP']],
    ['vp $', 'VP of AI', []],
    ['@loop', 'loop', ['@loop: loop']],
    ['@nobody', 'nobody', []],
    ['internal', 'international intern', []],
  ])('%j in %j', (phrase, text, hits) => {
    expect(found([phrase], text)).toEqual(hits);
  });

  test('is found at every place, beside others', () => {
    expect(found(['ai', 'ai security'], 'AI security, AI')).toEqual([
      'ai: AI',
      'ai security: AI security',
      'ai: AI',
    ]);
  });
});

describe('withoutShorter', () => {
  const hit = (value: string, from: number, to: number) => ({ value, from, to });

  test('keeps the longest of hits that overlap, in order', () => {
    const hits = [hit('short', 0, 1), hit('long', 0, 2), hit('apart', 4, 5)];
    expect(withoutShorter(hits)).toEqual([hit('long', 0, 2), hit('apart', 4, 5)]);
  });

  test('keeps the first of equally long ones', () => {
    expect(withoutShorter([hit('first', 0, 2), hit('second', 1, 3)])).toEqual([hit('first', 0, 2)]);
  });

  test('leaves no overlap, whatever it is given', () => {
    const hits = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 6 })));
    fc.assert(
      fc.property(hits, (spans) => {
        const kept = withoutShorter(spans.map(([from, length]) => hit('x', from, from + length)));
        expect(kept.every((one, at) => at === 0 || one.from >= (kept[at - 1]?.to ?? 0))).toBe(true);
      }),
    );
  });
});
