import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertPay, judgePay } from '../../../src/match/pay-verdict.ts';
import type { ExchangeRates } from '../../../src/model/career-pack.ts';
import type { Band, Salary } from '../../../src/model/review-record.ts';

const rates: ExchangeRates = {
  date: '2026-11-01',
  source: 'test',
  usdPerUnit: { USD: 1, EUR: 1.25, GBP: 1.5 },
  hoursPerYear: 2000,
  daysPerYear: 250,
};
const band: Band = {
  min: 100_000,
  max: 150_000,
  currency: 'USD',
  period: 'year',
  region: 'US',
  source: 'test',
};

const pay = (min: number | null, max: number | null, rest: Partial<Salary> = {}): Salary => ({
  min,
  max,
  currency: 'USD',
  period: 'year',
  start: 0,
  end: 1,
  ...rest,
});

describe('judgePay', () => {
  test.each([
    ['below', 60_000, 99_999],
    ['from-below', 60_000, 100_000],
    ['from-below', 99_999, 150_000],
    ['within', 100_000, 150_000],
    ['within', 120_000, 120_000],
    ['above-in-part', 100_000, 150_001],
    ['above-in-part', 150_000, 190_000],
    ['spans', 99_999, 150_001],
    ['above', 150_001, 190_000],
    ['unknown', null, null],
    ['below', null, 90_000],
    ['within', null, 120_000],
    ['unknown', null, 160_000],
    ['unknown', 90_000, null],
    ['within', 100_000, null],
    ['above', 160_000, null],
  ])('is %s for pay from %s to %s', (verdict, min, max) => {
    expect(judgePay(pay(min, max), band, rates)).toEqual({ verdict, converted: null });
  });

  test('has nothing above a band that is open at the top', () => {
    expect(judgePay(pay(300_000, 400_000), { ...band, openEnded: true }, rates).verdict).toBe('within');
    expect(judgePay(pay(300_000, 400_000), { ...band, max: null }, rates).verdict).toBe('within');
    expect(judgePay(pay(90_000, 400_000), { ...band, openEnded: true }, rates).verdict).toBe('from-below');
  });

  test('converts another currency by the rate of its day', () => {
    expect(judgePay(pay(60_000, 70_000, { currency: 'EUR' }), band, rates)).toEqual({
      verdict: 'below',
      converted: { min: 75_000, max: 87_500, rate: 1.25, rateDate: '2026-11-01', hoursPerYear: null },
    });
  });

  test.each([
    ['hour', 60, 120_000],
    ['day', 500, 125_000],
    ['week', 2500, 130_000],
    ['month', 10_000, 120_000],
  ] as const)('makes pay by the %s yearly', (period, amount, yearly) => {
    expect(judgePay(pay(amount, amount, { period }), band, rates)).toEqual({
      verdict: 'within',
      converted: { min: yearly, max: yearly, rate: 1, rateDate: '2026-11-01', hoursPerYear: 2000 },
    });
  });

  test('is unknown without pay, band, currency, period or rate', () => {
    const unknown = { verdict: 'unknown', converted: null };
    expect(judgePay(null, band, rates)).toEqual(unknown);
    expect(judgePay(pay(1, 2), null, rates)).toEqual(unknown);
    expect(judgePay(pay(1, 2, { currency: null }), band, rates)).toEqual(unknown);
    expect(judgePay(pay(1, 2, { period: null }), band, rates)).toEqual(unknown);
    expect(judgePay(pay(1, 2, { currency: 'XAU' }), band, rates)).toEqual(unknown);
  });

  test('never turns more pay into a lower verdict', () => {
    // Pay no wider than the band, moved up along it.
    const order = ['below', 'from-below', 'within', 'above-in-part', 'above'];
    const amount = fc.integer({ min: 10_000, max: 400_000 });
    fc.assert(
      fc.property(amount, fc.nat(50_000), fc.nat(50_000), (min, width, more) => {
        const less = judgePay(pay(min, min + width), band, rates).verdict;
        const higher = judgePay(pay(min + more, min + width + more), band, rates).verdict;
        expect(order.indexOf(higher)).toBeGreaterThanOrEqual(order.indexOf(less));
      }),
    );
  });

  test('converts pay to a year of any currency that has a rate', () => {
    expect(convertPay(pay(50, null, { period: 'hour' }), 'GBP', rates)).toEqual({
      min: 66_667,
      max: null,
      rate: 1 / 1.5,
      rateDate: '2026-11-01',
      hoursPerYear: 2000,
    });
    expect(convertPay(pay(50, 60, { period: null }), 'GBP', rates)).toBeNull();
    expect(convertPay(pay(50, 60), 'XAU', rates)).toBeNull();
  });
});
