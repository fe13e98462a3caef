// `npm run eval [-- FOLDER] [--part development|aside|all] [--errors N] [--only WORD]`: how well labelled data is read;
// `--only pages` scores the sets whose name holds the word, `--only spans --errors 900` lists the skills that no marked span covers,
// `--mutate` tells instead what survives when golden and saved pages are built otherwise (`--only golden` or `--only saved`: one of them).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Line } from './command-line.ts';
import type { EvaluationSet } from './evaluation-set.ts';
import { shareWithInterval } from './intervals.ts';
import { goldenTrials, printSurvival, savedTrials } from './mutated-pages.ts';
import type { Part } from './part.ts';
import { judgeLevels, judgeRoles, type Labels, reliabilityTable } from './reliability.ts';
import { evaluationSets, generalPostingsCalledIn } from './sets.ts';
import { uncoveredSkills } from './uncovered-skills.ts';
import { type FindPhrase, unknownSkillShares } from './unknown-skills.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'development' },
    errors: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
    mutate: { type: 'boolean', default: false },
  },
});
const folder = positionals[0] ?? join(ROOT, '../shared/eval');
const results = join(ROOT, 'tests/.results/eval');

const hasData = existsSync(join(folder, 'score.mjs'));
if (values.mutate) mutatePages();
else if (!hasData) {
  console.log(`skipped: ${folder} holds no evaluation data`);
} else {
  mkdirSync(results, { recursive: true });
  for (const set of evaluationSets(folder, values.part as Part)) {
    if (set.name.includes(values.only)) await evaluate(set);
  }
  if (values.only === '') await findGeneralPostings();
  if ('spans'.includes(values.only)) await findUncoveredSkills();
}

function mutatePages(): void {
  mkdirSync(results, { recursive: true });
  const sets = { golden: goldenTrials, saved: () => savedTrials(folder, values.part as Part) };
  for (const [name, trialsOf] of Object.entries(sets)) {
    if (!name.includes(values.only) || (name === 'saved' && !hasData)) continue;
    const trials = trialsOf();
    console.log(`\n== ${name} pages under mutations: what survives of what was read right before`);
    printSurvival(trials);
    writeFileSync(join(results, `mutated-${name}.json`), JSON.stringify(trials));
  }
}

async function findUncoveredSkills(): Promise<void> {
  const { mentions, uncovered } = await uncoveredSkills(folder);
  console.log(`\n== spans: ${uncovered.length} of ${mentions} known skills stand in no marked span`);
  for (const line of uncovered.slice(0, Number(values.errors))) console.log(`  ${line}`);
  writeFileSync(join(results, 'spans.json'), JSON.stringify(uncovered, null, 1));
}

async function findGeneralPostings(): Promise<void> {
  const general = await generalPostingsCalledIn(folder);
  console.log(`\n== general postings called "in": ${general.titles.length} of ${general.n}`);
  for (const title of general.titles) console.log(`  ${title}`);
  writeFileSync(join(results, 'general.json'), JSON.stringify(general, null, 1));
}

async function evaluate(set: EvaluationSet): Promise<void> {
  const file = (suffix: string) => join(results, `${set.name.replaceAll(' ', '-')}${suffix}`);
  const predictions = await set.predict();
  writeFileSync(file('.pred.jsonl'), predictions.map((one) => JSON.stringify(one)).join('\n'));
  const gold = [...set.gold];
  if (set.records) {
    writeFileSync(file('.gold.jsonl'), set.records.join('\n'));
    gold.push(file('.gold.jsonl'));
  }
  console.log(`\n== ${set.name} (${values.part}, second answers allowed)`);
  console.log(score([...gold, '--errors', values.errors], file('.pred.jsonl')));
  const figures = score([...gold, '--json'], file('.pred.jsonl'));
  writeFileSync(file('.json'), figures);
  if (set.name !== 'postings') return;
  printIntervals(figures);
  const { occurrencesOf } = (await import(join(folder, 'score.mjs'))) as { occurrencesOf: FindPhrase };
  for (const line of unknownSkillShares(predictions as Line[], set.records ?? [], occurrencesOf))
    console.log(line);
  console.log(`== ${set.name} (${values.part}, strict)`);
  console.log(score([...gold, '--strict'], file('.pred.jsonl')));
  const strictFigures = score([...gold, '--strict', '--json'], file('.pred.jsonl'));
  writeFileSync(file('.strict.json'), strictFigures);
  printIntervals(strictFigures);
  printReliability(predictions as Line[], set.records ?? []);
}

/** The figures of postings with their 95 % intervals; of skills, whose phrases hang together, an interval would promise too much. */
function printIntervals(figures: string): void {
  const { metrics } = JSON.parse(figures) as { metrics: Record<string, { value: number; n: number }> };
  const rows = Object.entries(metrics).filter(([name, { n }]) => n > 0 && !name.startsWith('skills'));
  console.log('with 95 % intervals (Wilson)');
  console.table(
    Object.fromEntries(rows.map(([name, { value, n }]) => [name, { n, share: shareWithInterval(value, n) }])),
  );
}

function printReliability(lines: readonly Line[], records: readonly string[]): void {
  const gold = new Map(
    records.map((record) => JSON.parse(record)).map(({ id, labels }) => [id, labels as Labels]),
  );
  for (const [name, judge] of [
    ['role', judgeRoles],
    ['level', judgeLevels],
  ] as const) {
    for (const strict of [false, true]) {
      console.log(
        `reliability of the ${name} (${values.part}, ${strict ? 'strict' : 'second answers allowed'})`,
      );
      console.table(reliabilityTable(judge(lines, gold, strict)));
    }
  }
}

function score(gold: readonly string[], predictions: string): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'score.mjs'), ...gold, '--pred', predictions],
    {
      encoding: 'utf8',
    },
  );
  return stdout || stderr;
}
