import { expect, test } from 'vitest';
import { failure, success } from '../../../src/model/result.ts';

test('a success carries its value and no error', () => {
  expect(success(3)).toEqual({ ok: true, value: 3 });
});

test('a failure carries a stable code', () => {
  expect(failure('no-text')).toEqual({ ok: false, error: { code: 'no-text' } });
});
