import { expect, test } from 'vitest';
import { findAged } from '../../data/checks/age.ts';

const files = new Map([['rates.json', { date: '2026-01-01' }]]);

test.each([
  ['2026-01-01', 0],
  ['2026-04-01', 0],
  ['2026-04-02', 1],
  ['2025-12-31', 0],
])('exchange rates of New Year are old on %s: %i', (today, lines) => {
  expect(findAged(files, today)).toHaveLength(lines);
});

test('the line tells how old the rates are', () => {
  expect(findAged(files, '2026-07-01')).toEqual([
    'rates.json: the rates are 181 days old: renew them and their date',
  ]);
});

test('a pack without rates has none that are old', () => {
  expect(findAged(new Map(), '2026-07-01')).toEqual([]);
});
