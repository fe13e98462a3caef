// `npm run pack [-- DAY]`: what the career pack holds, what was looked up when, the form of its links, and what stands alone.
// DAY (2026-12-01) is the day by which the age of facts is reckoned; today when it is left out.
import { readDataFiles } from '../../data/data-files.ts';
import { reportPack } from '../../data/report/report.ts';

const [day = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))) {
  console.log(reportPack(readDataFiles(), day).join('\n'));
} else {
  console.error(`"${day}" is no day: write it as 2026-12-01`);
  process.exitCode = 2;
}
