import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeAll } from './command-line.ts';
import type { EvaluationSet } from './evaluation-set.ts';
import { pageSets } from './page-sets.ts';
import { belongsTo, type Part } from './part.ts';

type GoldRecord = Record<string, string | null> & { id: string };

const readLines = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);

/** The labelled sets in a folder that is laid out like the evaluation data. */
export function evaluationSets(folder: string, part: Part): readonly EvaluationSet[] {
  return [postings(folder, part), ...pageSets(folder, part), ...paySets(folder), titles(folder)];
}

function postings(folder: string, part: Part): EvaluationSet {
  const { lines, records } = goldRecords(join(folder, 'postings/dev.jsonl'), part);
  return {
    name: 'postings',
    gold: ['--gold'],
    records: lines,
    predict: () =>
      analyzeAll(
        records.map(({ id, text, title, company, url, location }) => ({
          id,
          text,
          title,
          company,
          url,
          location,
        })),
      ),
  };
}

function paySets(folder: string): readonly EvaluationSet[] {
  return ['cases', 'european-lines'].map((name) => {
    const path = join(folder, `salary/${name}.jsonl`);
    const inputs = readLines(path).map((line, at) => ({
      id: String(at),
      text: JSON.parse(line).text,
      title: '',
    }));
    return {
      name: `pay ${name}`,
      gold: ['--salary', path],
      records: null,
      predict: () => analyzeAll(inputs),
    };
  });
}

function titles(folder: string): EvaluationSet {
  const path = join(folder, 'titles/builtin-levels.csv');
  const inputs = readLines(path)
    .slice(1)
    .map((line, at) => ({ id: String(at), title: firstField(line) }));
  return { name: 'titles', gold: ['--titles', path], records: null, predict: () => analyzeAll(inputs) };
}

const firstField = (line: string): string =>
  (line.match(/^(?:"((?:[^"]|"")*)"|([^,]*))/) ?? []).slice(1).join('').replaceAll('""', '"');

function goldRecords(path: string, part: Part): { lines: string[]; records: GoldRecord[] } {
  const all = readLines(path).map((line) => ({ line, record: JSON.parse(line) as GoldRecord }));
  const chosen = all.filter(({ record }) => belongsTo(part, record.id));
  return { lines: chosen.map(({ line }) => line), records: chosen.map(({ record }) => record) };
}

/** The general postings are not labelled: what counts is which of them are called "in". */
export async function generalPostingsCalledIn(folder: string): Promise<{ n: number; titles: string[] }> {
  const records = readLines(join(folder, 'general/postings.jsonl')).map(
    (line) => JSON.parse(line) as GoldRecord,
  );
  const lines = await analyzeAll(
    records.map(({ id, text, title, company }) => ({ id, text, title, company })),
  );
  const calledIn = new Set(lines.filter((line) => line.domain === 'in').map(({ id }) => id));
  const titlesIn = records.filter(({ id }) => calledIn.has(id)).map(({ id, title }) => `${id} ${title}`);
  return { n: records.length, titles: titlesIn };
}
