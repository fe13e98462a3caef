import { describe, expect, test } from 'vitest';
import { findSections } from '../../../../src/analyze/sections/sections.ts';
import { nameWords } from '../../../../src/text/name-words.ts';
import { READING } from '../reading-fixture.ts';
import { shortPay } from './read-pay.ts';

/** The main pay of a text that is read with its own sections, as a posting is. */
const payOf = (text: string, country: string | null = null): string | null =>
  shortPay(text, { country, sections: findSections(nameWords(text), READING) });

const BENEFITS = '## Benefits\n\n- Health, dental and vision cover\n- 25 days of leave\n';

describe('a line of pay', () => {
  test.each([
    ['Faixa salarial: R$ 10.000,00 - R$ 15.000,00', '10000–15000 BRL/?'],
    ['18 000–24 000 PLN netto + VAT (B2B)', '18000–24000 PLN/?'],
    ['Widełki: 12-16 tys. zł', '12000–16000 PLN/?'],
    ['Mindestgehalt von EUR 52.000 brutto pro Jahr', '52000– EUR/year'],
    ['45 000–55 000 SEK/mån', '45000–55000 SEK/month'],
    ['RAL fino a 50.000 €', '–50000 EUR/year'],
    ["Jusqu'à 70 000 € par an", '–70000 EUR/year'],
    ['Stawka 120-160 PLN/h netto', '120–160 PLN/hour'],
    ['Pay: between $118,000 and a maximum of $146,000.', '118000–146000 USD/year'],
    ['Salary: $91,500 minimum to $117,500 maximum', '91500–117500 USD/year'],
    ['$120,000.00/yr - $150,000.00/yr', '120000–150000 USD/year'],
    ['Range: $38.50/hr - $44.25/hr', '38.5–44.25 USD/hour'],
    ['W2 rate $60-$70/hr, no sponsorship', '60–70 USD/hour'],
    ['USD 120k–150k OTE', '120000–150000 USD/year'],
    ['Lön: 520 000 – 610 000 SEK/år', '520000–610000 SEK/year'],
    ['Salário: R$ 8.000 por mês', '8000–8000 BRL/month'],
    ['Salary: ¥6,000,000–8,000,000 per annum', '6000000–8000000 JPY/year'],
    ['CTC: Rs 12–18 LPA', '1200000–1800000 INR/year'],
    ['PLN 18 000–24 000 net/month (B2B)', '18000–24000 PLN/month'],
    ["Salary: CHF 120'000", '120000–120000 CHF/year'],
    ['£45k pro rata', '45000–45000 GBP/year'],
    ['Salary €55-65k DOE', '55000–65000 EUR/year'],
    ['Løn: DKK 45.000 pr. måned', '45000–45000 DKK/month'],
    ['salary band: L5 $180K—$220K', '180000–220000 USD/year'],
    ['Pay: up to £125,000 plus a yearly bonus and shares.', '–125000 GBP/year'],
    ['For the right person we pay up to £125,000 plus equity.', '–125000 GBP/year'],
    ['Up to £98,000 plus car allowance and private medical cover.', '–98000 GBP/year'],
    ['$150K + super', '150000–150000 USD/year'],
    ['Hourly range: $22.00 to $25.00, DOE', '22–25 USD/hour'],
    ['£500-£550pd outside IR35', '500–550 GBP/day'],
    ['Base range: $120,000 – $150,000 CAD', '120000–150000 CAD/year'],
    ['Salary: CA$104,000 to CA$129,000', '104000–129000 CAD/year'],
    ['Compensation: C$95K - C$110K', '95000–110000 CAD/year'],
    ['Package of A$165,000 – A$180,000 including super', '165000–180000 AUD/year'],
    ['Salary: S$7,500 - S$9,800 per month', '7500–9800 SGD/month'],
    ['Salary NZ$118,000–NZ$135,000', '118000–135000 NZD/year'],
    ['HK$55,000 – HK$70,000 monthly', '55000–70000 HKD/month'],
    ['Pay: US$140,000-US$172,000', '140000–172000 USD/year'],
    ['Salaire : 98 000 $ à 121 000 $ CAD', '98000–121000 CAD/year'],
    ['Salary range: 145 000 $ – 165 000 $ (CAD)', '145000–165000 CAD/year'],
    ['Pay: $88K/yr - $104K/yr', '88000–104000 USD/year'],
    ['Estimated pay is $74,300 per year to $98,100 per year.', '74300–98100 USD/year'],
    ['The annual base salary runs from a low of $133,000 to a high of $171,000.', '133000–171000 USD/year'],
    ['Minimum: $84,000 / Maximum: $112,500', '84000–112500 USD/year'],
    ['Salary Min: €52,000, Salary Max: €61,000', '52000–61000 EUR/year'],
    ['Starting salary: $5,416.67/month', '5416.67–5416.67 USD/month'],
    ['Day rate: £600–£650 (outside IR35)', '600–650 GBP/day'],
    ['Rate 85-95 EUR per hour, twelve months', '85–95 EUR/hour'],
    ['Gehalt: ab 62.000 € p. a.', '62000– EUR/year'],
    ['Jahresgehalt 70.000–85.000 EUR, je nach Erfahrung', '70000–85000 EUR/year'],
    ['Tagessatz: 780 € zzgl. MwSt.', '780–780 EUR/day'],
    ['Fourchette : 48–56 K€ brut annuel', '48000–56000 EUR/year'],
    ['TJM 550 à 620 €', '550–620 EUR/day'],
    ['Salario: 38.000 € - 44.000 € brutos anuales', '38000–44000 EUR/year'],
    ['RAL 42.000 – 50.000 €', '42000–50000 EUR/year'],
    ['Salaris: € 4.315 tot € 5.890 bruto per maand', '4315–5890 EUR/month'],
    ['Lønn mellom 680.000 og 790.000 kr', '680000–790000 NOK/year'],
    ['Palkka 4 600–5 300 €/kk', '4600–5300 EUR/month'],
    ['Plat: 75 000 – 95 000 CZK/měsíc', '75000–95000 CZK/month'],
    ['Salary: AED 28,000 - 34,000 per month', '28000–34000 AED/month'],
    ['Salary: ZAR 65 000 - 80 000 per month', '65000–80000 ZAR/month'],
    ['₪28,000-34,000 a month', '28000–34000 ILS/month'],
    ['Annual pay: KRW 70,000,000 - 90,000,000', '70000000–90000000 KRW/year'],
    ['Salary: KES 280,000 - 340,000 gross per month', '280000–340000 KES/month'],
    ['Compensation: MXN $62,000 - $75,000 mensual', '62000–75000 MXN/month'],
    ['Salary circa £52k + 10% bonus', '52000–52000 GBP/year'],
    ['OTE $240,000 (base $120,000)', '120000–120000 USD/year'],
    ['Pay scale: GS-13, $117,962 to $153,354 per annum', '117962–153354 USD/year'],
    ['Band 7: £47,810 - £54,710 pa, pro rata if part time', '47810–54710 GBP/year'],
    ['$52.00 - $58.00 Hourly', '52–58 USD/hour'],
    ['We budget 68-79k EUR for this seat.', '68000–79000 EUR/year'],
    ['Pay for this role starts at $31 an hour.', '31– USD/hour'],
    ['Expect somewhere from 140 to 165 thousand dollars a year.', '140000–165000 USD/year'],
  ])('%s', (text, expected) => {
    expect(payOf(text)).toBe(expected);
  });
});

describe('pay in a posting', () => {
  test.each([
    ['among the benefits', `${BENEFITS}- $96,000–$118,000\n- Dog-friendly office`, '96000–118000 USD/year'],
    [
      'among benefits without bullets',
      'Benefits\nPrivate health cover\nTraining days\n£55,000 - £63,000\nCycle scheme',
      '55000–63000 GBP/year',
    ],
    ['among the benefits, by the hour', `${BENEFITS}- $26.50–$31.75 per hour\n`, '26.5–31.75 USD/hour'],
    [
      'at the end of the benefits',
      `${BENEFITS}\n£72,000 to £80,000, reviewed each April.`,
      '72000–80000 GBP/year',
    ],
    [
      'among what we offer',
      'What we offer\n\n- A learning budget of €1,500 a year\n- €64,000 – €76,000 gross per year\n- Bike lease',
      '64000–76000 EUR/year',
    ],
    [
      'under a bullet on training',
      'Perks\n\n- Training days and a conference of your choice\n- $142,000 - $168,000',
      '142000–168000 USD/year',
    ],
    [
      'of which the year and the hour are told',
      'Pay: $52.00–$62.50 an hour ($108,160–$130,000 a year)',
      '108160–130000 USD/year',
    ],
    [
      'of which the month and the year are told',
      'Salary: €5,000–€6,000 per month, that is €60,000–€72,000 per year.',
      '60000–72000 EUR/year',
    ],
  ])('%s', (_, text, expected) => {
    expect(payOf(text)).toBe(expected);
  });
});

describe('money that is no pay', () => {
  test.each([
    'relocation package up to $20,000',
    'vale refeição de R$ 1.200 por mês',
    'premia roczna 5000 zł',
    'bonus annuale di 5.000 euro',
    '€ 1.000 opleidingsbudget per jaar',
    `${BENEFITS}- Up to $5,250 a year for tuition\n- $1,200 for your desk`,
    `${BENEFITS}- Life cover of $50,000 to $100,000`,
    `${BENEFITS}- Relocation help of $10,000–$15,000`,
    `${BENEFITS}- Adoption support up to $25,000`,
    `${BENEFITS}- Bonus of £20,000 to £30,000 in a good year`,
    `${BENEFITS}- Share options worth $40,000–$60,000`,
    'Learning budget\n\n€2,000 – €3,000 each year',
    'You look after a book of business of $2M–$4M.',
    'Our customers spend between $80,000 and $120,000 a year with us.',
    'You own a cloud bill of $150,000 per month.',
    'We won a grant of £125,000 plus lab space.',
    'Accounts of up to £125,000 plus renewals are yours.',
    'Our seed round brought $3.5M from two funds.',
    'Bounties of $500 to $25,000 are paid to outside researchers.',
    'A referral fee of $5,000 if you know the right person.',
    'Penalties reach €20,000,000 under the law.',
    'You process 120,000 – 150,000 tickets per year.',
    'The plant has 45.000 square meters.',
    'Costs of $100K–$150K per incident are usual in our field.',
    'Deals from $60,000 to $90,000 close within a quarter.',
    '$400 per month towards child care',
    'Rent near the office is $2,400 – $2,900 per month.',
    'Up to $2,500 sign-on plus relocation',
    'Donations of up to £50,000 plus matching',
    'A prize of $75,000 went to the team last year.',
  ])('%s', (text) => {
    expect(payOf(text)).toBeNull();
  });
});
