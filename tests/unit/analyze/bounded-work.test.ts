import { describe, expect, test } from 'vitest';
import { loadMatchingPack } from '../../../data/pack.ts';
import { createAnalyzer } from '../../../src/analyze/analyze.ts';
import { findExperience } from '../../../src/analyze/experience/experience.ts';
import { findPay } from '../../../src/analyze/pay/find-pay.ts';
import { isItemOfLines } from '../../../src/analyze/pay/line-shape.ts';
import { createPayReader } from '../../../src/analyze/pay/reader.ts';
import { findSkills } from '../../../src/analyze/skills/find-skills.ts';
import { createNameTest } from '../../../src/analyze/title/title-lines.ts';
import type { PostingSection } from '../../../src/model/review-record.ts';
import { splitBlocks } from '../../../src/text/blocks.ts';
import { nameWords } from '../../../src/text/name-words.ts';
import { plainWords } from '../../../src/text/plain-words.ts';
import { cutSentences } from '../../../src/text/sentence-tokens.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { barePosting } from '../../support/bare-posting.ts';
import { charactersSearched, countedList, lookUps } from '../../support/work-counts.ts';

const PACK = await loadMatchingPack();
const ANALYZER = createAnalyzer(PACK);
const NO_ABBREVIATIONS: ReadonlySet<string> = new Set();

const PLACE = { language: 'en', country: null, words: PACK.payWords };
const skillsOf = (text: string) => ANALYZER.analyze(barePosting({ title: '', text })).skills;
/** One section for each line. */
const sectionsOf = (text: string): PostingSection[] =>
  [...text.matchAll(/[^\n]*\n/g)].map(({ 0: line, index }) => ({
    kind: 'required',
    start: index,
    end: index + line.length,
  }));

describe('work grows no faster than the text', () => {
  test('where no line ends with a full stop', () => {
    const text = '- python and go\n'.repeat(500);
    const searched = charactersSearched(() =>
      splitBlocks(text).map((block) => splitSentences(text, block, NO_ABBREVIATIONS)),
    );
    expect(searched).toBeLessThan(20 * text.length);
  });

  test('where no words stand behind the first', () => {
    const text = `word${' !'.repeat(5_000)}`;
    const searched = charactersSearched(() => plainWords(text));
    expect(searched).toBeLessThan(20 * text.length);
  });

  test('where every line asks for years', () => {
    const text = '5 years of experience\n'.repeat(300);
    const { list, looks } = countedList(sectionsOf(text));
    expect(findExperience(text, { sections: list, words: PACK.experienceWords })?.min).toBe(5);
    expect(looks()).toBeLessThan(10 * 300);
  });

  test('where every line states pay', () => {
    const text = 'Salary: $100,000 - $120,000 a year\n'.repeat(300);
    const { list, looks } = countedList(sectionsOf(text));
    expect(findPay(text, { ...PLACE, sections: list }).salary?.min).toBe(100_000);
    expect(looks()).toBeLessThan(10 * 300);
  });

  test('where ranges of pay stand in one row', () => {
    const row = (ranges: number) => `${'$40,000-$42,000 / '.repeat(ranges)}$40,000-$42,000 per year`;
    expect(findPay(row(3), PLACE).salary?.period).toBe('year');
    const lookups = (ranges: number) => lookUps(() => findPay(row(ranges), PLACE));
    expect(lookups(400)).toBeLessThan(2.2 * lookups(200));
  });

  test('where an amount stands far behind its line end', () => {
    const text = `Bonus ${'and more '.repeat(3_000)} $5,000`;
    const reader = createPayReader(text, PLACE);
    const { list, looks } = countedList(reader.tokens);
    expect(isItemOfLines({ ...reader, tokens: list }, list.length - 20, list.length - 2)).toBe(false);
    expect(looks()).toBeLessThan(20);
  });

  test('where the title is repeated all over', () => {
    const isTitle = createNameTest(nameWords('python '.repeat(1_000)), 'python');
    let comparisons = 0;
    const last = {
      valueOf: () => {
        comparisons += 1;
        return 999;
      },
    } as unknown as number;
    expect(isTitle({ from: last, to: 1_000 })).toBe(true);
    expect(comparisons).toBeLessThan(20);
  });

  test('where one list item has a thousand sentences', () => {
    const text = `- ${'We like Go. '.repeat(1_000)}`;
    const tokens = nameWords(text);
    const sentences = cutSentences(tokens, NO_ABBREVIATIONS);
    const { list, looks } = countedList(tokens.words);
    findSkills({ ...tokens, words: list }, sentences, ANALYZER.lexicon, ANALYZER.reading);
    expect(sentences.length).toBe(1_000);
    expect(looks()).toBeLessThan(60 * tokens.words.length);
  });

  test('where a sentence never ends', () => {
    const sentences = cutSentences(nameWords('python and go, '.repeat(2_000)), NO_ABBREVIATIONS);
    expect(sentences.every(({ from, to }) => to - from <= 1_000)).toBe(true);
    expect(sentences.at(0)?.from).toBe(0);
    expect(sentences.at(-1)?.to).toBe(8_000);
    expect(sentences.every(({ from }, index) => index === 0 || from === sentences[index - 1]?.to)).toBe(true);
  });
});

describe('a record stays small', () => {
  test('though a posting names one skill five thousand times', () => {
    const [python] = skillsOf(`Requirements\n${'- Python\n'.repeat(5_000)}`);
    expect(python).toMatchObject({ id: 'python', need: 'required' });
    expect(python?.mentions).toHaveLength(100);
    expect(python?.mentions[0]?.start).toBe(15);
  });

  test('though a posting states a thousand ranges of pay', () => {
    const lines = Array.from({ length: 1_000 }, (_, at) => `Salary: $${100_000 + at} - $150,000 a year\n`);
    const { salary, salaries } = findPay(lines.join(''), PLACE);
    expect(salaries).toHaveLength(100);
    expect(salary?.min).toBe(100_000);
  });
});
