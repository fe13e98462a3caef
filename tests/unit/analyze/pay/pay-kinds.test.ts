import { describe, expect, test } from 'vitest';
import places from '../../../../data/places.json' with { type: 'json' };
import type { PayContext } from '../../../../src/analyze/pay/find-pay.ts';
import { readPay, shortPay } from './read-pay.ts';

const short = (text: string, context: Partial<PayContext> = {}): string | null =>
  shortPay(text, { places, ...context });

describe('pay in cells of a table', () => {
  test.each([
    ['Minimum\nMaximum\n$70,000\n$90,000', '70000–90000 USD/year'],
    ['Minimum\nMidpoint\nMaximum\n$70,000\n$80,000\n$90,000', '70000–90000 USD/year'],
    ['Salary\nMin\nMid\nMax\n$70,000\n$80,000\n$90,000', '70000–90000 USD/year'],
    ['Place\nLow\nHigh\nDenver\n$70,000\n$90,000\nBoise\n$60,000\n$80,000', '70000–90000 USD/year'],
    ['Minimum\n$70,000\nMaximum\n$90,000', '70000–90000 USD/year'],
    ['Minimum\n$70,000\nMidpoint\n$80,000\nMaximum\n$90,000', '70000–90000 USD/year'],
    ['Maximum\n$90,000\nMinimum\n$70,000', '70000–90000 USD/year'],
    ['From\n£50,000\nTo\n£60,000', '50000–60000 GBP/year'],
    ['Salary from\n£50,000\nSalary to\n£60,000', '50000–60000 GBP/year'],
    ['Minimum base pay (USD)\n$70,000\nMaximum base pay (USD)\n$90,000', '70000–90000 USD/year'],
    ['| Minimum | Maximum |\n| $70,000 | $90,000 |', '70000–90000 USD/year'],
    ['Minimum\tMaximum\n$70,000\t$90,000', '70000–90000 USD/year'],
    ['Minimum annual salary: $70,000.00\n\nMaximum annual salary: $90,000.00', '70000–90000 USD/year'],
    ['- Minimum salary: $70,000\n- Maximum salary: $90,000', '70000–90000 USD/year'],
    ['Gehalt\nVon\nBis\n60.000 €\n75.000 €', '60000–75000 EUR/year'],
    ['Gehalt\nMindestens\n60.000 €\nHöchstens\n75.000 €', '60000–75000 EUR/year'],
    ['Salaire\nMinimum\n45 000 €\nMaximum\n55 000 €', '45000–55000 EUR/year'],
    ['Salaris\nVanaf\n€ 4.000\nTot\n€ 5.500\nper maand', '4000–5500 EUR/month'],
    ['Salario\nMínimo\n35.000 €\nMáximo\n45.000 €', '35000–45000 EUR/year'],
    ['Retribuzione\nMinimo\n35.000 €\nMassimo\n45.000 €', '35000–45000 EUR/year'],
  ])('%j', (text, pay) => {
    expect(short(text)).toBe(pay);
  });

  test('of one row a place', () => {
    const { salaries } = readPay(
      'Place\nMinimum\nMaximum\nDenver\n$70,000\n$90,000\nBoise\n$60,000\n$80,000',
    );
    expect(salaries.map(({ min, max, where }) => [min, max, where])).toEqual([
      [70_000, 90_000, 'Denver'],
      [60_000, 80_000, 'Boise'],
    ]);
  });

  test('not of what is no pay', () => {
    expect(short('Bonus\nMinimum\nMaximum\n$70,000\n$90,000')).toBeNull();
  });
});

describe('pay behind another amount', () => {
  test.each([
    'Stock valued at $40,000 to $60,000 per year, base salary $90,000 to $110,000 per year.',
    'Compensation: equity of $40,000 - $60,000 a year and a base salary of $90,000 - $110,000.',
    'Commission of $40,000 - $60,000 per year on top of a base of $90,000 - $110,000 per year.',
    'Variable pay: $20,000 - $30,000. Fixed pay: $90,000 - $110,000.',
    'Annual bonus: $20,000 - $30,000. Salary: $90,000 - $110,000.',
    'Sign-on bonus of $25,000. Base: $90,000 - $110,000 per year.',
    'Incentive compensation of $20,000 - $30,000 a year plus a base salary of $90,000 - $110,000.',
    'OTE $150,000 - $180,000; base $90,000 - $110,000.',
    'Total compensation $150,000 - $180,000, of which base salary is $90,000 - $110,000.',
    'Target earnings: $150,000 - $180,000. Base pay: $90,000 - $110,000.',
    'Relocation of up to $15,000. Salary $90,000 - $110,000.',
  ])('%s', (text) => {
    expect(short(text)).toBe('90000–110000 USD/year');
  });

  test.each([
    'Equity worth $50,000 - $90,000 a year.',
    'Salary is competitive. Bonus of $20,000 - $40,000 a year.',
    'Hackers earn bounties of $500 - $20,000 per report.',
    'Refer a friend and earn $1,000.',
    'Variable pay of $20,000 - $40,000 per year.',
    'Retention pay of $30,000 - $40,000.',
    'Wir zahlen eine Prämie von 30.000 € im Jahr.',
    'Rörlig lön 200 000 - 300 000 kr per år.',
  ])('is none in %s', (text) => {
    expect(short(text)).toBeNull();
  });

  test('totals, targets and base stand apart', () => {
    const { salary, salaries } = readPay('CTC 30-40 LPA (fixed 24-32 LPA).');
    expect(salary).toMatchObject({ min: 2_400_000, max: 3_200_000, currency: 'INR', period: 'year' });
    expect(salaries.map(({ kind }) => kind)).toEqual(['total', 'base']);
    expect(readPay('OTE: $120,000 - $150,000.').salaries.map(({ kind }) => kind)).toEqual(['on-target']);
    expect(readPay('Zielgehalt 80.000 - 90.000 € im Jahr').salaries.map(({ kind }) => kind)).toEqual([
      'on-target',
    ]);
  });
});

describe('the dollar of', () => {
  const range = 'The base salary range is $100,000 - $120,000 a year.';
  test.each([
    ['the line of the place', `Toronto, Ontario, Canada\n${range}`, 'CAD'],
    ['a labeled place', `Location: Auckland\n${range}`, 'NZD'],
    ['a sentence on the place', `This role is based in Sydney, Australia. ${range}`, 'AUD'],
    ['a sentence behind the pay', `${range} It applies to candidates in Singapore.`, 'SGD'],
    ['a remote place', `Remote in Canada\n${range}`, 'CAD'],
    ['the US among others', `Location: Denver or Toronto\n${range}`, 'USD'],
    ['no place', range, 'USD'],
    ['a place that is only spoken of', `Our founders met in Sydney. ${range}`, 'USD'],
  ])('%s', (_, text, currency) => {
    expect(readPay(text, { places }).salary?.currency).toBe(currency);
  });

  test('the host, where the text names no place', () => {
    expect(readPay(range, { places, url: 'https://jobs.harborlight.ca/1' }).salary?.currency).toBe('CAD');
    expect(readPay(range, { places, url: 'https://jobs.harborlight.com/1' }).salary?.currency).toBe('USD');
  });

  test('each place at its own range', () => {
    const { salaries } = readPay('Canada: $90,000 - $100,000\nUnited States: $110,000 - $130,000', {
      places,
    });
    expect(salaries.map(({ currency }) => currency)).toEqual(['CAD', 'USD']);
  });

  test('the posting where its location is known', () => {
    expect(readPay(range, { places, country: 'AU' }).salary?.currency).toBe('AUD');
  });
});

describe('pay beside a grade', () => {
  test.each([
    ['Band 8a £50,000 to £57,000 per annum', '50000–57000 GBP/year'],
    ['Grade 7b: £50,000 - £57,000', '50000–57000 GBP/year'],
    ['Band 8c £70,000', '70000–70000 GBP/year'],
    ['Level 5a $90,000 - $110,000 a year', '90000–110000 USD/year'],
    ['Entgeltgruppe 13a: 4.500,00 € bis 6.200,00 € monatlich', '4500–6200 EUR/month'],
  ])('%s', (text, pay) => {
    expect(short(text)).toBe(pay);
  });
});

describe('other forms of pay', () => {
  test.each([
    ['Salary R500 000 - R700 000 per annum', '500000–700000 ZAR/year'],
    ['B2B: 20 000 - 25 000 PLN net + VAT per month', '20000–25000 PLN/month'],
    ['B2B: 120 - 150 PLN + VAT / h', '120–150 PLN/hour'],
    ['Gehalt: 3.200 € brutto (14x)', '3200–3200 EUR/month'],
    ['Salario: 2.500 € brutos x 14 pagas', '2500–2500 EUR/month'],
    ['Retribuzione: 2.300 € lordi per 14 mensilità', '2300–2300 EUR/month'],
    ['Gehalt: 4.000 € (13 Gehälter)', '4000–4000 EUR/month'],
    ['Salario: 35.000 € brutos en 14 pagas', '35000–35000 EUR/year'],
    ['Gehalt ab 55.000 €', '55000– EUR/year'],
    ['Bis zu 80.000 € Jahresgehalt', '–80000 EUR/year'],
    ['Jusqu’à 60 000 € brut annuel', '–60000 EUR/year'],
    ['Salary: £ 48 500 - £ 52 000', '48500–52000 GBP/year'],
    ['Lön: 45 000 - 55 000 kr/mån', '45000–55000 SEK/month'],
  ])('%s', (text, pay) => {
    expect(short(text)).toBe(pay);
  });
});
