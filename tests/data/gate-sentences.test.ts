import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadMatchingPack } from '../../data/pack.ts';
import { createAnalyzer } from '../../src/analyze/analyze.ts';
import { postingOf } from '../unit/match/match-fixture.ts';

const ANALYZER = createAnalyzer(await loadMatchingPack());

/** A line each: language, sentence, and its gates as "kind need detail" with semicolons between them, or "none". */
const SENTENCES = readFileSync(new URL('gate-sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split(' | ') as [language: string, sentence: string, gates: string]);

test.each(SENTENCES)('%s: %s', (_, sentence, expected) => {
  const text = `Requirements\n- Python\n- ${sentence}\n`;
  const { gates } = ANALYZER.analyze(postingOf('AI Security Engineer', text));
  const found = gates.map(({ kind, need, detail }) => [kind, need, detail].filter(Boolean).join(' '));
  expect(found.join('; ') || 'none').toBe(expected);
});
