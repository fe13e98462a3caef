import { describe, expect, test } from 'vitest';
import { ownPay, payView } from '../../../../src/ui/posting/pay-view.ts';
import { onAxis, sharedBounds } from '../../../../src/ui/saved/saved-rows.ts';
import { engineerRecord, governanceRecord } from '../../../support/records.ts';

describe('the pay section', () => {
  test('draws converted pay in whole thousands beside the band', () => {
    const view = payView(engineerRecord);
    expect(view.word).toBe('below');
    expect(view.axis).toMatchObject({
      posted: { min: 110_000, max: 139_000 },
      band: { min: 150_000, max: 200_000 },
    });
  });

  test('draws pay as stated when it is in the currency and period of the band', () => {
    expect(payView(governanceRecord).axis?.posted).toMatchObject({ min: 148_000, max: 176_000 });
  });

  test('says that pay is not stated and still draws the band', () => {
    const view = payView({ ...engineerRecord, salary: null, pay: { verdict: 'unknown', converted: null } });
    expect(view.word).toBe('not-stated');
    expect(view.axis?.posted).toBeNull();
    expect(view.axis?.band).toMatchObject({ min: 150_000 });
  });

  test('draws no pay that could not be converted', () => {
    const salary = { min: 9, max: 12, currency: 'XAU', period: 'month' as const, start: 0, end: 1 };
    const view = payView({ ...engineerRecord, salary, pay: { verdict: 'unknown', converted: null } });
    expect(view.word).toBe('not-comparable');
    expect(view.axis?.posted).toBeNull();
  });

  test('has no axis without any amount', () => {
    const view = payView({ salary: null, band: null, pay: { verdict: 'unknown', converted: null } });
    expect(view).toMatchObject({ word: 'not-stated', axis: null });
  });
});

describe("the reader's own pay", () => {
  const pack = {
    rates: {
      date: '2026-11-01',
      source: 'test',
      usdPerUnit: { USD: 1, EUR: 1.25, GBP: 1.6 },
      hoursPerYear: 2000,
      daysPerYear: 250,
    },
    places: { countries: { US: ['united states'], DE: ['berlin'] }, usStates: { TX: 'texas' } },
  } as unknown as Parameters<typeof ownPay>[2];
  const band = { min: 1, max: 2, currency: 'USD', period: 'year', region: 'US', source: 'test' } as const;
  const salary = { min: 100_500, max: null, currency: 'EUR', period: 'year' as const, start: 0, end: 1 };
  const record = { salary, band, posting: null };
  const nobody = { country: null, currency: null };

  test("is the posting's in the reader's currency, with the rate and its day", () => {
    expect(ownPay(record, { ...nobody, currency: 'GBP' }, pack).converted).toEqual({
      min: 79_000,
      max: null,
      currency: 'GBP',
      rate: 1.25 / 1.6,
      rateDate: '2026-11-01',
      hoursPerYear: null,
    });
  });

  test.each([
    ['no currency is told', null],
    ['the posting pays in it', 'EUR'],
    ['the band is in it', 'USD'],
    ['no rate is known', 'XAU'],
  ])('is left out where %s', (_, currency) => {
    expect(ownPay(record, { ...nobody, currency }, pack).converted).toBeNull();
  });

  test.each([
    ['nothing is known', null, [], false],
    ['both are where the band is', 'US', ['Austin, TX'], false],
    ['the posting is in another country', null, ['Berlin'], true],
    ['the reader is in another country', 'DE', ['Austin, TX'], true],
  ])('says whether the band is of another country: %s', (_, country, locations, isElsewhere) => {
    const posting = { locations } as unknown as Parameters<typeof ownPay>[0]['posting'];
    expect(ownPay({ ...record, posting }, { ...nobody, country }, pack).isElsewhere).toBe(isElsewhere);
    expect(ownPay({ ...record, band: null, posting }, { ...nobody, country }, pack).isElsewhere).toBe(false);
  });
});

describe('a shared axis', () => {
  const views = [payView(engineerRecord), payView(governanceRecord)];
  const bounds = sharedBounds(views);
  const [first, second] = views.map((view) => onAxis(view, bounds));

  test('has the same bounds in every row and holds every amount', () => {
    expect(first?.axis?.from).toBe(second?.axis?.from);
    expect(first?.axis?.to).toBe(second?.axis?.to);
    expect(first?.axis?.from).toBeLessThan(110_000);
    expect(first?.axis?.to).toBeGreaterThan(200_000);
  });

  test('leaves out pay in another currency that has no band', () => {
    const foreign = payView({ ...engineerRecord, band: null, pay: { verdict: 'unknown', converted: null } });
    expect(foreign.axis).not.toBeNull();
    expect(sharedBounds([foreign])).toBeNull();
    expect(onAxis(foreign, bounds).axis).toBeNull();
  });
});
