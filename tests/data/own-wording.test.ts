import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../data/data-files.ts';

const SEEDS = join(import.meta.dirname, '../../../shared/seeds');
/** So many words in a row are a sentence taken over, not a name that two texts share. */
const TAKEN_OVER = 8;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(TAKEN_OVER - 1).map((_, at) => words.slice(at, at + TAKEN_OVER).join(' '));
}

/** Every text of a data file but titles, which are names and stay exact. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'title' ? [] : textsIn(part)));
}

describe('the texts of the career pack', () => {
  it.skipIf(!existsSync(SEEDS))('have no eight words in a row as their sources do', () => {
    const sources = readdirSync(SEEDS).flatMap((file) => readFileSync(join(SEEDS, file), 'utf8').split('\n'));
    const taken = new Set(sources.flatMap(runsOf));
    const copied = [...readDataFiles()].flatMap(([file, content]) =>
      textsIn(content)
        .filter((text) => runsOf(text).some((run) => taken.has(run)))
        .map((text) => `${file}: ${text}`),
    );
    expect(copied).toEqual([]);
  });
});
