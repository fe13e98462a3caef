import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { BrokenCase } from './fuzz-runs.ts';

const FOLDER = new URL('./cases/', import.meta.url);

/** Every failure that was ever found, mended since; read in the order of their names. */
export const keptCases = (): readonly BrokenCase[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));

/** Keeps a failure in a file of its own, named by its input: found twice, it is kept once. Gives the file's name. */
export function keepCase(broken: BrokenCase): string {
  const text = `${JSON.stringify(broken, null, 2)}\n`;
  const hash = createHash('sha256')
    .update(JSON.stringify(broken.input) ?? '')
    .digest('hex')
    .slice(0, 10);
  const name = `${broken.kind}-${hash}.json`;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(new URL(name, FOLDER), text);
  return name;
}
