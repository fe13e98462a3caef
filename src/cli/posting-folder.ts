import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Input, parseInputLine } from './input.ts';
import { readInput } from './reading.ts';

/**
 * The postings in a folder and the folders in it: every .txt and .html file is one, every line of a .jsonl or .ndjson
 * file is one as `npm run analyze` takes it. Lines that hold none, and pages without a posting, are left out.
 * @throws Error of the file system where the folder cannot be read.
 */
export function readFolder(folder: string): { title: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((name) => inputsIn(join(folder, name)))
    .flatMap((input) => {
      const { posting } = readInput(input);
      return posting ? [{ title: posting.title, text: posting.text }] : [];
    });
}

function inputsIn(path: string): Input[] {
  if (/\.txt$/.test(path)) return [{ id: path, text: readFileSync(path, 'utf8') }];
  if (/\.html?$/.test(path)) return [{ id: path, html: readFileSync(path, 'utf8') }];
  if (!/\.(?:jsonl|ndjson)$/.test(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const input = parseInputLine(line);
      return input.ok ? [input.value] : [];
    });
}
