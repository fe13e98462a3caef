import { expect, test } from 'vitest';
import { PHRASE_WORDS } from '../../../../data/phrase-words.ts';
import { findSections } from '../../../../src/analyze/sections/sections.ts';
import { createUnknownSkillFinder } from '../../../../src/analyze/unknown/finder.ts';
import { nameWords } from '../../../../src/text/name-words.ts';
import { lexiconOf, READING } from '../reading-fixture.ts';

const text = 'Requirements\n- Experience with soil analysis';
const POSTING = { text, sections: findSections(nameWords(text), READING), title: 'Grower', company: null };
const ANALYZER = { lexicon: lexiconOf([]), reading: READING };
const FOUND = [
  { name: 'soil analysis', need: 'required', mentions: [{ start: 31, end: 44, text: 'soil analysis' }] },
];

test('the words are loaded with the first posting, once', async () => {
  let loads = 0;
  const find = createUnknownSkillFinder(ANALYZER, async () => {
    loads += 1;
    return PHRASE_WORDS;
  });
  expect(loads).toBe(0);
  expect(await find(POSTING)).toEqual(FOUND);
  expect(await find(POSTING)).toEqual(FOUND);
  expect(loads).toBe(1);
});

test('words that could not be loaded are asked for again', async () => {
  const answers = [Promise.reject(new Error('gone')), Promise.resolve(PHRASE_WORDS)];
  const find = createUnknownSkillFinder(ANALYZER, () => answers.shift() ?? Promise.reject(new Error('none')));
  await expect(find(POSTING)).rejects.toThrow('gone');
  expect(await find(POSTING)).toEqual(FOUND);
});
