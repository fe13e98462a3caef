import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCareerPack } from '../../data/pack.ts';
import { createReviewer } from '../../src/review.ts';
import { BuiltReader } from '../support/built-reader.ts';
import { launchChromium } from '../support/module-page.ts';
import { analyzeAll } from './command-line.ts';
import type { EvaluationSet } from './evaluation-set.ts';
import { belongsTo, type Part } from './part.ts';

interface SavedPage {
  readonly id: string;
  readonly url: string | null;
  readonly file: string;
  /** Says where the body is when it is not in the DOM. */
  readonly hidden?: string;
}

/** Scripts of structured data, which a page can do without; some escape the sign in their type. */
const JSON_LD = /<script[^>]{0,300}ld(?:\+|&#x2b;|&#43;)json[^>]{0,300}>[\s\S]*?<\/script>/gi;
/** Pages without a known address are read under one that says nothing. */
const NO_ADDRESS = 'https://saved.invalid/';

/** The saved pages as the command line reads them, the same without structured data, and as the built extension reads them in Chromium. */
export function pageSets(folder: string, part: Part): readonly EvaluationSet[] {
  const all = readFileSync(join(folder, 'pages/gold.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ line, page: JSON.parse(line) as SavedPage }))
    .filter(({ page }) => belongsTo(part, page.id));
  const shown = all.filter(({ page }) => !page.hidden);
  const htmlOf = ({ file }: SavedPage) => readFileSync(join(folder, 'pages', file), 'utf8');
  return [
    pageSet('pages', all, (pages) => inCommandLine(pages, htmlOf)),
    pageSet('pages without structured data', shown, (pages) =>
      inCommandLine(pages, (page) => htmlOf(page).replace(JSON_LD, '')),
    ),
    pageSet('pages in Chromium', all, (pages) => inChromium(pages, htmlOf)),
    pageSet('pages in Chromium without structured data', shown, (pages) =>
      inChromium(pages, (page) => htmlOf(page).replace(JSON_LD, '')),
    ),
  ];
}

const pageSet = (
  name: string,
  records: readonly { line: string; page: SavedPage }[],
  predict: (pages: readonly SavedPage[]) => Promise<readonly object[]>,
): EvaluationSet => ({
  name,
  gold: ['--pages'],
  records: records.map(({ line }) => line),
  predict: () => predict(records.map(({ page }) => page)),
});

async function inCommandLine(pages: readonly SavedPage[], htmlOf: (page: SavedPage) => string) {
  const inputs = function* () {
    for (const page of pages) yield { id: page.id, url: page.url, html: htmlOf(page) };
  };
  return (await analyzeAll(inputs())).map(answerOf);
}

async function inChromium(pages: readonly SavedPage[], htmlOf: (page: SavedPage) => string) {
  const reviewer = createReviewer(await loadCareerPack());
  const browser = await launchChromium();
  try {
    const reader = await BuiltReader.start(browser);
    const answers: object[] = [];
    for (const page of pages) {
      const { reading } = await reader.read(page.url ?? NO_ADDRESS, htmlOf(page));
      answers.push(answerOf({ ...reviewer.review(reading), id: page.id }));
    }
    return answers;
  } finally {
    await browser.close();
  }
}

/** The scorer reads a page's fields from the top of a record. */
function answerOf(record: object): object {
  const { id, verdict, salary, posting } = record as Record<string, unknown>;
  const { title, company, text } = (posting ?? {}) as Record<string, unknown>;
  return { id, verdict, title, company, text, salary };
}
