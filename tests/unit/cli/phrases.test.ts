import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { PhraseList } from '../../../data/phrase-list.ts';
import { usesOf } from '../../../src/cli/phrase-uses.ts';
import { readFolder } from '../../../src/cli/posting-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'milepost-phrases-'));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(
  join(folder, 'kiln.txt'),
  'Lead of LLM risk\n\nYou fire kilns. You fire kilns again, at $90,000 p.a. for all.',
);
mkdirSync(join(folder, 'more'));
writeFileSync(
  join(folder, 'more', 'lines.jsonl'),
  [
    JSON.stringify({
      id: '1',
      title: 'Kiln lead',
      text: 'You fire clay in our kilns, and you like the work that we do.',
    }),
    'no JSON',
    JSON.stringify({ id: '2' }),
  ].join('\n'),
);
writeFileSync(join(folder, 'notes.md'), 'You fire notes.');

const list = (row: PhraseList['row'], ...phrases: readonly string[]): PhraseList => ({
  file: 'x.json',
  name: row,
  language: null,
  row,
  phrases,
  groups: { ai: ['llm', 'machine learning'] },
  contest: null,
  isFirstRule: false,
});

describe('the phrases of a folder', () => {
  test('are read from text files and from lines, as far as they hold a posting', () => {
    expect(readFolder(folder).map(({ title }) => title)).toEqual(['Lead of LLM risk', 'Kiln lead']);
  });

  test('are counted by list: those of no posting, and those of one alone however often it has them', () => {
    const lists = [
      list('plain', 'fire kiln', 'fire ~3 kilns', '@ai risk', '^ lead', 'kiln $', 'glaze*', 'firing'),
      list('names', 'you fire', 'clay'),
      list('lines', 'p.a.', 'per year'),
    ];
    expect(usesOf(lists, readFolder(folder)).map(({ never, once }) => ({ never, once }))).toEqual([
      { never: ['glaze*', 'firing'], once: ['fire kiln', '@ai risk', '^ lead', 'kiln $'] },
      { never: [], once: ['clay'] },
      { never: ['per year'], once: ['p.a.'] },
    ]);
  });
});
