import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { failureText } from '../../../src/i18n/failure-words.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;

/** Every code that a failure or a refusal is built from, but for the command line's own. */
const codes = new Set(
  globSync('{src,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT })
    .filter((path) => !path.startsWith('src/cli/'))
    .flatMap((path) => [
      ...readFileSync(`${ROOT}${path}`, 'utf8').matchAll(/(?:\bfailure|Refusal)\('([a-z-]+)'/g),
    ])
    .map(([, code = '']) => code),
);

const UNKNOWN = failureText({ code: 'no such code' });

test('every failure has a sentence for people', () => {
  expect(codes.size).toBeGreaterThan(35);
  expect([...codes].filter((code) => failureText({ code }) === UNKNOWN)).toEqual([]);
});

test('a failure in a file names the line', () => {
  expect(failureText({ code: 'duplicate', line: 7 })).toBe(
    'This backup holds the same posting twice in line 7.',
  );
});

test('a code that every object has is no known one', () => {
  expect(failureText({ code: 'toString' })).toBe(UNKNOWN);
});
