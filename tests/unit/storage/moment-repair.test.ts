import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMomentRepair, isMoment } from '../../../src/storage/moment-repair.ts';

const NOW = Date.parse('2026-11-30T10:00:00.000Z');
const NEWEST = '2026-11-29T10:00:00.000Z';
const DAY_MS = 86_400_000;
const later = (moment: string, ms: number) => new Date(Date.parse(moment) + ms).toISOString();

interface Row {
  readonly savedAt: string;
  readonly updatedAt: string;
  readonly expiredAt: string | null;
  readonly deletedAt: string | null;
  readonly eraseAt: string | null;
  readonly history?: readonly { what: string; at: string }[];
}
const row = (more: Partial<Row> = {}): Row => ({
  savedAt: '2026-11-01T10:00:00.000Z',
  updatedAt: '2026-11-02T10:00:00.000Z',
  expiredAt: null,
  deletedAt: null,
  eraseAt: null,
  ...more,
});
const repair = (one: Row, newest: string | null = NEWEST, now = NOW) =>
  createMomentRepair([one], now, newest)(one);

describe('a row whose moments are believed', () => {
  it.each([
    row(),
    row({ updatedAt: later('2026-11-30T10:00:00.000Z', DAY_MS) }),
    row({ deletedAt: NEWEST, eraseAt: later(NEWEST, 30 * DAY_MS) }),
    row({ deletedAt: NEWEST, eraseAt: later(NEWEST, 20_000) }),
  ])('comes back as it is', (one) => {
    expect(repair(one)).toBe(one);
  });
});

describe('a moment of a wrong clock', () => {
  it.each([
    ['years ahead', '2031-01-01T00:00:00.000Z', later(NEWEST, 1)],
    ['two days ahead', '2026-12-02T10:00:00.000Z', later(NEWEST, 1)],
    ['in the last second of the year 9999', '9999-12-31T23:59:59.999Z', later(NEWEST, 1)],
    ['in the year 10000', '+010000-01-01T00:00:00.000Z', later(NEWEST, 1)],
    ['in no month', '2026-13-45T10:00:00.000Z', later(NEWEST, 1)],
    ['that is none', 'yesterday', later(NEWEST, 1)],
    ['that is empty', '', later(NEWEST, 1)],
    ['before 1970', '1969-07-20T20:17:40.000Z', '1970-01-01T00:00:00.000Z'],
    ['before our era', '-000001-01-01T00:00:00.000Z', '1970-01-01T00:00:00.000Z'],
    ['in another time zone', '2026-11-03T12:00:00+02:00', '2026-11-03T10:00:00.000Z'],
  ])('%s is put right', (_where, wrong, right) => {
    expect(repair(row({ savedAt: wrong }))).toEqual(row({ savedAt: right }));
  });

  it('in the history is put right, and everything else in a row stays', () => {
    const one = { ...row({ history: [{ what: 'expired', at: '9999-01-01T00:00:00.000Z' }] }), rating: 5 };
    expect(repair(one)).toEqual({ ...one, history: [{ what: 'expired', at: later(NEWEST, 1) }] });
  });

  it('leaves the days that a person chose', () => {
    const chosen = { statusDates: { offer: '2999-01-01' }, remindOn: '2999-01-02' };
    const one = { ...row({ savedAt: '9999-01-01T00:00:00.000Z' }), ...chosen };
    expect(repair(one)).toMatchObject(chosen);
  });

  it('is believed where the clock itself stands before Milepost was made', () => {
    const one = row({ savedAt: '2027-01-01T00:00:00.000Z' });
    expect(repair(one, null, Date.parse('2020-01-01T00:00:00.000Z'))).toBe(one);
  });
});

describe('the day of an erasure', () => {
  const deletedAt = '2026-11-20T10:00:00.000Z';
  const usual = later(deletedAt, 30 * DAY_MS);
  it.each<[string, Partial<Row>, string | null]>([
    [
      'far ahead is thirty days after the deletion',
      { deletedAt, eraseAt: '2999-01-01T00:00:00.000Z' },
      usual,
    ],
    ['that is none is thirty days after the deletion', { deletedAt, eraseAt: 'never' }, usual],
    [
      'before the deletion is thirty days after it',
      { deletedAt, eraseAt: '1999-01-01T00:00:00.000Z' },
      usual,
    ],
    ['is set where it is missing', { deletedAt, eraseAt: null }, usual],
    ['is taken from a posting that is not deleted', { eraseAt: '2026-11-21T10:00:00.000Z' }, null],
    [
      'is thirty days from here on where nobody knows when it was deleted',
      { deletedAt: '9999-01-01T00:00:00.000Z', eraseAt: '9999-01-31T00:00:00.000Z' },
      new Date(NOW + 30 * DAY_MS).toISOString(),
    ],
  ])('%s', (_says, more, eraseAt) => {
    expect(repair(row(more)).eraseAt).toBe(eraseAt);
  });
});

const moments = fc.oneof(
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc
    .date({ min: new Date(NOW - 90 * DAY_MS), max: new Date(NOW), noInvalidDate: true })
    .map((date) => date.toISOString()),
  fc.string(),
  fc.constantFrom('2026-13-45T00:00:00.000Z', '9999-12-31T23:59:59.999Z', '2026-11-03T12:00:00+02:00'),
);
const rows = fc.array(
  fc.record({
    savedAt: moments,
    updatedAt: moments,
    expiredAt: fc.option(moments),
    deletedAt: fc.option(moments),
    eraseAt: fc.option(moments),
    history: fc.array(fc.record({ what: fc.constant('expired'), at: moments }), { maxLength: 2 }),
  }),
  { maxLength: 6 },
);

describe('whatever is stored', () => {
  const LIMIT = new Date(NOW + DAY_MS).toISOString();
  const repairAll = (some: readonly Row[]) => some.map(createMomentRepair(some, NOW, NEWEST));
  const stamps = ({ savedAt, updatedAt, expiredAt, deletedAt, history = [] }: Row) =>
    [savedAt, updatedAt, expiredAt, deletedAt, ...history.map(({ at }) => at)].filter((at) => at !== null);

  it('every moment lies between 1970 and a day after now, and every deleted posting is erased in time', () => {
    fc.assert(
      fc.property(rows, (some) => {
        for (const one of repairAll(some)) {
          for (const stamp of stamps(one)) {
            expect(isMoment(stamp) && stamp >= '1970' && stamp <= LIMIT).toBe(true);
          }
          expect(one.eraseAt === null).toBe(one.deletedAt === null);
          if (one.eraseAt === null || one.deletedAt === null) continue;
          expect(one.eraseAt >= one.deletedAt).toBe(true);
          expect(one.eraseAt <= later(LIMIT, 30 * DAY_MS)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('moments that can be compared keep their order', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const before = some.flatMap(stamps).map((stamp) => Date.parse(stamp));
        const now = repairAll(some).flatMap(stamps);
        for (const [a, one] of before.entries()) {
          for (const [b, other] of before.entries()) {
            const isIso = [a, b].every((at) =>
              /^[+-]?\d{4,6}-\d\d-\d\dT/.test(some.flatMap(stamps)[at] ?? ''),
            );
            if (isIso && one < other) expect((now[a] ?? '') <= (now[b] ?? '')).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('what was put right is left as it is', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const once = repairAll(some);
        for (const [at, again] of repairAll(once).entries()) expect(again).toBe(once[at]);
      }),
      { numRuns: 1_000 },
    );
  });
});
