import { describe, expect, test } from 'vitest';
import { groupCopies } from '../../../../src/model/copies.ts';
import { NO_CORRECTIONS, type SavedPosting, type SavedSummary } from '../../../../src/model/saved-posting.ts';
import { findInWords, searchRowOf } from '../../../../src/storage/search-words.ts';
import { summarize } from '../../../../src/storage/summary.ts';
import { countValues, createFilter, sortRows } from '../../../../src/ui/saved/compare-query.ts';
import { createRowMaker } from '../../../../src/ui/saved/compare-rows.ts';
import {
  DEFAULT_LIST,
  type ListView,
  type SortKey,
  unfiltered,
} from '../../../../src/ui/saved/compare-view.ts';
import type { Judged, SavedRow } from '../../../../src/ui/saved/saved-rows.ts';
import { engineerRecord, governanceRecord } from '../../../support/records.ts';
import { STANDING } from '../../../support/saved.ts';

const savedFrom = (record: typeof engineerRecord, more: Partial<SavedPosting> = {}): SavedPosting => {
  const { fit: _fit, plan: _plan, ...review } = record;
  return { ...STANDING, id: review.id, review, ...more };
};

const postings = [
  savedFrom(engineerRecord, { tags: ['dream'], status: 'applied', remindOn: '2026-12-01' }),
  savedFrom(governanceRecord, { notes: 'Ask Anna', savedAt: '2026-11-01T10:00:00.000Z' }),
  savedFrom(
    {
      ...engineerRecord,
      id: 'bare',
      skills: [],
      salary: null,
      level: null,
      posting: null,
      domain: 'out',
      track: null,
    },
    { status: 'archived', savedAt: '2026-10-01T10:00:00.000Z' },
  ),
];
const judgedAs = (row: SavedRow, weeks: number, missing: number, score: number): Judged => ({
  fit: score > 80 ? 'strong' : 'stretch',
  score,
  missing: { count: missing, of: 9 },
  weeks,
  conflicts: score > 80 ? [] : ['clearance'],
  pay: row.pay,
});
const makeRows = createRowMaker(() => Date.parse('2026-11-26'));
const listed = postings.map((one) => summarize(one, NO_CORRECTIONS));
const bareRows = makeRows(listed, groupCopies(listed), new Map(), null);
const rows = makeRows(
  listed,
  groupCopies(listed),
  new Map([
    ['northwind-engineer', judgedAs(bareRows[0] as SavedRow, 14, 6, 60)],
    ['halden-governance', judgedAs(bareRows[1] as SavedRow, 4, 2, 90)],
  ]),
  null,
);

const ids = (shown: readonly SavedRow[]) => shown.map(({ id }) => id.split('-')[0]);
const sorted = (key: SortKey, descending = false) => ids(sortRows(rows, [{ key, descending }]));
const filtered = (change: Partial<ListView>) => {
  const facets = { ...DEFAULT_LIST.facets, status: [], ...change.facets };
  return ids(rows.filter(createFilter({ ...DEFAULT_LIST, ...change, facets })));
};

describe('the order', () => {
  test.each<[SortKey, boolean, string[]]>([
    ['saved', true, ['northwind', 'halden', 'bare']],
    ['fit', true, ['halden', 'northwind', 'bare']],
    ['weeks', false, ['halden', 'northwind', 'bare']],
    ['weeks', true, ['northwind', 'halden', 'bare']],
    ['status', false, ['halden', 'northwind', 'bare']],
    ['reminder', false, ['northwind', 'halden', 'bare']],
    ['pay', true, ['halden', 'northwind', 'bare']],
    ['company', false, ['halden', 'northwind', 'bare']],
  ])('by %s, descending: %s, puts what is not known last', (key, descending, expected) => {
    expect(sorted(key, descending)).toEqual(expected);
  });

  test('by a second column decides where the first is the same', () => {
    const keys = [
      { key: 'level', descending: true },
      { key: 'title', descending: true },
    ] as const;
    expect(ids(sortRows(rows, keys))).toEqual(['halden', 'northwind', 'bare']);
  });
});

describe('the filters', () => {
  test('hide what is archived or rejected until they are told otherwise', () => {
    expect(ids(rows.filter(createFilter(DEFAULT_LIST)))).toEqual(['northwind', 'halden']);
    expect(filtered({})).toEqual(['northwind', 'halden', 'bare']);
  });

  test.each<[string, Partial<ListView>, string[]]>([
    ['a tag', { facets: { ...DEFAULT_LIST.facets, status: [], tag: ['dream'] } }, ['northwind']],
    ['no known track', { facets: { ...DEFAULT_LIST.facets, status: [], track: ['out'] } }, ['bare']],
    ['a fit', { facets: { ...DEFAULT_LIST.facets, status: [], fit: ['strong'] } }, ['halden']],
    ['a word of the company', { words: { company: ' bank', place: '' } }, ['halden']],
    ['a word of the place', { words: { company: '', place: 'berlin' } }, ['northwind']],
    ['most missing skills', { bounds: { ...DEFAULT_LIST.bounds, missing: '2' } }, ['halden']],
    ['most weeks', { bounds: { ...DEFAULT_LIST.bounds, weeks: '10' } }, ['halden']],
    ['a pay that is reached', { bounds: { ...DEFAULT_LIST.bounds, pay: '150000' } }, ['halden']],
    ['a day of saving', { bounds: { ...DEFAULT_LIST.bounds, saved: '2026-11-15' } }, ['northwind']],
    ['reminders that are due', { bounds: { ...DEFAULT_LIST.bounds, remind: '2026-12-31' } }, ['northwind']],
  ])('let through %s', (_, change, expected) => {
    expect(filtered(change)).toEqual(expected);
  });

  test('hide postings whose demands are not met, and none of which that is not known', () => {
    expect(filtered({ only: ['no-conflict'] })).toEqual(['halden', 'bare']);
  });

  test.each<[string, Partial<SavedSummary>, string[]]>([
    ['nothing says so', { warningCodes: ['long-list', 'posted-long-ago'] }, ['northwind', 'halden', 'bare']],
    ['the page said so', { expiredAt: '2026-11-20T10:00:00.000Z' }, ['halden', 'bare']],
    ['its last day is over', { validThrough: '2026-11-25' }, ['halden', 'bare']],
    ['its last day is today', { validThrough: '2026-11-26' }, ['northwind', 'halden', 'bare']],
    ['its text names a day that is over', { warningCodes: ['closing-date-passed'] }, ['halden', 'bare']],
    [
      'its text names a day that is over, and the page a later one',
      { warningCodes: ['closing-date-passed'], validThrough: '2027-01-31' },
      ['northwind', 'halden', 'bare'],
    ],
    ['there is no opening behind it', { warningCodes: ['no-opening'] }, ['halden', 'bare']],
  ])('hide what is closed, where %s', (_, change, expected) => {
    const summaries = listed.map((one, index) => (index === 0 ? { ...one, ...change } : one));
    const made = makeRows(summaries, groupCopies(summaries), new Map(), null);
    const passes = createFilter({ ...unfiltered(DEFAULT_LIST), only: ['open'] });
    expect(ids(made.filter(passes))).toEqual(expected);
  });

  test('count the values of a column in its own order', () => {
    expect([...countValues(rows, 'status')]).toEqual([
      ['saved', 1],
      ['applied', 1],
      ['archived', 1],
    ]);
  });
});

describe('the search', () => {
  const words = postings.map(searchRowOf);
  const found = (query: string) => [...findInWords(words, query)].map((id) => id.split('-')[0]);

  test.each([
    ['anna', ['halden']],
    ['DREAM', ['northwind']],
    ['guard nemo', ['northwind', 'halden']],
    ['uard', []],
    ['northwind zebra', []],
    ['  ', ['northwind', 'halden', 'bare']],
  ])('for "%s" wants every word, each from its beginning, in text or notes', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});

test('a row is made again only when something in it has changed', () => {
  const summaries = rows.map(({ summary }) => summary);
  const make = createRowMaker();
  const first = make(summaries, groupCopies(summaries), new Map(), null);
  const tagged = summaries.map((one) => (one.id === 'bare' ? { ...one, tags: ['new'] } : one));
  const second = make(tagged, groupCopies(tagged), new Map(), null);
  expect(second[0]).toBe(first[0]);
  expect(second[2]).not.toBe(first[2]);
});
