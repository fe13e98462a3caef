import { describe, expect, test } from 'vitest';
import { readPay, shortPay } from './read-pay.ts';

describe('findPay reads notations', () => {
  test.each([
    ['Salary: $120-150k', '120000–150000 USD/year'],
    ['We pay $120k to 150k for this post.', '120000–150000 USD/year'],
    ['Base pay: $131,000—$154,500 USD', '131000–154500 USD/year'],
    ['Pay range $88,000$97,000 USD', '88000–97000 USD/year'],
    ['Pay range: USD $190,000~$210,500', '190000–210500 USD/year'],
    ['Salary: €90.000 – €105.000', '90000–105000 EUR/year'],
    ['Salary: €45-55.000', '45000–55000 EUR/year'],
    ["Lohn: CHF 110'000 - 130'000", '110000–130000 CHF/year'],
    ['Lønn: kr 610 000 – 740 000 per år', '610000–740000 NOK/year'],
    ['CTC ₹12L - ₹18L', '1200000–1800000 INR/year'],
    ['Package of 9 LPA', '900000–900000 INR/year'],
    ['CTC: 1.2 crore', '12000000–12000000 INR/year'],
    ['Gehalt: 62.000 bis 71.000 € brutto/Jahr', '62000–71000 EUR/year'],
    ['Bruto maandsalaris tussen € 3.900,- en € 5.100,-', '3900–5100 EUR/month'],
    ['Bruttomonatsgehalt ab EUR 4.100', '4100– EUR/month'],
    ['Rémunération entre 46k€ et 54k€', '46000–54000 EUR/year'],
    ['Mzda 60 000 - 80 000 Kč/měs', '60000–80000 CZK/month'],
    ['Wynagrodzenie: 18 000 - 24 000 PLN miesięcznie', '18000–24000 PLN/month'],
    ['Contract, £550 per day', '550–550 GBP/day'],
    ['Pay: $28.50 - $31/hr', '28.5–31 USD/hour'],
    ['Wages of 1,900 USD per week', '1900–1900 USD/week'],
    ['Salary up to £70k', '–70000 GBP/year'],
    ['Salary from €58,000 gross per year', '58000– EUR/year'],
    ['Compensation: $150k+', '150000– USD/year'],
    ['Base salary between $93,000 and $101,000', '93000–101000 USD/year'],
    ['Salary range: $82,000\nto $96,000 annually.', '82000–96000 USD/year'],
    ['Minimum salary: $61,000\n\nMaximum salary: $84,000', '61000–84000 USD/year'],
    ['Pay: 24/hr', '24–24 ?/hour'],
    ['年薪 NT$ 1,400,000 - 1,900,000', '1400000–1900000 TWD/year'],
  ])('%s', (text, expected) => {
    expect(shortPay(text)).toBe(expected);
  });
});

describe('findPay leaves out money that is not pay', () => {
  test.each([
    'A $10,000 signing bonus for all who join.',
    'We raised $48M in our Series B.',
    'Revenue of $120 million last year.',
    'Funds with $3 billion in assets under management.',
    'Learning budget: $2,000 per year.',
    'In addition to your salary, we give a $1,500 stipend for your desk.',
    '401(k) match up to $5,000.',
    'A team of 25,000 employees in 30 countries.',
    'Fines of up to €35,000,000 under the AI Act.',
    'Call us at 555 123 4567.',
    'Founded in 2012, 14 years ago.',
    'Salary is competitive. Reference R-48213.',
    'Own a portfolio of deals from $200,000 to $900,000.',
    'A $120 monthly allowance for your phone.',
    'Grade 12 to 14 of the pay scale.',
  ])('%s', (text) => {
    expect(readPay(text)).toEqual({ salary: null, salaries: [] });
  });

  test('reads the pay beside a benefit', () => {
    expect(shortPay('Our 401(k) match is up to $4,000. Pay is $27/hour.')).toBe('27–27 USD/hour');
    expect(shortPay('Salary: $90,000 - $99,000 plus equity and a $5,000 bonus')).toBe('90000–99000 USD/year');
  });
});

describe('findPay takes the currency', () => {
  test.each([
    ['US', 'USD'],
    ['CA', 'CAD'],
    ['AU', 'AUD'],
    ['DE', 'USD'],
    [null, 'USD'],
  ])('of a dollar sign from the country %s', (country, currency) => {
    expect(readPay('Salary: $90,000', { country }).salary?.currency).toBe(currency);
  });

  test('from a code before the sign before the country', () => {
    expect(readPay('Salary: $90,000 - $95,000 USD', { country: 'CA' }).salary?.currency).toBe('USD');
  });

  test('of crowns from the language, and leaves it open without one', () => {
    expect(readPay('52 000 kr per month', { language: 'sv' }).salary?.currency).toBe('SEK');
    expect(readPay('52 000 kr per month').salary?.currency).toBeNull();
  });

  test('of a bare amount from the country', () => {
    expect(readPay('Salary: 60000 - 70000', { country: 'IE' }).salary?.currency).toBe('EUR');
  });
});

describe('findPay keeps every range', () => {
  test('with the place that it is for', () => {
    const text = 'Salary\n\nNew York, NY: $140,000 - $160,000\n\nAustin: $120,000 - $139,000';
    expect(readPay(text).salaries).toEqual([
      {
        min: 140_000,
        max: 160_000,
        currency: 'USD',
        period: 'year',
        start: 22,
        end: 41,
        where: 'New York, NY',
        kind: 'base',
      },
      {
        min: 120_000,
        max: 139_000,
        currency: 'USD',
        period: 'year',
        start: 51,
        end: 70,
        where: 'Austin',
        kind: 'base',
      },
    ]);
    expect(readPay(text).salary).toEqual({
      min: 140_000,
      max: 160_000,
      currency: 'USD',
      period: 'year',
      start: 22,
      end: 41,
    });
  });

  test('and chooses base pay before on-target and total pay', () => {
    const text =
      'OTE $200,000 - $220,000. Total compensation $230,000 - $250,000. Base salary $140,000 - $150,000.';
    expect(readPay(text).salaries.map(({ kind, min }) => [kind, min])).toEqual([
      ['on-target', 200_000],
      ['total', 230_000],
      ['base', 140_000],
    ]);
    expect(shortPay(text)).toBe('140000–150000 USD/year');
  });

  test("and puts a job board's own line behind the body", () => {
    expect(shortPay('💰 65k-95k USD\n\nThe salary is €70,000 - €80,000.')).toBe('70000–80000 EUR/year');
    expect(shortPay('💰 $65,000 - $95,000\n\nJoin us.')).toBe('65000–95000 USD/year');
    expect(shortPay('💰 ~265k\n\nJoin us.')).toBeNull();
  });

  test('with one period for amounts in several currencies', () => {
    const { salaries } = readPay('Base stipend: 3,100 USD / 2,400 GBP per week');
    expect(salaries.map(({ currency, period }) => [currency, period])).toEqual([
      ['USD', 'week'],
      ['GBP', 'week'],
    ]);
  });
});

describe('findPay checks with structured data', () => {
  const structuredPay = { min: 4200, max: 5100, currency: 'EUR', period: 'month' } as const;

  test('and chooses the range that it confirms', () => {
    const text = 'Junior: salary €3.800 - €4.100. Senior: salary €4.200 - €5.100.';
    expect(readPay(text, { structuredPay }).salary).toEqual({ ...structuredPay, start: 47, end: 62 });
  });

  test('and falls back on it where the text states none', () => {
    expect(readPay('Apply now.', { structuredPay })).toEqual({
      salary: { ...structuredPay, start: null, end: null },
      salaries: [],
    });
  });
});
