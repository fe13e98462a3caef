import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, test } from 'vitest';
import { FORBIDDEN } from './dependency-rules.ts';

async function violationsIn(folders: string[], baseDir: string): Promise<string[]> {
  const { output } = await cruise(
    folders,
    {
      baseDir,
      validate: true,
      ruleSet: { forbidden: FORBIDDEN },
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '\\.wxt/' },
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
    },
    undefined,
    { tsConfig: extractTSConfig(`${baseDir}/tsconfig.json`) },
  );
  const { violations } = (output as ICruiseResult).summary;
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
}

/** The resolver walks every file; a busy machine may need longer than the runner's five seconds. */
const PATIENCE_MS = 60_000;

describe('the arrows between rooms', { timeout: PATIENCE_MS }, () => {
  test('all point the way the architecture says', async () => {
    const root = new URL('../..', import.meta.url).pathname;
    expect(await violationsIn(['src', 'data', 'entrypoints'], root)).toEqual([]);
  });

  test('a wrong arrow of every kind is reported', async () => {
    const root = new URL('./wrong-arrows', import.meta.url).pathname;
    expect(await violationsIn(['src', 'entrypoints'], root)).toEqual([
      'adapters-stand-alone: src/extract/adapters/one.ts → src/extract/adapters/two.ts',
      'injected-scripts-stay-light: entrypoints/reader.ts → src/storage/items.ts',
      'match-does-not-look-ahead: src/match/match.ts → src/plan/plan.ts',
      'model-knows-only-valibot: src/model/noun.ts → src/storage/items.ts',
      'pure-rooms-stay-pure: src/plan/plan.ts → src/storage/items.ts',
      'pure-rooms-stay-pure: src/text/words.ts → src/extract/adapters/one.ts',
      'text-knows-only-model: src/text/words.ts → src/extract/adapters/one.ts',
      'ui-does-not-read-pages: src/ui/view.ts → src/extract/adapters/one.ts',
    ]);
  });
});
