import { describe, expect, test } from 'vitest';
import { amount, count, date, daysAgo, money, shortDate, years } from '../../../src/i18n/words.ts';

describe('money', () => {
  test.each([
    [{ min: 95_000, max: 120_000, currency: 'EUR' }, '€95k–120k'],
    [{ min: null, max: 120_000, currency: 'USD' }, 'up to $120k'],
    [{ min: 95_500, max: null, currency: 'CHF' }, 'from CHF 95.5k'],
    [{ min: 45, max: 45, currency: 'USD' }, '$45'],
    [{ min: 3200, max: 4200, currency: null }, '3,200–4,200'],
    [{ min: null, max: null, currency: 'USD' }, ''],
  ])('of %o is %s', (range, words) => expect(money(range)).toBe(words));

  test('keeps what is below ten thousand whole', () => {
    expect([9_999, 10_000, 147_460].map(amount)).toEqual(['9,999', '10k', '147.5k']);
  });
});

describe('years', () => {
  test.each([
    [{ min: 5, max: null }, '5+ years'],
    [{ min: 3, max: 5 }, '3–5 years'],
    [{ min: null, max: 1 }, 'up to 1 year'],
    [{ min: 1, max: 1 }, '1 year'],
    [{ min: null, max: null }, ''],
  ])('of %o are %s', (range, words) => expect(years(range)).toBe(words));
});

describe('dates', () => {
  const now = Date.UTC(2026, 10, 21, 23);

  test.each([
    ['2026-11-21', 'today'],
    ['2026-11-20', 'yesterday'],
    ['2026-10-22', '30 days ago'],
    ['2026-10-21', 'Oct 21, 2026'],
    ['2026-12-01', 'Dec 1, 2026'],
    ['soon', 'soon'],
  ])('tell the age of %s as %s', (iso, words) => expect(daysAgo(iso, now)).toBe(words));

  test('name the year only when it is another one', () => {
    expect(shortDate('2026-03-01T00:00:00.000Z', now)).toBe('Mar 1');
    expect(shortDate('2025-03-01T00:00:00.000Z', now)).toBe('Mar 1, 2025');
  });

  test('stay as they are when they are none', () => expect(date('nonsense')).toBe('nonsense'));
});

test('a count has the right number', () => {
  expect([count(1, 'week'), count(2, 'week')]).toEqual(['1 week', '2 weeks']);
});
