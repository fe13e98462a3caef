import { describe, expect, test } from 'vitest';
import { readDataFiles } from '../../data/data-files.ts';
import { phraseListsOf } from '../../data/phrase-lists.ts';
import type { MatchRules } from '../../src/model/match-rules.ts';
import type { ReadingRules } from '../../src/model/reading-rules.ts';
import { testBreaks, withContent } from './altered-pack.ts';

const files = readDataFiles();
const levels = files.get('level-words.json') as MatchRules['levelWords'];
const titles = files.get('titles.json') as MatchRules['titles'];
const reading = files.get('reading-rules.json') as ReadingRules;

/** The pack with the words for banks in the place of its own. */
const withBanks = (...banks: readonly string[]) =>
  withContent('level-words.json', { ...levels, bankWords: [...banks] });
/** The pack with rules for the track of titles in the place of its own. */
const withTracks = (...tracks: readonly Pick<MatchRules['titles']['tracks'][number], 'track' | 'say'>[]) =>
  withContent('titles.json', { ...titles, tracks: tracks.map((one) => ({ ...one, source: 'Milepost' })) });

describe('a phrase is reported', () => {
  testBreaks([
    [
      'that names an unknown group',
      () => withBanks('@bank holding'),
      ['level-words.json: bankWords: "@bank holding" names the unknown group @bank'],
    ],
    [
      'whose prefix is too short',
      () => withBanks('ban*'),
      ['level-words.json: bankWords: "ban*" has a prefix of fewer than 4 letters'],
    ],
    [
      'that begins or ends with a gap',
      () => withBanks('~2 bank', 'bank ~2'),
      [
        'level-words.json: bankWords: "~2 bank" begins or ends with a gap',
        'level-words.json: bankWords: "bank ~2" begins or ends with a gap',
      ],
    ],
    [
      'whose gap is of none or of too many',
      () => withBanks('bank ~0 of', 'bank ~9 of'),
      [
        'level-words.json: bankWords: "bank ~0 of" has a gap of none or of more than 8 words',
        'level-words.json: bankWords: "bank ~9 of" has a gap of none or of more than 8 words',
      ],
    ],
    [
      'that has an end in the middle',
      () => withBanks('bank ^ of', 'bank $ of'),
      [
        'level-words.json: bankWords: "bank ^ of" has "^" behind its start',
        'level-words.json: bankWords: "bank $ of" has "$" before its end',
      ],
    ],
    [
      'that holds nothing to find',
      () => withBanks('—', '^ $'),
      [
        'level-words.json: bankWords: "—" holds nothing to find',
        'level-words.json: bankWords: "^ $" holds nothing to find',
      ],
    ],
    [
      'that stands twice, be it in the plural',
      () => withBanks('savings bank', 'savings banks'),
      ['level-words.json: bankWords: "savings banks" stands twice in its list, see "savings bank"'],
    ],
    [
      'that another kind of heading has before it',
      () => {
        const [first, ...rest] = reading.headings;
        const last = { kind: 'legal' as const, phrases: { en: ['must haves'] } };
        const headings = first ? [{ ...first, phrases: { en: ['must haves'] } }, last] : rest;
        return withContent('reading-rules.json', { ...reading, headings });
      },
      [
        `reading-rules.json: headings legal en: "must haves" is always shadowed by "must haves" of headings ${reading.headings[0]?.kind}`,
      ],
    ],
    [
      'that is never found without one of a rule further ahead',
      () =>
        withTracks(
          { track: 'governance', say: ['@ai govern*'] },
          { track: 'technical', say: ['llm governance lead', 'data governance'] },
        ),
      [
        'titles.json: tracks 2 technical: "llm governance lead" is always shadowed by "@ai govern*" of tracks 1 governance',
      ],
    ],
  ]);
});

describe('a phrase is not reported', () => {
  testBreaks([
    [
      'that stands in two languages of one rule',
      () => {
        const [first] = reading.headings;
        const phrases = { en: ['must haves'], de: ['must haves'] };
        return withContent('reading-rules.json', {
          ...reading,
          headings: first ? [{ ...first, phrases }] : [],
        });
      },
      [],
    ],
  ]);
});

test('every phrase of the matching rules is in a list', () => {
  const named = phraseListsOf(files).map(({ file, name }) => `${file} ${name.split(' ')[0]}`);
  expect(named).toEqual(
    expect.arrayContaining([
      ...['headings', 'headingWords', 'passages', 'cues', 'lists', 'partners', 'companies'].map(
        (name) => `reading-rules.json ${name}`,
      ),
      ...['heads', 'signs', 'scope', 'asides', 'placeWords', 'bankWords', 'fields', 'groups'].map(
        (name) => `level-words.json ${name}`,
      ),
      ...['concepts', 'roleWords', 'boilerplate', 'missionStatements', 'portraits', 'groups'].map(
        (name) => `domain-signals.json ${name}`,
      ),
      ...['facets', 'tracks'].map((name) => `titles.json ${name}`),
      ...['currencies', 'adverbs', 'per', 'joins', 'from', 'andMore', 'upTo', 'cues'].map(
        (name) => `pay-words.json ${name}`,
      ),
      ...['experience', 'degrees', 'orMore'].map((name) => `experience-words.json ${name}`),
      'phrase-words.json openers',
      'contexts.json ai',
      'skills/software.json aliases',
    ]),
  );
});
