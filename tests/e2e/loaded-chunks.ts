import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));
const CHUNKS = `${BUILD}chunks/`;

const IMPORTS = /(?:from|import)\s?["'`]\.\/([^"'`]+\.js)["'`]/g;

/** The chunks that a page's HTML names. */
export function chunksOfPage(page: string): string[] {
  const html = readFileSync(`${BUILD}${page}`, 'utf8');
  return [...html.matchAll(/\/chunks\/([^"]+\.js)/g)].flatMap(([, name]) => name ?? []);
}

/** The one chunk of that name. */
export function chunkNamed(name: string): string {
  const found = readdirSync(CHUNKS).filter((file) => new RegExp(`^${name}-.{8}\\.js$`).test(file));
  if (found.length !== 1) throw new Error(`${found.length} chunks are called ${name}.`);
  return found[0] ?? '';
}

/** These chunks with all that they import before they run. */
export function withImports(chunks: readonly string[]): Set<string> {
  const loaded = new Set<string>();
  const waiting = [...chunks];
  for (let chunk = waiting.pop(); chunk !== undefined; chunk = waiting.pop()) {
    if (loaded.has(chunk)) continue;
    loaded.add(chunk);
    const text = readFileSync(CHUNKS + chunk, 'utf8');
    waiting.push(...[...text.matchAll(IMPORTS)].flatMap(([, name]) => name ?? []));
  }
  return loaded;
}
