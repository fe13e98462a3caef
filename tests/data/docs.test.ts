import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const ROOT = new URL('../../', import.meta.url);
const DOCS = ['README.md', ...globSync(['src/*.md', 'data/*.md', '.github/*.md'], { cwd: ROOT.pathname })];
const textOf = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** What stands in a document's code, in the line or as a block. */
const codeIn = (text: string): string[] => [
  ...[...text.matchAll(/^```[a-z]*\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.split('\n')),
  ...[...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code),
];

describe.each(DOCS)('%s', (path) => {
  test('names only commands that there are', () => {
    const scripts = new Set(Object.keys(packageJson.scripts));
    const named = codeIn(textOf(path)).flatMap((code) =>
      [...code.matchAll(/\bnpm (?:run (?:-s )?([a-z][a-z:0-9-]*)|(start|test)\b)/g)].map(
        ([, script, plain]) => script ?? plain ?? '',
      ),
    );
    expect(named.filter((name) => !scripts.has(name))).toEqual([]);
  });

  test('names only files and folders that there are', () => {
    const paths = codeIn(textOf(path)).flatMap(
      (code) => code.match(/^(?:src|data|tests|entrypoints|public|\.github)\/[\w./-]+$/)?.[0] ?? [],
    );
    expect(paths.filter((one) => !existsSync(new URL(one, ROOT)))).toEqual([]);
  });

  test('links only to what there is', () => {
    const links = [...textOf(path).matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map(
      ([, link = '']) => link.split('#')[0] ?? '',
    );
    const folder = new URL(path, ROOT);
    expect(links.filter((link) => !existsSync(new URL(link, folder)))).toEqual([]);
  });
});
