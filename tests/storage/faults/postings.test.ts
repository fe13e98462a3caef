import { readFile } from 'node:fs/promises';
import type { Browser, JSHandle } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASE_STEPS } from '../../../src/storage/migrations/database/steps.ts';
import { importModule, launchChromium, openModulePage } from '../../support/module-page.ts';
import { OPERATIONS } from './page/operations.ts';
import { type Counts, harmless, tableOf } from './table.ts';

type Runs = typeof import('./page/runs.ts');
type Examples = Parameters<Runs['tryOperation']>[1];

/** Much longer than an operation's faults take all together on a busy machine. */
const PATIENCE_MS = 180_000;

const readExamples = (): Promise<Examples> =>
  Promise.all(
    DATABASE_STEPS.map(async (_, index) =>
      JSON.parse(await readFile(new URL(`../examples/database-v${index + 1}.json`, import.meta.url), 'utf8')),
    ),
  );

let browser: Browser;
let runs: JSHandle<Runs>;
let examples: Examples;
const table: Counts[] = [];
beforeAll(async () => {
  browser = await launchChromium();
  const page = await openModulePage(browser);
  runs = await importModule<Runs>(page, '/tests/storage/faults/page/runs.ts');
  examples = await readExamples();
}, PATIENCE_MS);
afterAll(async () => {
  await browser.close();
  console.log(tableOf(table));
});

describe('a fault at every step', () => {
  it.for(OPERATIONS)(
    'of "$name" loses, tears and hides nothing',
    { timeout: PATIENCE_MS },
    async ({ name }) => {
      const cells = await runs.evaluate(
        ({ tryOperation }, [name, examples]) => tryOperation(name, examples),
        [name, examples] as const,
      );
      table.push(...cells);
      expect(cells).toEqual(cells.map(harmless));
    },
  );
});
