import { describe, expect, test } from 'vitest';
import { payBelowBand } from '../../../src/match/pay-warning.ts';
import type { Band, PayVerdict, Salary } from '../../../src/model/review-record.ts';

const band: Band = {
  min: 100_000,
  max: 150_000,
  currency: 'USD',
  period: 'year',
  region: 'US',
  source: 'test',
};
const salary: Salary = { min: 60_000, max: 80_000, currency: 'USD', period: 'year', start: 0, end: 9 };
const verdict = (word: PayVerdict['verdict']): PayVerdict => ({ verdict: word, converted: null });
const WARNED = [
  {
    code: 'pay-below-band',
    text: 'The pay stated is below the band of this role and level.',
    evidence: [],
  },
];

describe('pay below the band', () => {
  test('is warned of in the country that the band is for', () => {
    expect(payBelowBand(verdict('below'), band, { salary, country: 'US' })).toEqual(WARNED);
  });

  test("is warned of where no country is named and the currency is the band's", () => {
    expect(payBelowBand(verdict('below'), band, { salary, country: null })).toEqual(WARNED);
  });

  test.each([
    ['another country', { salary, country: 'CA' }],
    ['no country and another currency', { salary: { ...salary, currency: 'EUR' }, country: null }],
    ['no pay', { salary: null, country: 'US' }],
  ])('is not warned of with %s', (_name, place) => {
    expect(payBelowBand(verdict('below'), band, place)).toEqual([]);
  });

  test.each(['from-below', 'within', 'above-in-part', 'above', 'spans', 'unknown'] as const)(
    'is not warned of when the pay is judged "%s"',
    (word) => {
      expect(payBelowBand(verdict(word), band, { salary, country: 'US' })).toEqual([]);
    },
  );

  test('is not warned of without a band', () => {
    expect(payBelowBand(verdict('below'), null, { salary, country: 'US' })).toEqual([]);
  });
});
