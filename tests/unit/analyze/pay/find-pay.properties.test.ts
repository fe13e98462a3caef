import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../support/processor-time.ts';
import { readPay } from './read-pay.ts';

const piece = fc.constantFrom(
  ...[
    '$',
    '€',
    'CHF',
    'USD ',
    'kr ',
    '120',
    '90.000',
    "85'000",
    '1,5',
    '401(k)',
    'k',
    'L',
    ' million',
    '-',
    '–',
    ' to ',
    ' and ',
  ],
  ...[
    ' per year',
    '/hr',
    ' monthly',
    'Salary: ',
    'bonus ',
    'up to ',
    'from ',
    '\n',
    '\n\n',
    '- ',
    '. ',
    '💰 ',
    '~',
    '(',
    ')',
    '月薪',
    '\ud83d',
  ],
);
const payText = fc
  .array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('findPay', () => {
  test('gives ordered ends and offsets inside the text for any text', () => {
    fc.assert(
      fc.property(payText, (text) => {
        const { salary, salaries } = readPay(text);
        expect(salary === null).toBe(salaries.length === 0);
        for (const { min, max, start, end } of salaries) {
          expect(min ?? max).not.toBeNull();
          expect((min ?? 0) <= (max ?? Number.POSITIVE_INFINITY)).toBe(true);
          expect(text.slice(start ?? -1, end ?? -1)).toMatch(/\d/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('reads a range at its own offsets wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 300 }),
        fc.integer({ min: 0, max: 90 }),
        fc.nat(40),
        (low, more, indent) => {
          const range = `$${low},000 - $${low + more},000`;
          const text = `${'About the work. '.repeat(indent)}\n\nSalary: ${range} a year.`;
          const { salary } = readPay(text);
          expect(text.slice(salary?.start ?? 0, salary?.end ?? 0)).toBe(range);
          expect([salary?.min, salary?.max]).toEqual([low * 1000, (low + more) * 1000]);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('reads back what any usual notation writes', () => {
    const notation = fc.record({
      low: fc.integer({ min: 20, max: 150 }),
      more: fc.integer({ min: 1, max: 90 }),
      group: fc.constantFrom(',', '.', "'", '\u00a0', ' ', ''),
      join: fc.constantFrom('-', '–', ' – ', ' - ', ' to ', ' bis ', ' à ', ' a '),
      money: fc.constantFrom(
        ...[
          ['€', ''],
          ['', ' €'],
          ['EUR ', ''],
          ['', ' EUR'],
          ['', ' euros'],
          ['£', ''],
          ['CHF ', ''],
          ['', ' PLN'],
        ],
      ),
      lead: fc.constantFrom(
        'Salary: ',
        'Gehalt: ',
        'Salaire : ',
        'Salario: ',
        'Salaris: ',
        'Wynagrodzenie: ',
        'RAL: ',
      ),
      period: fc.constantFrom(' per year', ' brutto im Jahr', ' par an', '/year', ' p.a.', ' annui'),
    });
    fc.assert(
      fc.property(notation, ({ low, more, group, join, money: [before, behind], lead, period }) => {
        const high = low + more;
        const write = (thousands: number): string => `${before}${thousands}${group}000${behind}`;
        const { salary } = readPay(`${lead}${write(low)}${join}${write(high)}${period}`);
        expect([salary?.min, salary?.max, salary?.period]).toEqual([low * 1000, high * 1000, 'year']);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['1 ', '000 ', '1,', '$1-', '$100k/€90k/', 'salary ', '$1 (', '((', 'per '])(
    'takes time in proportion to the length of a text of %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(60_000 / unit.length));
      // Ten times what it takes here; quadratic work would take minutes.
      expect(processorTime(() => readPay(text))).toBeLessThan(4_000);
    },
  );
});
