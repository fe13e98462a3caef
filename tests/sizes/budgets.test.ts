import { expect, test } from 'vitest';
import { filesOf } from './budgets.ts';

const BUILD = new URL('./build/', import.meta.url).pathname;
const namesIn = (budget: Parameters<typeof filesOf>[0]): string[] =>
  filesOf(budget, BUILD).map((file) => file.slice(BUILD.length));

test('a budget counts what a page imports before it runs, whatever the chunks are called', () => {
  expect(namesIn({ entry: 'popup.html' })).toEqual(['chunks/frame-00000001.js', 'chunks/popup-00000000.js']);
});

test('what is imported later counts where the budget names it, with its own imports', () => {
  expect(namesIn({ entry: 'popup.html', later: ['reviewer'] })).toEqual([
    'chunks/frame-00000001.js',
    'chunks/popup-00000000.js',
    'chunks/reviewer-00000002.js',
    'chunks/rules-00000003.js',
  ]);
});

test('a later part that the build no longer has fails the budget', () => {
  expect(() => namesIn({ entry: 'popup.html', later: ['renamed'] })).toThrow(
    '0 chunks called renamed are imported later.',
  );
});

test('a chunk that only bears the name of a later one does not count for it', () => {
  expect(() => namesIn({ entry: 'popup.html', later: ['rules'] })).toThrow('0 chunks called rules');
});
