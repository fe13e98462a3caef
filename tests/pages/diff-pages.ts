// `npm run page:diff [-- SITE/SLUG… --accept]`: where readings differ from what is expected; `--accept` takes them, once they were read.
import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { climb, goldenFolders, goldenForm, loadGolden, PAGES } from './read-golden.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { accept: { type: 'boolean', default: false } },
});

const linesOf = (value: unknown): string[] => JSON.stringify(value, null, 2).split('\n');

/** Lines that only one side has, in the order of the other lines. */
function difference(expected: readonly string[], actual: readonly string[]): string[] {
  const [olds, news] = [new Set(expected), new Set(actual)];
  return [
    ...expected.filter((line) => !news.has(line)).map((line) => `- ${line}`),
    ...actual.filter((line) => !olds.has(line)).map((line) => `+ ${line}`),
  ];
}

for (const folder of positionals.length > 0 ? positionals : goldenFolders()) {
  const { document, expected } = loadGolden(folder);
  const actual = goldenForm(climb(document, expected.url), expected.url);
  if (isDeepStrictEqual(expected, actual)) continue;
  console.log(`\n${folder}\n${difference(linesOf(expected), linesOf(actual)).join('\n')}`);
  if (values.accept) writeFileSync(`${PAGES}${folder}/expected.json`, `${JSON.stringify(actual, null, 2)}\n`);
  else process.exitCode = 1;
}
