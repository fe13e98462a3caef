import { describe, expect, test } from 'vitest';
import { observedPayOf } from '../../../src/match/observed-pay.ts';
import type { ObservedPayData } from '../../../src/model/observed-pay.ts';

const group = { middleQuartiles: { low: 90, high: 210 }, levels: { senior: 6, unknown: 3 } };
const DATA: ObservedPayData = {
  groups: [
    {
      ...group,
      id: 'kilns',
      name: 'kiln makers',
      employers: ['kiln labs'],
      n: 9,
      min: 100,
      middle: 150,
      max: 200,
    },
    { ...group, id: 'others', name: 'other employers', employers: null, n: 9, min: 50, middle: 60, max: 70 },
  ],
  currency: 'USD',
  period: 'year',
  region: 'US',
  years: { from: 2024, to: 2026 },
  curated: true,
  source: 'test',
};
const observe = (company: string | null, rest: Partial<Parameters<typeof observedPayOf>[0]> = {}) =>
  observedPayOf({ domain: 'in', company, country: 'US', ...rest }, DATA);

describe('the pay that other postings state', () => {
  test('is that of the employer’s group, and says which levels it mixes', () => {
    expect(observe('Kiln Labs, Inc.')).toEqual({
      n: 9,
      min: 100,
      middle: 150,
      max: 200,
      source: 'US postings of kiln makers, 2024 to 2026, all levels together: 6 senior, 3 of no stated level',
    });
  });

  test.each([['Pottery'], ['Kilnlabs Works'], ['The Kiln Labs'], [null]])(
    'is that of the others at %s',
    (company) => {
      expect(observe(company)?.min).toBe(50);
    },
  );

  test('is given where the country is not known, and not in another', () => {
    expect(observe(null, { country: null })?.n).toBe(9);
    expect(observe(null, { country: 'DE' })).toBeNull();
  });

  test.each(['near', 'out', null] as const)('is not given for a posting that is %s', (domain) => {
    expect(observe(null, { domain })).toBeNull();
  });

  test('is not given from fewer than eight postings', () => {
    const few = { ...DATA, groups: DATA.groups.map((one) => ({ ...one, n: 7 })) };
    expect(observedPayOf({ domain: 'in', company: null, country: 'US' }, few)).toBeNull();
  });
});
