import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import rules from '../../data/reading-rules.json' with { type: 'json' };
import { compileReading } from '../../src/analyze/reading.ts';
import { type Phrases, ReadingRulesSchema } from '../../src/model/reading-rules.ts';
import { nameWords } from '../../src/text/name-words.ts';

const parsed = v.parse(ReadingRulesSchema, rules);
const READING = compileReading(parsed);

const phrasesOf = (phrases: Phrases): string[] => Object.values(phrases).flat();

describe('reading rules', () => {
  test.each(parsed.headings)('headings of $kind are found as that kind', ({ kind, phrases }) => {
    const wrong = phrasesOf(phrases).filter((phrase) => {
      const tokens = nameWords(phrase);
      const hit = READING.headings.longestAt(tokens, 0, tokens.words.length);
      return hit?.to !== tokens.words.length || hit.value !== kind;
    });
    expect(wrong).toEqual([]);
  });

  test.each(parsed.passages)('a passage of $kind has two words or more, or tells enough', ({ phrases }) => {
    const short = phrasesOf(phrases).filter((phrase) => nameWords(phrase).words.length < 2);
    expect(short.filter((phrase) => phrase.length < 6)).toEqual([]);
  });

  test('phrases are in lower case without blanks around', () => {
    const all = [...parsed.headings, ...parsed.headingWords, ...parsed.passages, ...parsed.cues].flatMap(
      ({ phrases }) => phrasesOf(phrases),
    );
    expect(all.filter((phrase) => phrase !== phrase.toLowerCase().trim())).toEqual([]);
  });

  test('words that are compared one by one are single words', () => {
    const { years, people } = parsed;
    const words = [years.words, years.fillers, years.ranges, people].flatMap(phrasesOf);
    const single = [...words, ...Object.keys(years.numbers)];
    expect(single.filter((word) => nameWords(word).words.length !== 1)).toEqual([]);
  });
});
