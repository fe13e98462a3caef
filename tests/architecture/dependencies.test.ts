import { readdirSync, readFileSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, test } from 'vitest';
import { FORBIDDEN, NO_CIRCLES } from './dependency-rules.ts';
import { ROOMS, roomTable } from './rooms.ts';

/** What breaks the rules; imports of types are followed where `rules` says so. */
async function violationsIn(
  folders: string[],
  baseDir: string,
  rules: { readonly forbidden: typeof FORBIDDEN; readonly types: boolean },
): Promise<string[]> {
  const { output } = await cruise(
    folders,
    {
      baseDir,
      validate: true,
      ruleSet: { forbidden: rules.forbidden },
      tsPreCompilationDeps: rules.types,
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

const ARROWS = { forbidden: FORBIDDEN, types: false };
const CIRCLES = { forbidden: NO_CIRCLES, types: true };

/** The resolver walks every file; a busy machine may need far longer than the runner's five seconds. */
const PATIENCE_MS = 300_000;

describe('the arrows between rooms', { timeout: PATIENCE_MS }, () => {
  test('all point the way the architecture says', async () => {
    const root = new URL('../..', import.meta.url).pathname;
    expect(await violationsIn(['src', 'data', 'entrypoints'], root, ARROWS)).toEqual([]);
  });

  test('every rule reports the arrow that breaks it', async () => {
    const root = new URL('./wrong-arrows', import.meta.url).pathname;
    const found = await violationsIn(['src', 'entrypoints'], root, ARROWS);
    const unbroken = FORBIDDEN.filter(({ name }) => !found.some((line) => line.startsWith(`${name}: `)));
    expect(unbroken.map(({ name }) => name)).toEqual([]);
    expect(found.filter((line) => !line.includes('-imports-only-what-it-may'))).toEqual([
      'a-migration-is-frozen: src/storage/migrations/002-later.ts → src/storage/items.ts',
      'adapters-stand-alone: src/extract/adapters/one.ts → src/extract/adapters/two.ts',
      'components-are-shared-and-small: src/ui/components/Wrong.ts → src/review.ts',
      'data-is-handed-in: src/ui/saved/data.ts → data/pack.ts',
      'injected-scripts-stay-light: entrypoints/reader.ts → src/storage/items.ts',
      'nothing-imports-an-entrypoint-or-a-test: src/app/tested.ts → entrypoints/reader.ts',
      'one-door-to-the-browser: src/worker/tabs.ts → ../../../node_modules/wxt/dist/browser.mjs',
      'review-is-called-at-the-rim: src/ui/components/Wrong.ts → src/review.ts',
    ]);
  });
});

describe('circles', { timeout: PATIENCE_MS }, () => {
  test('there are none, of types neither', async () => {
    const root = new URL('../..', import.meta.url).pathname;
    expect(await violationsIn(['src', 'data', 'entrypoints'], root, CIRCLES)).toEqual([]);
  });

  test('are reported, those of types too', async () => {
    const root = new URL('./wrong-arrows', import.meta.url).pathname;
    expect(await violationsIn(['src', 'entrypoints'], root, CIRCLES)).toEqual([
      'no-circles: src/app/first.ts → src/app/second.ts',
      'no-circles: src/app/typed-too.ts → src/app/typed.ts',
    ]);
  });
});

describe('the map of the code', () => {
  test('shows the rooms that the rules hold', () => {
    const map = readFileSync(new URL('../../src/README.md', import.meta.url), 'utf8');
    expect(map).toContain(roomTable());
  });

  test('names every room of src', () => {
    const entries = readdirSync(new URL('../../src', import.meta.url), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(
      ROOMS.map(({ name }) => name)
        .filter((name) => !name.endsWith('.ts'))
        .sort(),
    ).toEqual(folders.sort());
  });
});
