import { readdirSync, readFileSync } from 'node:fs';

const IMPORTS = /(?:from|import)\s?["'`]\.\/([^"'`]+\.js)["'`]/g;

/** The chunks that a page's HTML names. */
export function chunksOfPage(build: string, page: string): string[] {
  const html = readFileSync(`${build}${page}`, 'utf8');
  return [...html.matchAll(/\/chunks\/([^"]+\.js)/g)].flatMap(([, name]) => name ?? []);
}

/** The one chunk of that name that another imports later; throws when there is none, or more than one. */
export function chunkNamed(build: string, name: string): string {
  const later = new RegExp(`import\\(["'\`]\\./(${name}-.{8}\\.js)`, 'g');
  const codes = readdirSync(`${build}chunks`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(`${build}chunks/${file}`, 'utf8'));
  const found = new Set(codes.flatMap((code) => [...code.matchAll(later)].map(([, chunk = '']) => chunk)));
  if (found.size !== 1) throw new Error(`${found.size} chunks called ${name} are imported later.`);
  return [...found][0] ?? '';
}

/** These chunks with all that they import before they run; what they import later is left out. */
export function withImports(build: string, chunks: readonly string[]): Set<string> {
  const loaded = new Set<string>();
  const waiting = [...chunks];
  for (let chunk = waiting.pop(); chunk !== undefined; chunk = waiting.pop()) {
    if (loaded.has(chunk)) continue;
    loaded.add(chunk);
    const text = readFileSync(`${build}chunks/${chunk}`, 'utf8');
    waiting.push(...[...text.matchAll(IMPORTS)].flatMap(([, name]) => name ?? []));
  }
  return loaded;
}
