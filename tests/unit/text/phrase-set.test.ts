import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GAP } from '../../../src/text/gaps.ts';
import { GroupLexicon } from '../../../src/text/group-lexicon.ts';
import { NAME_LANGUAGE, nameWords } from '../../../src/text/name-words.ts';
import { parsePhrase, type WordMaking } from '../../../src/text/phrase.ts';
import { compilePhrases } from '../../../src/text/phrase-set.ts';
import { withoutShorter } from '../../../src/text/phrase-trie.ts';
import { PLAIN_LANGUAGE, plainWords } from '../../../src/text/plain-words.ts';
import type { TokenRow } from '../../../src/text/token-row.ts';
import { endOfPhrase } from './naive-matcher.ts';

const GROUPS = {
  ai: ['ai', 'machine learning', 'llm'],
  guard: ['security', 'govern*'],
  both: ['@ai', '@guard'],
  loop: ['@loop', 'loop'],
};
const LANGUAGE = { ...PLAIN_LANGUAGE, groups: new GroupLexicon(GROUPS, PLAIN_LANGUAGE) };

const setOf = (phrases: readonly string[], language = LANGUAGE) =>
  compilePhrases(
    language,
    phrases.map((phrase) => [phrase, phrase] as const),
  );

const found = (phrases: readonly string[], text: string): string[] => {
  const row = plainWords(text);
  return setOf(phrases)
    .findAll(row)
    .map(({ value, from, to }) => `${value}: ${text.slice(row.starts[from], row.ends[to - 1])}`);
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
    ['^ @ai', 'AI', ['^ @ai: AI']],
    ['^ govern*', 'governing', ['^ govern*: governing']],
    ['vp $', 'Engineer, VP', ['vp $: VP']],
    ['vp $', 'VP of AI', []],
    ['@loop', 'loop', ['@loop: loop']],
    ['@nobody', 'nobody', []],
    ['internal', 'international intern', []],
    ['policies', 'a policy', ['policies: policy']],
    ['flies', 'one fly', ['flies: fly']],
  ])('%j in %j', (phrase, text, hits) => {
    expect(found([phrase], text)).toEqual(hits);
  });

  test('is found at every place, the longest first', () => {
    expect(found(['ai', 'ai security'], 'AI security, AI')).toEqual([
      'ai security: AI security',
      'ai: AI',
      'ai: AI',
    ]);
  });

  test('of equal length is found in the order of the list', () => {
    expect(found(['govern*', '@guard', 'governance'], 'governance').map((hit) => hit.split(':')[0])).toEqual([
      'govern*',
      '@guard',
      'governance',
    ]);
  });

  test('ends with the window that it is looked for in', () => {
    const row = plainWords('the lead of AI security teams');
    const values = (phrases: readonly string[]) =>
      setOf(phrases)
        .findAll(row, 1, 5)
        .map(({ value }) => value);
    expect(values(['^ lead', 'security $', 'security team', '^ the'])).toEqual(['^ lead', 'security $']);
  });
});

describe('a phrase of names', () => {
  const foundNames = (phrase: string, text: string): boolean => {
    const row = nameWords(text);
    return compilePhrases(NAME_LANGUAGE, [[phrase, true]]).findAll(row).length > 0;
  };
  test.each([
    ['python', 'Python3', true],
    ['c', 'C2', false],
    ['node', 'Node.js', false],
    ['js', 'Node.js', false],
    ['nist rmf', 'NIST; RMF', false],
    ['ci cd', 'CI/CD', true],
    ['ai ~1 risk', 'AI and risk', true],
    ['ai ~1 risk', 'AI. A risk', false],
    ['*nix', 'nix', true],
  ])('%j in %j: %s', (phrase, text, isFound) => {
    expect(foundNames(phrase, text)).toBe(isFound);
  });
});

describe('looking backward and around', () => {
  const set = setOf(['machine learning', 'learning', 'of']);
  const row = plainWords('of machine learning models');

  test('gives the longest phrase that ends right before a word', () => {
    expect(set.longestBefore(row, 3)).toMatchObject({ value: 'machine learning', from: 1 });
    expect(set.longestBefore(row, 3, 2)).toMatchObject({ value: 'learning', from: 2 });
    expect(set.longestBefore(row, 4)).toBeNull();
    expect(set.longestBefore(row, 0)).toBeNull();
  });

  test('tells whether a phrase stands wholly among some words', () => {
    expect([set.isIn(row, 1, 3), set.isIn(row, 1, 2), set.isIn(row, 3, 4)]).toEqual([true, false, false]);
  });

  test('tells whether a phrase begins with a word', () => {
    expect([set.begins('machine'), set.begins('models'), set.begins('mach')]).toEqual([true, false, false]);
  });
});

const WORDS = ['aaaa', 'aaab', 'bbbb', 'cc'];
const RANDOM_GROUPS = { x: ['aaaa', 'aaaa bbbb'], y: ['cc', 'bbbb cc', 'aaab'] };
const PART = fc.constantFrom(...WORDS, 'aaaa*', '@x', '@y', '~1', '~3');
const PHRASE = fc
  .tuple(
    fc.constantFrom('', '^ '),
    fc.constantFrom(...WORDS, 'aaaa*', '@x', '@y'),
    fc.array(PART, { maxLength: 4 }),
    fc.constantFrom('', ' $'),
  )
  .map(([start, first, rest, end]) => `${start}${[first, ...rest].join(' ')}${end}`);
const AS_WRITTEN: WordMaking = { cut: (phrase) => phrase.split(' '), formOf: (word) => word };
const LANGUAGE_OF_RANDOM = { ...AS_WRITTEN, groups: new GroupLexicon(RANDOM_GROUPS, AS_WRITTEN) };
const ROW = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(GAP.joint, GAP.joint, GAP.slash, GAP.clause)), {
    maxLength: 12,
  })
  .map((parts): TokenRow => {
    const words = parts.map(([word]) => word);
    return { text: '', words, starts: [], ends: [], gaps: parts.map(([, gap]) => gap) };
  });

describe('the matcher', () => {
  test('finds what trying every phrase at every place finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(PHRASE, { minLength: 1, maxLength: 8 }), ROW, (phrases, row) => {
        const set = compilePhrases(
          LANGUAGE_OF_RANDOM,
          phrases.map((phrase, at) => [phrase, at] as const),
        );
        const hits = set.findAll(row).map(({ value, from, to }) => `${value} ${from}–${to}`);
        const expected = row.words.flatMap((_, from) =>
          phrases.flatMap((phrase, at) => {
            const to = endOfPhrase(parsePhrase(phrase, AS_WRITTEN), RANDOM_GROUPS, row, from);
            return to > from ? [`${at} ${from}–${to}`] : [];
          }),
        );
        expect(hits.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 3000 },
    );
  });

  test('looks at each word a bounded number of times, however its phrases branch', () => {
    const phrases = [
      'aaaa ~8 aaaa ~8 aaaa ~8 aaaa ~8 bbbb',
      '@x ~8 @x ~8 @y ~8 @x $',
      'aaaa* ~8 aaaa* ~8 cc',
    ];
    const stepsPerWord = (length: number): number => {
      let steps = 0;
      const words = new Proxy(new Array<string>(length).fill('aaaa'), {
        get: (target, key, receiver) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) steps += 1;
          return Reflect.get(target, key, receiver);
        },
      });
      const gaps = words.map(() => GAP.joint);
      steps = 0;
      setOfRandom(phrases).findAll({ text: '', words, starts: [], ends: [], gaps });
      return steps / length;
    };
    expect(stepsPerWord(2000)).toBeLessThan(stepsPerWord(200) * 1.1);
    expect(stepsPerWord(2000)).toBeLessThan(500);
  });
});

const setOfRandom = (phrases: readonly string[]) =>
  compilePhrases(
    LANGUAGE_OF_RANDOM,
    phrases.map((phrase) => [phrase, phrase] as const),
  );

describe('withoutShorter', () => {
  const hit = (value: string, from: number, to: number) => ({ value, from, to, order: 0 });

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
