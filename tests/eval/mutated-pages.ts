import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MUTATIONS } from '../pages/mutations/all-mutations.ts';
import { diceOf } from '../pages/mutations/dice.ts';
import { goldenPages } from '../pages/mutations/golden-labels.ts';
import type { LabelledPage } from '../pages/mutations/mutate.ts';
import { shareOf, type Trial, trialsOf } from '../pages/mutations/trials.ts';
import { belongsTo, type Part } from './part.ts';

const THREES_A_PAGE = 12;
/** Saved pages are a hundred times as large as golden ones: each meets every n-th mutation, other ones page by page. */
const EVERY_POSTING = 4;
/** Pages that are no posting show one thing only, their verdict. */
const EVERY_OTHER = 12;

/** Verdicts that are right, by label: an expired or unreadable page is no posting. */
const VERDICTS: Readonly<Record<string, readonly string[]>> = {
  posting: ['posting'],
  list: ['list'],
  article: ['none'],
  other: ['none', 'expired', 'unreadable'],
};

interface SavedLabels {
  readonly id: string;
  readonly url: string | null;
  readonly file: string;
  readonly label: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly company_also?: readonly string[];
  readonly description: string | null;
}

/** The saved pages of the evaluation data with their labels, loaded one by one. */
export function* savedPages(folder: string, part: Part): Generator<LabelledPage> {
  const lines = readFileSync(join(folder, 'pages/gold.jsonl'), 'utf8').split('\n').filter(Boolean);
  for (const line of lines) {
    const labels = JSON.parse(line) as SavedLabels;
    if (belongsTo(part, labels.id)) yield labelledPage(folder, labels);
  }
}

function labelledPage(folder: string, saved: SavedLabels): LabelledPage {
  const { id, url, file, label, title, company, company_also = [], description } = saved;
  return {
    id,
    html: readFileSync(join(folder, 'pages', file), 'utf8'),
    url: url ?? '',
    labels: {
      verdicts: VERDICTS[label] ?? [],
      title,
      companies: company ? [company, ...company_also] : [],
      text: description ?? '',
    },
  };
}

/** Every golden page under every mutation and under random threes. */
export const goldenTrials = (): Trial[] =>
  goldenPages().flatMap((page) => [...trialsOf(page, MUTATIONS, THREES_A_PAGE)]);

/** The same of the saved pages, each under a part of the mutations. */
export function savedTrials(folder: string, part: Part): Trial[] {
  const trials: Trial[] = [];
  for (const page of savedPages(folder, part)) {
    const every = page.labels.verdicts.includes('posting') ? EVERY_POSTING : EVERY_OTHER;
    const start = diceOf(page.id).roll(every);
    const mutations = MUTATIONS.filter((_, index) => index % every === start);
    trials.push(...trialsOf(page, mutations, Math.ceil(THREES_A_PAGE / every)));
  }
  return trials;
}

/** Prints what survived: under single mutations and threes, by mutation, and by page, worst first. */
export function printSurvival(trials: readonly Trial[]): void {
  const singles = trials.filter(({ mutations }) => mutations.length === 1);
  console.table({
    'one mutation': rowOf(singles),
    'three mutations': rowOf(trials.filter(({ mutations }) => mutations.length === 3)),
  });
  console.table(rowsBy(singles, ({ mutations }) => mutations[0] ?? ''));
  console.table(rowsBy(trials, ({ page }) => page));
}

function rowsBy(trials: readonly Trial[], keyOf: (trial: Trial) => string) {
  const groups = [...Map.groupBy(trials, keyOf)];
  const losses = (own: readonly Trial[]) => {
    const { verdict, title, company, text } = shareOf(own);
    return (verdict ?? 1) + (title ?? 1) + (company ?? 1) + (text ?? 0);
  };
  return Object.fromEntries(
    groups.sort(([, one], [, other]) => losses(one) - losses(other)).map(([key, own]) => [key, rowOf(own)]),
  );
}

function rowOf(trials: readonly Trial[]): Record<string, string | number> {
  const shares = Object.entries(shareOf(trials)).map(([field, share]) => [
    field === 'text' ? 'body F1' : field,
    share === null ? '–' : share.toFixed(3),
  ]);
  return { n: trials.length, ...Object.fromEntries(shares) };
}
