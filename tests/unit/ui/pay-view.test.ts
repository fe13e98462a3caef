import { describe, expect, test } from 'vitest';
import { payView } from '../../../src/ui/models/pay-view.ts';
import { onAxis, sharedBounds } from '../../../src/ui/models/saved-rows.ts';
import { engineerRecord, governanceRecord } from '../../support/records.ts';

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
