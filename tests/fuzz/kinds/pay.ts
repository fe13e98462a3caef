import assert from 'node:assert/strict';
import payWords from '../../../data/pay-words.json' with { type: 'json' };
import { findPay } from '../../../src/analyze/pay/find-pay.ts';
import { SalarySchema, StatedSalarySchema } from '../../../src/model/pay.ts';
import type { PayWords } from '../../../src/model/pay-rules.ts';
import { fuzzKind } from '../kind.ts';
import { textOfPieces } from '../pieces.ts';
import { assertShape, assertSpan } from '../promises.ts';

const PIECES = [
  ...[
    '$',
    '€',
    '£',
    'CHF',
    'USD ',
    'kr ',
    'zł',
    '₹',
    '120',
    '90.000',
    "85'000",
    '1,5',
    '401(k)',
    'k',
    'L',
    'LPA',
    ' million',
  ],
  ...[
    '-',
    '–',
    ' to ',
    ' and ',
    ' per year',
    '/hr',
    ' monthly',
    ' brutto',
    'Salary: ',
    'bonus ',
    'OTE ',
    'up to ',
    'from ',
  ],
  ...[
    '\n',
    '\n\n',
    '- ',
    '. ',
    '💰 ',
    '~',
    '(',
    ')',
    '月薪',
    '万',
    '|',
    'New York: ',
    'Grade 7 ',
    '+',
    '%',
    'equity ',
    '150,000',
  ],
];

function check(text: string): void {
  const { salary, salaries } = findPay(text, { language: null, country: null, words: payWords as PayWords });
  assert.equal(salary === null, salaries.length === 0, 'a main range without ranges');
  if (salary) assertShape(SalarySchema, salary);
  for (const range of salaries) {
    assertShape(StatedSalarySchema, range);
    const { min, max, start, end } = range;
    assert.ok(min !== null || max !== null, 'a range without an end');
    assert.ok((min ?? 0) >= 0 && (min ?? 0) <= (max ?? Number.MAX_VALUE), `${min} to ${max}`);
    assertSpan(text, { start: start ?? -1, end: end ?? -1 }, 'pay');
    assert.match(text.slice(start ?? 0, end ?? 0), /\p{Nd}/u);
  }
}

/** Lines that state pay, or look like it. */
export const pay = fuzzKind({ name: 'pay', share: 15, inputs: textOfPieces(PIECES, 40), check });
