// `npm test`: from a fresh clone to a tested extension; with `--check` lint, types, rooms, unused code and sizes too. Plain JavaScript that Node 20 runs before any install.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  build,
  CHROMIUM,
  ensureBrowser,
  ensurePackages,
  installFromDebian,
  isDebianRoot,
  ROOT,
  run,
} from '../src/cli/bootstrap.mjs';
import { findBrowser } from '../src/cli/find-browser.mjs';

const RESULTS = join(ROOT, 'tests', '.results');
const VITEST = join(ROOT, 'node_modules', '.bin', 'vitest');

ensurePackages();
ensureBrowser();
if (isDebianRoot() && (!findBrowser('firefox') || !findBrowser('chromium')))
  installFromDebian([...CHROMIUM, 'firefox-esr']);
build('chromium');
build('firefox');
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const suites = ['tests/vitest.config.ts', 'tests/e2e/vitest.config.ts'];
const results = suites.map(runSuite);
if (process.argv.includes('--check')) results.push(runCheck());
const counts = results.reduce((sum, one) => ({
  passed: sum.passed + one.passed,
  failed: sum.failed + one.failed,
  skipped: sum.skipped + one.skipped,
}));
console.log(
  `\n${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`,
);
process.exit(counts.failed > 0 ? 1 : 0);

/** A suite that breaks before it counts anything is one failure: silence is not success. */
function runSuite(config, index) {
  const file = join(RESULTS, `suite-${index}.json`);
  const status = run(VITEST, [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'));
    const failed = status !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** `npm run check`, which counts as one test: it ends at the first thing that it finds. */
function runCheck() {
  const failed = run('npm', ['run', '-s', 'check']) === 0 ? 0 : 1;
  return { passed: 1 - failed, failed, skipped: 0 };
}
