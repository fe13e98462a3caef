import { describe, expect, it } from 'vitest';
import { marketView, shareOf } from '../../../../src/ui/market/market-view.ts';
import type { PayView } from '../../../../src/ui/posting/pay-view.ts';
import type { SavedRow } from '../../../../src/ui/saved/saved-rows.ts';

const pay = (min: number, max: number, band: PayView['band'] = null): PayView => {
  const range = { min, max };
  const stated = { ...range, currency: 'USD', period: 'year' as const, start: null, end: null };
  const axis = { posted: range, band: band && { min: band.min, max: band.max }, from: 0, to: 1 };
  return { word: 'within', stated, converted: null, band, axis };
};
const NO_PAY: PayView = { word: 'not-stated', stated: null, converted: null, band: null, axis: null };
const BAND = {
  min: 100_000,
  max: 145_000,
  currency: 'USD',
  period: 'year',
  region: 'US',
  source: 'test',
} as NonNullable<PayView['band']>;

/** A row by what the market counts of it; "p" in front of a skill makes it a nice-to-have, "m" a mention. */
function row(skills: string, more: Partial<SavedRow> & { datePosted?: string } = {}): SavedRow {
  const needs = new Map([
    ['p', 'preferred'],
    ['m', 'mentioned'],
  ]);
  const asked = skills
    .split(' ')
    .filter(Boolean)
    .map((skill) => {
      const need = needs.get(skill[0] ?? '') ?? 'required';
      const id = need === 'required' ? skill : skill.slice(1);
      return { id, name: id.toUpperCase(), need, years: null };
    });
  const summary = { skills: asked, datePosted: more.datePosted ?? null, savedAt: '2026-11-20T10:00:00.000Z' };
  return { track: 'technical', level: 'mid', pay: NO_PAY, ...more, summary } as unknown as SavedRow;
}

describe('the market of saved postings', () => {
  it('counts who requires and who prefers a skill, most wanted first', () => {
    const { postings, demand } = marketView(
      [row('x y'), row('x pz'), row('px mq'), row('y')],
      new Set(['y']),
    );
    expect(postings).toBe(4);
    expect(demand).toEqual([
      { id: 'x', name: 'X', required: 2, preferred: 1, have: false },
      { id: 'y', name: 'Y', required: 2, preferred: 0, have: true },
      { id: 'z', name: 'Z', required: 0, preferred: 1, have: false },
    ]);
  });

  it('groups pay by track and level beside the commonest band, with the median', () => {
    const rows = [
      row('', { pay: pay(100_000, 120_000, BAND) }),
      row('', { pay: pay(150_000, 150_000, BAND) }),
      row('', { pay: pay(90_000, 110_000) }),
      row('', { pay: pay(60_000, 80_000), track: 'governance', level: null }),
      row(''),
    ];
    const view = marketView(rows, new Set());
    expect(view.pay).toEqual([
      {
        track: 'technical',
        level: 'mid',
        amounts: [100_000, 110_000, 150_000],
        median: 110_000,
        band: { min: 100_000, max: 145_000 },
      },
      { track: 'governance', level: null, amounts: [70_000], median: 70_000, band: null },
    ]);
    expect(view.axis).toMatchObject({ from: expect.any(Number), to: expect.any(Number) });
  });

  it('counts months without a gap, by the day of posting or else of saving', () => {
    const rows = [row('', { datePosted: '2026-08-31' }), row('', { datePosted: '2026-08-01' }), row('')];
    expect(marketView(rows, new Set()).months).toEqual([
      { month: '2026-08', postings: 2 },
      { month: '2026-09', postings: 0 },
      { month: '2026-10', postings: 0 },
      { month: '2026-11', postings: 1 },
    ]);
  });

  it('goes back two years at most', () => {
    const { months } = marketView([row('', { datePosted: '2019-01-01' }), row('')], new Set());
    expect([months.length, months[0]?.month, months.at(-1)?.month]).toEqual([24, '2024-12', '2026-11']);
  });

  it('has nothing to say of nothing', () => {
    expect(marketView([], new Set())).toEqual({ postings: 0, demand: [], pay: [], axis: null, months: [] });
  });
});

it.each([
  [4, 9, null],
  [4, 10, 40],
  [1, 12, 8],
])('the share of %i in %i postings is %s', (part, whole, share) => {
  expect(shareOf(part, whole)).toBe(share);
});
