import { expect, it } from 'vitest';
import { loadCareerPack } from '../../../data/pack.ts';
import { judgePay } from '../../../src/match/pay-verdict.ts';
import type { PayVerdict } from '../../../src/model/review-record.ts';
import type { PayPeriod } from '../../../src/model/terms.ts';

type Row = readonly [
  PayVerdict['verdict'],
  number | null,
  number | null,
  string,
  PayPeriod,
  number,
  number | null,
];

/** Word, pay from and to, currency, period, band from and to in US dollars a year: as real postings state them, judged by hand. */
const TABLE: readonly Row[] = [
  ['above', 205_000, 265_000, 'USD', 'year', 100_000, 145_000],
  ['above', 226_893, 363_029, 'USD', 'year', 130_000, 180_000],
  ['above', 227_800, 349_600, 'USD', 'year', 130_000, 180_000],
  ['above', 2_310, 2_310, 'GBP', 'week', 75_000, 100_000],
  ['above', 244_000, 305_000, 'USD', 'year', 130_000, 180_000],
  ['above', 245_000, 285_000, 'USD', 'year', 130_000, 180_000],
  ['above', 245_000, 330_000, 'USD', 'year', 130_000, 180_000],
  ['above', 255_000, 325_000, 'GBP', 'year', 100_000, 145_000],
  ['above', 320_000, 405_000, 'USD', 'year', 100_000, 145_000],
  ['above', 320_000, 405_000, 'USD', 'year', 130_000, 180_000],
  ['above', 320_000, 425_000, 'USD', 'year', 130_000, 180_000],
  ['above', 350_000, 500_000, 'USD', 'year', 100_000, 145_000],
  ['above-in-part', 167_500, 226_300, 'USD', 'year', 130_000, 180_000],
  ['above-in-part', 167_500, 234_500, 'USD', 'year', 130_000, 180_000],
  ['above-in-part', 172_036, 286_726, 'USD', 'year', 130_000, 180_000],
  ['above-in-part', 175_000, 239_000, 'USD', 'year', 130_000, 180_000],
  ['above-in-part', 177_000, 265_000, 'USD', 'year', 130_000, 180_000],
  ['below', 3_200, 4_200, 'EUR', 'month', 70_000, 105_000],
  ['below', 4_500, 6_500, 'EUR', 'month', 130_000, 180_000],
  ['from-below', 106_230, 145_000, 'USD', 'year', 130_000, 180_000],
  ['from-below', 115_000, 145_000, 'USD', 'year', 140_000, 185_000],
  ['from-below', 124_000, 177_000, 'USD', 'year', 130_000, 180_000],
  ['from-below', 125_000, 155_000, 'USD', 'year', 130_000, 180_000],
  ['spans', 90_000, 204_500, 'USD', 'year', 130_000, 180_000],
  ['within', 145_000, 175_000, 'USD', 'year', 130_000, 180_000],
  ['within', 230_440, 279_233, 'USD', 'year', 230_000, 350_000],
  ['within', 345_000, 410_000, 'USD', 'year', 180_000, null],
];

it.each(TABLE)(
  'is %s for %s to %s %s a %s beside %s to %s',
  async (word, min, max, currency, period, from, to) => {
    const { rates } = await loadCareerPack();
    const salary = { min, max, currency, period, start: 0, end: 1 };
    const band = {
      min: from,
      max: to,
      currency: 'USD',
      period: 'year',
      region: 'US',
      source: 'test',
    } as const;
    expect(judgePay(salary, band, rates).verdict).toBe(word);
  },
);
