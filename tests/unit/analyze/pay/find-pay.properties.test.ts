import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

  test.each(['1 ', '000 ', '1,', '$1-', '$100k/€90k/', 'salary ', '$1 (', '((', 'per '])(
    'takes time in proportion to the length of a text of %j',
    (unit) => {
      const started = performance.now();
      readPay(unit.repeat(Math.ceil(60_000 / unit.length)));
      // Ten times what it takes here; quadratic work would take minutes.
      expect(performance.now() - started).toBeLessThan(4000);
    },
  );
});
