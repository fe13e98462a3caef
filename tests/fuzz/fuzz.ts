// `npm run fuzz -- [--cases N] [--seed N] [--kind NAME]`: runs on from where the last run of that seed was ended.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchChromium, openModulePage } from '../support/module-page.ts';
import { BATCH, runBatch } from './fuzz-runs.ts';
import { keepCase } from './kept-cases.ts';
import type { FuzzKind } from './kind.ts';
import { clobberedForms } from './kinds/clobbered-forms.ts';
import { casesOf, NODE_KINDS } from './kinds.ts';

const RESULTS = new URL('../.results/', import.meta.url);
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string' },
  },
});
const [cases, seed] = [Number(values.cases), Number(values.seed)];
const progressFile = new URL(`fuzz-${seed}.json`, RESULTS);

/** Batches that each kind has behind it, by its name. */
const done: Record<string, number> = readProgress();

function readProgress(): Record<string, number> {
  try {
    return JSON.parse(readFileSync(progressFile, 'utf8'));
  } catch {
    return {};
  }
}

function noteProgress(kind: FuzzKind, batches: number): void {
  done[kind.name] = batches;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(progressFile, JSON.stringify(done));
}

/** Runs what is left of one kind; gives how many failures it kept. */
async function runKind(kind: FuzzKind, kinds: readonly FuzzKind[]): Promise<number> {
  const batches = Math.ceil(casesOf(kind, cases, kinds) / BATCH);
  const start = performance.now();
  const first = done[kind.name] ?? 0;
  let failures = 0;
  for (let batch = first; batch < batches; batch += 1) {
    const broken = await runBatch(kind, { seed, batch });
    if (broken) {
      failures += 1;
      console.log(`${kind.name}: ${broken.problem}\n  kept as tests/fuzz/cases/${keepCase(broken)}`);
    }
    noteProgress(kind, batch + 1);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const ran = Math.max(0, batches - first) * BATCH;
  console.log(
    `${kind.name.padEnd(16)} ${ran} cases now, ${batches * BATCH} in all, ${failures} failures, ${seconds} s`,
  );
  return failures;
}

const browser = await launchChromium();
try {
  const kinds = [...NODE_KINDS, clobberedForms(await openModulePage(browser))];
  const asked = kinds.filter(({ name }) => values.kind === undefined || name === values.kind);
  if (asked.length === 0) throw new Error(`--kind: one of ${kinds.map(({ name }) => name).join(', ')}`);
  let failures = 0;
  for (const kind of asked) failures += await runKind(kind, kinds);
  process.exitCode = failures > 0 ? 1 : 0;
} finally {
  await browser.close();
}
