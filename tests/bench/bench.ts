// `npm run bench`: speed beside its budgets. Sizes are `npm run sizes`.
import { benchAnalysis } from './analysis.ts';
import { benchBackups } from './backups.ts';
import { benchCompare } from './compare.ts';
import { benchOnPage } from './on-page.ts';
import { benchOverAll } from './over-all.ts';
import { benchPages } from './pages.ts';
import { benchPopup } from './popup.ts';
import { benchSkillLimits } from './skill-limits.ts';

console.log(`${''.padEnd(52)}   median      p95      max   (ms)`);
await benchAnalysis();
await benchSkillLimits();
await benchPages();
await benchOnPage();
await benchPopup();
await benchCompare();
await benchOverAll();
await benchBackups();
