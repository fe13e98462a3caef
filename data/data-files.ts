import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Path inside `data/` → parsed content, by path. */
export type DataFiles = ReadonlyMap<string, unknown>;

/**
 * Reads every JSON file of the career pack; the generated schemas beside them are no part of it.
 * @throws SyntaxError naming the file, when one is not JSON: nothing can be said about the pack then.
 */
export function readDataFiles(): DataFiles {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !path.startsWith('schemas/'))
    .sort();
  return new Map(files.map((path) => [path, parseFile(path)]));
}

function parseFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8'));
  } catch (cause) {
    throw new SyntaxError(`${path} is not JSON`, { cause });
  }
}
