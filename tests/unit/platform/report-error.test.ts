import { beforeEach, expect, it, vi } from 'vitest';
import { reportError, reportFailure } from '../../../src/platform/report-error.ts';

const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const printed = () => print.mock.calls.flat().join('\n');
beforeEach(() => print.mockClear());

const SECRET = 'Senior AI Security Engineer\nat Northwind (@home)\n  at all times';

it('says where and what kind of error, with the stack', () => {
  reportError(new RangeError('out'), 'the popup');
  expect(printed()).toMatch(/^Milepost, the popup: RangeError\n {4}at /);
});

it('never repeats the message, which may quote a page', () => {
  reportError(new Error(SECRET), 'reading a page');
  expect(printed()).not.toMatch(/Senior|Northwind|all times/);
});

it('never repeats a thrown value', () => {
  reportError(SECRET, 'reading a page');
  expect(printed()).toBe('Milepost, reading a page: a value that is no error');
});

it('reports the same failure once', () => {
  const failure = { code: 'storage-full', message: SECRET };
  reportFailure(failure, 'saving');
  reportFailure(failure, 'saving');
  expect(print.mock.calls).toEqual([['Milepost, saving: storage-full']]);
});
