import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../../src/analyze/skills/lexicon.ts';
import { readSpelledOut } from '../../../../src/analyze/skills/spelled-out.ts';
import type { Skill } from '../../../../src/model/skill.ts';
import { nameWords } from '../../../../src/text/name-words.ts';

const skill = (id: string, name: string): Skill => ({
  id,
  name,
  kind: 'technique',
  aliases: [],
  root: 'test',
  source: 'test',
});
const lexicon = compileLexicon(
  [skill('auditor', 'Certified Internal Auditor'), skill('speech', 'Automatic speech recognition')],
  {},
);
const read = (text: string) =>
  [...readSpelledOut(nameWords(text), lexicon)].map(([word, ids]) => `${word}: ${[...ids].join()}`);

describe('an abbreviation that the text spells out', () => {
  test.each([
    ['the words before it', 'A Certified Internal Auditor (CIA) or similar', ['cia: auditor']],
    ['the words behind it', 'Models for ASR (automatic speech recognition)', ['asr: speech']],
    ['other words', 'Lower the cost per acquisition (CPA) of ads', ['cpa: ']],
    ['words with a comma', 'Red, amber, green (RAG) reports', ['rag: ']],
    ['words with small ones between', 'Reports to the Chief Data and Analytics Officer (CDAO)', ['cdao: ']],
    ['a plural', 'Play capture the flags (CTFs)', ['ctfs: ']],
  ])('means %s', (_, text, meanings) => {
    expect(read(text)).toEqual(meanings);
  });

  test.each([
    ['brackets behind other words', 'Audit certificates (CIA) and more'],
    ['no brackets', 'Certified Internal Auditor CIA'],
    ['small letters', 'cost per acquisition (cpa)'],
    ['the start of the text', '(CPA)'],
    ['too few words', 'acquisition (CPA)'],
  ])('is none with %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
