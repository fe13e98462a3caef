import { describe, expect, test } from 'vitest';
import { findSections } from '../../../../src/analyze/sections/sections.ts';
import { findUnknownSkills } from '../../../../src/analyze/unknown/unknown-skills.ts';
import { nameWords } from '../../../../src/text/name-words.ts';
import { lexiconOf, READING, skill } from '../reading-fixture.ts';
import { WORDS } from './unknown-fixture.ts';

const LEXICON = lexiconOf([skill('Python'), skill('Docker')]);

const unknownIn = (text: string, company = '') =>
  findUnknownSkills(text, findSections(nameWords(text), READING), LEXICON, {
    reading: READING,
    words: WORDS,
    company,
  });
const namesIn = (line: string, company = ''): string[] =>
  unknownIn(`Requirements\n- ${line}`, company).map(({ name }) => name);

describe('findUnknownSkills', () => {
  test.each([
    ['Experience with Snowgoose', ['Snowgoose']],
    ['Python, Snowgoose and Kettle Works', ['Snowgoose', 'Kettle Works']],
    ['you run KettleDB at night', ['KettleDB']],
    ['tools such as Snowgoose', ['Snowgoose']],
    ['Docker, XKCP', ['XKCP']],
  ])('lists the names in %j', (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });

  test.each([
    'Friends call Snowgoose a joy',
    'Python and Docker',
    'Experience with English and a PhD',
    'Work with the Snowgoose team',
    'Snowgoose Kettle Works Masterclass Days',
    'good with people, and with pots',
  ])('lists nothing of %j', (line) => {
    expect(namesIn(line)).toEqual([]);
  });

  test('takes an acronym that the text spells out for a skill only where a demand names it', () => {
    const text = 'Your tasks\n- Python for the Tidal Kiln Group (TKG)';
    expect(unknownIn(text)).toEqual([]);
    expect(namesIn('Python, Tidal Kiln Grading (TKG)')).toContain('TKG');
  });

  test('leaves out the companies that are listed as customers', () => {
    expect(namesIn('Python; customers include KettleDB and SnowGoose')).toEqual([]);
  });

  test('leaves the employer out', () => {
    expect(namesIn('Experience with Snowgoose', 'Snowgoose')).toEqual([]);
  });

  test('leaves out what nobody asks for', () => {
    expect(unknownIn('Benefits\n- Experience with Snowgoose\nAbout us\nWe made KettleDB.')).toEqual([]);
  });

  test('gives place and strongest need of all mentions', () => {
    const text = 'Nice to have\n- KettleDB\nRequirements\n- kettleDB';
    expect(unknownIn(text)).toEqual([
      {
        name: 'KettleDB',
        need: 'required',
        mentions: [
          { start: 15, end: 23, text: 'KettleDB' },
          { start: 39, end: 47, text: 'kettleDB' },
        ],
      },
    ]);
  });
});
