// `node tests/eval/fit-page-weights.ts [FOLDER] [--write]`: fits the weights by which a page's verdict, title and company are chosen, on
// labeled pages, and tells how often they are right on sites left out of the fit. `--write` puts them into the extractor's table.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { readArticle } from '../../src/extract/article.ts';
import type { Candidate, Weights } from '../../src/extract/candidate.ts';
import { companyCandidates } from '../../src/extract/company-candidates.ts';
import { companyClues } from '../../src/extract/company-clues.ts';
import { layoutClues, textBlocksOf } from '../../src/extract/finish.ts';
import { gatherClues } from '../../src/extract/gather-clues.ts';
import { parseLeniently } from '../../src/extract/lenient-json.ts';
import { markupRendering } from '../../src/extract/markup-rendering.ts';
import { openPage } from '../../src/extract/page.ts';
import { statedTitles } from '../../src/extract/page-names.ts';
import { findText } from '../../src/extract/posting-text.ts';
import { readSignals } from '../../src/extract/signals.ts';
import { layoutCandidates } from '../../src/extract/verdict.ts';
import { type Choice, choose, fitWeights } from './choice-model.ts';
import { type LabeledPage, labeledPages } from './labeled-pages.ts';
import { COMPANY_PRIORS, TITLE_PRIORS, VERDICT_PRIORS } from './page-weight-priors.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TABLE = join(ROOT, 'src/extract/tables/page-weights.ts');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } },
});
const folder = positionals[0] ?? join(ROOT, '../shared/eval');

const choices = { verdict: [] as Choice[], title: [] as Choice[], company: [] as Choice[] };
for (const page of labeledPages(folder)) addChoices(page);
const fitted = [
  fitOne('TITLE_WEIGHTS', 'Of a candidate for the title.', choices.title, TITLE_PRIORS),
  fitOne('COMPANY_WEIGHTS', "Of a candidate for the employer's name.", choices.company, COMPANY_PRIORS),
  fitOne(
    'VERDICT_WEIGHTS',
    'Of what the page can be: each answer has features of its own.',
    choices.verdict,
    VERDICT_PRIORS,
  ),
];
if (values.write) writeFileSync(TABLE, tableOf(fitted));

function addChoices(labeled: LabeledPage): void {
  const { document } = parseHTML(labeled.html);
  const page = openPage(document, labeled.url ?? '', markupRendering, labeled.adapters, parseLeniently);
  const text = findText(page, null) ?? findText(page, readArticle(document, statedTitles(document)));
  const { id, site, variant, layouts, titles, companies } = labeled;
  const add = (list: Choice[], candidates: Choice['candidates'], isRight: (text: string) => boolean) => {
    const right = candidates.flatMap((one, index) => (isRight(one.text) ? [index] : []));
    list.push({
      ...{ id, site, candidates, right },
      variant: list === choices.verdict ? `${variant} ${layouts[0]}` : variant,
    });
  };
  const clues = gatherClues(page, text, null);
  const answers = layoutCandidates(readSignals(clues), layoutClues(clues, textBlocksOf(clues)));
  if (layouts.length > 0)
    add(
      choices.verdict,
      answers.map(({ layout, features }) => ({ text: layout, features })),
      (layout) => layouts.includes(layout),
    );
  if (!layouts.includes('posting')) return;
  if (titles) add(choices.title, withNone(page.titles), isAmong(titles));
  if (companies && text)
    add(choices.company, withNone(companyCandidates(companyClues(page, text))), isAmong(companies));
}

/** An empty answer is a candidate too. */
function withNone(candidates: readonly Candidate[]): Choice['candidates'] {
  return [{ text: '', features: { none: 1 } }, ...candidates];
}

function isAmong(names: readonly (string | null)[]): (text: string) => boolean {
  return (text) => names.some((name) => plain(name ?? '') === plain(text));
}

/** As the scorer compares: case, spaces and look-alike signs do not matter. */
function plain(text: string): string {
  return text
    .replaceAll('&amp;', '&')
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

interface Fitted {
  readonly name: string;
  readonly about: string;
  readonly weights: Weights;
  readonly figures: string;
}

function fitOne(name: string, about: string, all: readonly Choice[], priors: Weights): Fitted {
  const tally = new Map<string, { right: number; n: number }>();
  for (const site of new Set(all.map((choice) => choice.site))) {
    const weights = fitWeights(
      all.filter((choice) => choice.site !== site),
      priors,
    );
    for (const choice of all.filter((one) => one.site === site)) {
      const chosen = choose(choice, weights);
      const isRight = choice.right.includes(chosen);
      const of = tally.get(choice.variant) ?? { right: 0, n: 0 };
      tally.set(choice.variant, { right: of.right + Number(isRight), n: of.n + 1 });
      if (!isRight && values.misses)
        console.log(
          `  ${choice.id} (${choice.variant}): ${choice.candidates[chosen]?.text} for ${choice.right.map((index) => choice.candidates[index]?.text)}`,
        );
    }
  }
  const figures = [...tally].map(([variant, { right, n }]) => `${variant} ${right} of ${n}`).join(', ');
  console.log(`${name}, sites left out: ${figures}`);
  return { name, about, weights: fitWeights(all, priors), figures };
}

function tableOf(all: readonly Fitted[]): string {
  const tables = all.map(({ name, about, weights, figures }) => {
    const rows = Object.entries(weights).map(([feature, weight]) => `  '${feature}': ${weight},`);
    return `/** ${about} Right on sites left out: ${figures}. */\nexport const ${name}: Weights = {\n${rows.join('\n')}\n};\n`;
  });
  return `// Fitted by tests/eval/fit-page-weights.ts: run it again after a change of features, then \`npx biome format --write\`.\nimport type { Weights } from '../candidate.ts';\n\n${tables.join('\n')}`;
}
