// `npm run phrases -- FOLDER [--list WORD]`: which phrases of the career pack never stand in a folder of postings, and which stand
// in one alone, by list. Reads .txt, .html, .jsonl and .ndjson files; --list names the lists to show, by a word of their name.
import { parseArgs } from 'node:util';
import { readDataFiles } from '../../data/data-files.ts';
import { phraseListsOf } from '../../data/phrase-lists.ts';
import { usesOf } from './phrase-uses.ts';
import { readFolder } from './posting-folder.ts';

const USAGE = 'Usage: npm run phrases -- FOLDER [--list WORD]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'string', default: '' } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else report(folder, values.list);

function report(folder: string, word: string): void {
  const postings = readFolder(folder);
  const lists = phraseListsOf(readDataFiles()).filter(({ file, name }) => `${file} ${name}`.includes(word));
  console.log(`${postings.length} postings`);
  for (const { list, never, once } of usesOf(lists, postings)) {
    if (never.length + once.length === 0) continue;
    const language = list.language === null ? '' : ` ${list.language}`;
    console.log(`\n${list.file}: ${list.name}${language}: ${list.phrases.length} phrases`);
    if (never.length > 0) console.log(`  never (${never.length}): ${never.join(' · ')}`);
    if (once.length > 0) console.log(`  once (${once.length}): ${once.join(' · ')}`);
  }
}
