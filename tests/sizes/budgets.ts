import { readFileSync } from 'node:fs';
import { chunkNamed, chunksOfPage, withImports } from './loaded-chunks.ts';

/** A budget as `package.json` states it: what is loaded first, and what it asks for later that counts too. */
interface Budget {
  readonly name: string;
  /** A script or a page of the build, with all that it imports before it runs. */
  readonly entry: string;
  /** Chunks that are imported later, with all that they import; by the module that they begin with. */
  readonly later?: readonly string[];
  readonly limit: string;
}

/** The files of a build that a budget counts. */
export function filesOf({ entry, later = [] }: Pick<Budget, 'entry' | 'later'>, build: string): string[] {
  if (!entry.endsWith('.html')) return [`${build}${entry}`];
  const chunks = [...chunksOfPage(build, entry), ...later.map((name) => chunkNamed(build, name))];
  return [...withImports(build, chunks)].map((chunk) => `${build}chunks/${chunk}`).sort();
}

const ROOT = new URL('../../', import.meta.url);

function readBudgets(): readonly Budget[] {
  return JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')).budgets;
}

/** The checks that size-limit makes of the Chrome build. */
export const checks = (): object[] =>
  readBudgets().map((budget) => ({
    name: budget.name,
    path: filesOf(budget, new URL('.output/chrome-mv3/', ROOT).pathname),
    limit: budget.limit,
    brotli: false,
  }));
