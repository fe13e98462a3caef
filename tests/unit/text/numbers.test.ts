import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../src/text/numbers.ts';

describe('readNumber', () => {
  test.each([
    ['120,000 a year', 120_000, 7],
    ['90.000 €', 90_000, 6],
    ["110'000", 110_000, 7],
    ['110’000', 110_000, 7],
    ['500 000 kr', 500_000, 7],
    ['12,00,000', 1_200_000, 9],
    ['1.234.567,89', 1_234_567.89, 12],
    ['3.712,- en', 3712, 7],
    ['22.50', 22.5, 5],
    ['6,5', 6.5, 3],
    ['0.125', 0.125, 5],
    ['77725', 77_725, 5],
    ['103,920.00', 103_920, 10],
  ])('reads %s', (text, value, end) => {
    expect(readNumber(text, 0)).toEqual({ value, end });
  });

  test.each(['12.05.2026', '2.0.1', '192.168.10.1', '1234567890123', '70,9374'])(
    'takes %s for no amount',
    (text) => {
      expect(readNumber(text, 0).value).toBeNull();
    },
  );

  test('keeps a year and the number behind it apart', () => {
    expect(readNumber('2026 100', 0)).toEqual({ value: 2026, end: 4 });
  });

  test('leaves the dash of a range alone', () => {
    expect(readNumber('4.000-6.000', 0)).toEqual({ value: 4000, end: 5 });
  });
});
