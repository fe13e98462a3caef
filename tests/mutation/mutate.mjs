// `npm run mutate -- ROOM [FILE…]`: changes the room's code in one place at a time and asks whether its tests notice.
import { globSync, mkdirSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

/** Rooms whose answers tests hold, with the share of changes that they must notice. */
const ROOMS = ['text', 'match', 'plan', 'storage'];
const LEAST = 0.75;
const RESULTS = 'tests/.results/mutation';

const [room = '', ...asked] = process.argv.slice(2);
if (!ROOMS.includes(room)) {
  console.error(`usage: npm run mutate -- ${ROOMS.join('|')} [FILE…]`);
  process.exit(2);
}
process.env.MUTATED_ROOM = room;
mkdirSync(RESULTS, { recursive: true });

const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];
const all = { noticed: 0, missed: 0 };
const files = asked.length > 0 ? asked : globSync(`src/${room}/**/*.ts`).sort();
for (const file of files) {
  const changes = await mutate(file);
  const count = (statuses) => changes.filter(({ status }) => statuses.includes(status)).length;
  const [noticed, missed] = [count(NOTICED), count(MISSED)];
  all.noticed += noticed;
  all.missed += missed;
  console.log(`${file}: ${noticed} of ${noticed + missed} noticed`);
  for (const { status, location, replacement } of changes)
    if (MISSED.includes(status))
      console.log(`  ${status} at ${location.start.line}:${location.start.column} → ${replacement}`);
}
const share = all.noticed / (all.noticed + all.missed);
console.log(`${room}: ${all.noticed} of ${all.noticed + all.missed} noticed, ${(100 * share).toFixed(1)} %`);
process.exitCode = share >= LEAST ? 0 : 1;

/** One file, so that a run that is ended goes on with the next: what was tried on the same code and tests is not tried again. */
function mutate(file) {
  return new Stryker({
    mutate: [file],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    incremental: true,
    incrementalFile: `${RESULTS}/${file.replaceAll('/', '-')}.json`,
    reporters: [],
    tempDirName: '.cache/mutation',
    ignorePatterns: ['.cache', '.output', '.wxt', 'tests/.results', 'public'],
    concurrency: Number(process.env.MUTATION_WORKERS ?? 2),
    disableTypeChecks: false,
    // What runs once when a module is loaded cannot be switched between tests.
    ignoreStatic: true,
    logLevel: 'error',
    allowConsoleColors: false,
  }).runMutationTest();
}
