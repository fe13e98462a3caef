import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeAll, type Line } from './command-line.ts';
import { belongsTo, type Part } from './part.ts';

/** A set of the evaluation data: what goes in, and how its scorer wants to be called. */
export interface EvaluationSet {
  readonly name: string;
  /** Arguments of the scorer that name the labels. */
  readonly gold: readonly string[];
  /** Lines of the gold file that are scored, in order; null scores the file as it is. */
  readonly records: readonly string[] | null;
  predict(): Promise<readonly object[]>;
}

type GoldRecord = Record<string, string | null> & { id: string };

const readLines = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);

/** The labelled sets in a folder that is laid out like the evaluation data. */
export function evaluationSets(folder: string, part: Part): readonly EvaluationSet[] {
  return [postings(folder, part), pages(folder, part), ...paySets(folder), titles(folder)];
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

function pages(folder: string, part: Part): EvaluationSet {
  const { lines, records } = goldRecords(join(folder, 'pages/gold.jsonl'), part);
  const inputs = function* () {
    for (const { id, url, file } of records) {
      yield { id, url, html: readFileSync(join(folder, 'pages', file ?? ''), 'utf8') };
    }
  };
  return {
    name: 'pages',
    gold: ['--pages'],
    records: lines,
    predict: async () => (await analyzeAll(inputs())).map(pageAnswer),
  };
}

/** The scorer reads a page's fields from the top of a record. */
function pageAnswer(line: Line): object {
  const posting = (line.posting ?? {}) as Record<string, unknown>;
  const { title, company, text } = posting;
  return { id: line.id, verdict: line.verdict, title, company, text, salary: line.salary };
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
