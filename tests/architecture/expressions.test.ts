import { describe, expect, test } from 'vitest';
import { expressionsIn, madeWhile, makesExpressions, slowAmong } from './expressions.ts';
import { sourceFiles } from './source-files.ts';

const PATIENCE_MS = 300_000;
const code = sourceFiles(['src/**/*.{ts,tsx,mjs,mts}', 'entrypoints/**/*.{ts,tsx}', 'data/**/*.ts']);
const fixture = sourceFiles(['tests/architecture/slow-expressions/*.ts']);

/** What makes every expression that is made at run time, from the data that the extension has. */
async function makeAll(): Promise<void> {
  const { loadReadingPack } = await import('../../data/pack.ts');
  const { createResumeReader } = await import('../../src/resume/read-resume.ts');
  const { ADAPTERS } = await import('../../src/extract/adapters/registry.ts');
  const { adapterFor, siteJobId } = await import('../../src/extract/sites.ts');
  const page = { querySelector: () => null } as unknown as Document;
  createResumeReader(await loadReadingPack()).read('Skills\n- Python, 2019 – present', new Date(0));
  await import('../../src/extract/name-sentences.ts');
  await import('../../src/extract/title-parts.ts');
  await import('../../src/text/word-forms.ts');
  const address = new URL('https://nobody.example/');
  adapterFor(address, page, ADAPTERS);
  for (const adapter of ADAPTERS) siteJobId(address, adapter);
}

describe('regular expressions', { timeout: PATIENCE_MS }, () => {
  test('take time in proportion to the text', async () => {
    const written = code.flatMap(expressionsIn);
    expect(written.length).toBeGreaterThan(300);
    expect(await slowAmong(written)).toEqual([]);
  });

  test('that are made of words and patterns do so too, and none is missed', async () => {
    const made = await madeWhile(makeAll);
    const makers = code.filter(makesExpressions).map(({ path }) => path);
    expect([...new Set(made.map(({ at }) => at))].sort()).toEqual(makers.sort());
    expect(await slowAmong(made)).toEqual([]);
  });

  test('that do not are all found', async () => {
    const slow = await slowAmong(fixture.flatMap(expressionsIn));
    expect(slow.map((line) => line.replace(/^\S+ /, ''))).toEqual([
      expect.stringMatching(/^exponential: \/\^\(\?:a\|a\)\*\$\/$/),
      '2nd degree polynomial: /\\s+$/',
      '2nd degree polynomial: /\\s*,\\s*/g',
      '2nd degree polynomial: /<!--.*-->/s',
      expect.stringContaining('/(?:[\\w.]+)+@/i'),
      expect.stringContaining('/(?:\\w{1,40}\\s?)*:/u'),
    ]);
  });

  test('that are made at run time are found where they are made', async () => {
    expect(fixture.map(makesExpressions)).toEqual([true]);
    const { made } = await import('./slow-expressions/slow.ts');
    const seen = await madeWhile(async () => made(['a', 'aa']));
    expect(seen).toEqual([
      { at: 'tests/architecture/slow-expressions/slow.ts', source: '(?:a|aa)+$', flags: 'u' },
    ]);
    expect(await slowAmong(seen)).toHaveLength(1);
  });
});
