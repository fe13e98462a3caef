// `npm run bench -- [--check] [PART…]`: speed beside its budgets, and as a multiple of one pass for words. Sizes are `npm run sizes`.
import { parseArgs } from 'node:util';
import { benchAnalysis } from './analysis.ts';
import { benchBackups } from './backups.ts';
import { benchCompare } from './compare.ts';
import { benchOnPage } from './on-page.ts';
import { benchOverAll } from './over-all.ts';
import { benchPages } from './pages.ts';
import { benchPopup } from './popup.ts';
import { benchSkillLimits } from './skill-limits.ts';
import { missedBudgets } from './timing.ts';

/** What grows with the number of saved postings is measured at each of these. */
const GROWTH = [1_000, 5_000, 20_000, 50_000];

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  analysis: benchAnalysis,
  skills: benchSkillLimits,
  pages: benchPages,
  'on-page': benchOnPage,
  popup: benchPopup,
  list: () => benchCompare(),
  'over-all': () => benchOverAll(),
  backups: () => benchBackups(),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, growth: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((part) => !Object.hasOwn(PARTS, part));
if (unknown.length > 0)
  throw new Error(`${unknown.join(', ')}: the parts are ${Object.keys(PARTS).join(', ')}.`);

console.log(`${''.padEnd(52)}   median      p95      max   (ms)`);
if (values.growth) {
  await benchCompare(GROWTH);
  await benchOverAll(GROWTH);
  await benchBackups(GROWTH);
} else
  for (const [part, run] of Object.entries(PARTS))
    if (positionals.length === 0 || positionals.includes(part)) await run();

const missed = missedBudgets();
if (missed.length > 0) console.log(`\nOver budget: ${missed.join('; ')}`);
if (values.check && missed.length > 0) process.exitCode = 1;
