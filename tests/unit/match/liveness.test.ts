import { describe, expect, test } from 'vitest';
import { loadMatchingPack } from '../../../data/pack.ts';
import { livenessWarnings } from '../../../src/match/liveness.ts';
import { barePosting } from '../../support/bare-posting.ts';

const { livenessWords, reading } = await loadMatchingPack();

const warningsOf = (
  given: Parameters<typeof barePosting>[0],
  { today = '2026-11-30' as string | null, country = null as string | null } = {},
) =>
  livenessWarnings(barePosting({ title: 'AI Red Teamer', ...given }), livenessWords, {
    today,
    country,
    abbreviations: new Set(reading.abbreviations),
  });
const codesOf = (...given: Parameters<typeof warningsOf>) => warningsOf(...given).map(({ code }) => code);

describe('the last day to apply', () => {
  test.each([
    'Apply by 1 March 2026.',
    'Application deadline: March 1st, 2026',
    'Applications close on Sunday, 1 March 2026 at noon',
    'Closing date: 2026-03-01',
    'Closing date: 15/03/2026',
    'Bewerbungsfrist: 01.03.2026',
    'Bewerbungsschluss ist der 1. März 2026',
    'Date limite de candidature : 1er mars 2026',
    'Sluitingsdatum: 1 maart 2026',
    'Fecha límite: 1 de marzo de 2026',
  ])('is over: %s', (text) => {
    expect(codesOf({ text })).toEqual(['closing-date-passed']);
  });

  test.each([
    'Apply by 1 March 2027.',
    'Apply by March.',
    'We closed our series A on 1 March 2021.',
    'Apply by 31 February 2026.',
    'Our deadline culture is relaxed; the company was founded on 1 March 2011 in Bern.',
  ])('is not over, or not named: %s', (text) => {
    expect(codesOf({ text })).toEqual([]);
  });

  test('is quoted with its cue', () => {
    const [warning] = warningsOf({ text: 'We hire. Apply by 1 March 2026, please.' });
    expect(warning).toMatchObject({
      text: 'Its last day to apply was 2026-03-01.',
      evidence: [{ text: 'Apply by 1 March 2026' }],
    });
  });

  test('is read month first in the United States', () => {
    const text = 'Applications close on 12/5/2026';
    expect(codesOf({ text }, { country: 'US' })).toEqual([]);
    expect(codesOf({ text }, { country: 'GB' })).toEqual(['closing-date-passed']);
  });

  test('of the page itself wins over one in its text', () => {
    const text = 'Apply by 1 March 2026.';
    expect(codesOf({ text, validThrough: '2027-01-01' })).toEqual([]);
    expect(codesOf({ validThrough: '2026-11-29' })).toEqual(['closing-date-passed']);
  });

  test('is not judged without a day to judge by', () => {
    const given = { text: 'Apply by 1 March 2020.', datePosted: '2020-01-01', validThrough: '2020-02-01' };
    expect(codesOf(given, { today: null })).toEqual([]);
  });
});

test.each([
  ['2026-06-03', []],
  ['2026-06-02', ['posted-long-ago']],
])('a posting of %s is old after half a year: %j', (datePosted, codes) => {
  expect(codesOf({ datePosted })).toEqual(codes);
});

test.each([
  ['2026-06-02', '5 months'],
  ['2026-05-31', '5 months'],
  ['2026-05-30', '6 months'],
  ['2025-12-01', '11 months'],
  ['2024-12-01', '23 months'],
  ['2024-11-30', '2 years'],
  ['2024-11-29', 'more than 2 years'],
  ['2021-01-15', 'more than 5 years'],
  ['2020-11-30', '6 years'],
  ['2020-03-25', 'more than 6 years'],
])('a posting of %s was posted %s ago', (datePosted, age) => {
  expect(warningsOf({ datePosted })).toEqual([
    { code: 'posted-long-ago', text: `It was posted ${age} ago.`, evidence: [] },
  ]);
});

describe('no opening', () => {
  test.each([
    'This posting is for our talent pool.',
    'This is an evergreen requisition.',
    'We have no specific opening at the moment, but read every application.',
    'Diese Ausschreibung dient unserem Talentpool.',
    'Ceci est une candidature spontanée.',
  ])('is behind: %s', (text) => {
    expect(codesOf({ text })).toEqual(['no-opening']);
  });

  test.each(['General Application', 'Talent Community: AI Security', 'Initiativbewerbung KI-Sicherheit'])(
    'is behind the title %s',
    (title) => {
      expect(codesOf({ title })).toEqual(['no-opening']);
    },
  );

  test.each([
    'Not the right role? Join our talent community.',
    'You will build our evergreen data pipelines.',
    'We have several open positions.',
  ])('is not said by: %s', (text) => {
    expect(codesOf({ text })).toEqual([]);
  });
});

describe('screening by machines', () => {
  test.each([
    'We may use artificial intelligence to screen applications.',
    'Applications are reviewed by an AI tool first.',
    'This employer uses an automated employment decision tool.',
    'Wir nutzen KI zur Vorauswahl von Bewerbungen.',
  ])('is said by: %s', (text) => {
    expect(codesOf({ text })).toEqual(['ai-screening']);
  });

  test.each([
    'You will build AI that screens applications for banks.',
    'Guidance for candidates on using AI in interviews.',
    'We do not use AI to review applications.',
    'Our product screens transactions with AI.',
  ])('is not said by: %s', (text) => {
    expect(codesOf({ text })).toEqual([]);
  });
});
