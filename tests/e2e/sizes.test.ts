import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chunkNamed, chunksOfPage, withImports } from './loaded-chunks.ts';

/** The names that a budget counts, as chunks are called before the hash. */
function namesIn(budget: string): string[] {
  const { 'size-limit': budgets } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { 'size-limit': { name: string; path: string }[] };
  const { path = '' } = budgets.find(({ name }) => name === budget) ?? {};
  return (/\{(?<names>[^}]+)\}/.exec(path)?.groups?.names ?? '').split(',').sort();
}

const namesOf = (chunks: Iterable<string>): string[] =>
  [...chunks].map((chunk) => chunk.replace(/-.{8}\.js$/, '')).sort();

test('the budget of the first load counts every chunk that the popup loads before its frame shows', () => {
  expect(namesIn('popup, first load')).toEqual(namesOf(withImports(chunksOfPage('popup.html'))));
});

test('the budget of the first answer also counts the career data, the review and what the reader needs', () => {
  const parts = ['reviewer', 'plan-files', 'supplies'].map(chunkNamed);
  expect(namesIn('popup, to the first answer')).toEqual(
    namesOf(withImports([...chunksOfPage('popup.html'), ...parts])),
  );
});
