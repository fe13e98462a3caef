import { describe, expect, test } from 'vitest';
import payWords from '../../../../data/pay-words.json' with { type: 'json' };
import { readPay } from './read-pay.ts';

const { currencies, units, adverbs, scales, cues } = payWords;

/** An amount that is a year's pay in a currency. */
const yearly = (perDollar: number): string => String(Math.round(60_000 * perDollar));

const dollars = { year: 60_000, month: 5000, week: 1200, day: 400, hour: 50 };
const periods = Object.keys(dollars) as (keyof typeof dollars)[];

describe('the pay words', () => {
  test.each(currencies)('give $code by its code, signs and names', ({ code, signs, words, perDollar }) => {
    const amount = yearly(perDollar);
    const texts = [
      `Salary: ${code} ${amount}`,
      `Salary: ${amount} ${code}`,
      ...signs.map((sign) => `Salary: ${sign}${amount}`),
      ...words.map((word) => `Salary: ${amount} ${word} a year`),
    ];
    expect(texts.map((text) => [text, readPay(text).salary?.currency])).toEqual(
      texts.map((text) => [text, code]),
    );
  });

  test.each(periods)('give the %s by every unit and adverb', (period) => {
    const amount = dollars[period];
    const texts = [
      ...units[period].map((unit) => `Salary: ${amount} EUR / ${unit}`),
      ...adverbs[period].map((adverb) => `Salary: ${amount} EUR ${adverb}`),
    ];
    expect(texts.map((text) => [text, readPay(text).salary?.period])).toEqual(
      texts.map((text) => [text, period]),
    );
  });

  test('multiply by every scale', () => {
    const texts = scales.flatMap(({ words, factor }) =>
      words.map((word) => ({ text: `Salary: EUR 2${word}`, factor })),
    );
    // Billions are nobody's pay.
    const payable = texts.filter(({ factor }) => factor < 1e7);
    expect(payable.map(({ text }) => [text, readPay(text).salary?.min])).toEqual(
      payable.map(({ text, factor }) => [text, 2 * factor]),
    );
  });

  test.each(cues.base)('take an amount behind %j for pay', (cue) => {
    expect(readPay(`Your ${cue}: € 61.000`).salary?.min).toBe(61_000);
  });

  test.each(cues['not-pay'])('take no amount behind %j for pay', (cue) => {
    expect(readPay(`Your ${cue}: € 61.000`).salary).toBeNull();
  });

  test('stand once each among the cues', () => {
    const all = Object.values(cues).flat();
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });
});
