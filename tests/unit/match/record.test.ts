import { expect, test } from 'vitest';
import { loadCareerPack } from '../../../data/pack.ts';
import type { Doubt } from '../../../src/model/posting.ts';
import { BARE_READING } from '../../../src/model/posting-limits.ts';
import type { PayRange } from '../../../src/model/terms.ts';
import { createAnswerer } from '../../../src/review.ts';
import { postingOf } from './match-fixture.ts';

const { review } = createAnswerer(await loadCareerPack());

const TITLE: Doubt = { about: 'title', values: ['Support', 'Analyst'] };
const PAID = 'We pay $100,000 - $120,000 per year.';
const data = (min: number, max: number): PayRange => ({ min, max, currency: 'USD', period: 'year' });

const doubtsOf = (structuredPay: PayRange | null, doubts: Doubt[] = []) =>
  review({
    ...BARE_READING,
    verdict: 'posting',
    reason: null,
    doubts,
    posting: { ...postingOf('Analyst', PAID, 'Fernhollow'), structuredPay },
  }).doubts;

test('pay that the data of the page states otherwise than its text is doubted, beside what the reading doubts', () => {
  expect(doubtsOf(data(140_000, 180_000), [TITLE])).toEqual([
    TITLE,
    { about: 'pay', values: ['100,000–120,000 USD', '140,000–180,000 USD'] },
  ]);
});

test('pay on which both agree, or only one speaks, is not doubted', () => {
  expect(doubtsOf(data(100_000, 120_000))).toEqual([]);
  expect(doubtsOf(null, [TITLE])).toEqual([TITLE]);
});

test('a doubt about pay outlives the data that raised it', () => {
  const pay: Doubt = { about: 'pay', values: ['1 USD', '2 USD'] };
  expect(doubtsOf(null, [pay])).toEqual([pay]);
  expect(doubtsOf(data(140_000, 180_000), [pay])).toHaveLength(1);
});
