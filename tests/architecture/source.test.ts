import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { functionSizes, sharedExports, sourceFiles, undocumentedExports } from './source-files.ts';

const code = sourceFiles([
  'src/**/*.{ts,tsx}',
  'entrypoints/**/*.{ts,tsx}',
  'data/**/*.ts',
  'tests/**/*.{ts,tsx}',
]);
const at = (prefix: RegExp) => code.filter(({ path }) => prefix.test(path));

describe('small rooms', () => {
  test('are looked at in every folder that holds code', () => {
    const folders = new Set(
      code.map(({ path }) =>
        path
          .split('/')
          .slice(0, path.startsWith('src/') ? 2 : 1)
          .join('/'),
      ),
    );
    const expected = globSync('src/*/').filter((path) => globSync(`${path}/**/*.{ts,tsx}`).length > 0);
    expect([...folders].filter((path) => !path.endsWith('.ts')).sort()).toEqual(
      [...expected, 'data', 'entrypoints', 'tests'].sort(),
    );
  });

  test('no file is longer than 250 lines', () => {
    expect(code.filter(({ lines }) => lines > 250).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test('no style sheet is longer than 250 lines', () => {
    const sheets = globSync('src/**/*.css');
    expect(sheets.length).toBeGreaterThan(20);
    expect(sheets.filter((path) => readFileSync(path, 'utf8').split('\n').length > 251)).toEqual([]);
  });

  test('no entrypoint is longer than 40 lines', () => {
    expect(
      at(/^entrypoints\//)
        .filter(({ lines }) => lines > 40)
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('no component file is longer than 100 lines', () => {
    expect(
      at(/^src\/ui\/.*\.tsx$/)
        .filter(({ lines }) => lines > 100)
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('no function is longer than 60 lines', () => {
    const sizes = at(/^(src|entrypoints|data)\//).flatMap(functionSizes);
    expect(sizes.filter(({ lines }) => lines > 60)).toEqual([]);
  });
});

describe('names', () => {
  const fileOf = (path: string, text: string) => ({
    path,
    tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
  });

  test('mean one thing: no two files export the same', () => {
    expect(sharedExports(at(/^(src|entrypoints|data)\//))).toEqual([]);
  });

  test('are noticed whatever they stand for, and not where one file has a value and its type', () => {
    const files = [
      fileOf('one.ts', 'export const Cell = 1; export type Cell = number; export interface Place {}'),
      fileOf('two.ts', 'export function Place() {} const Cell = 2; export { Cell as Other };'),
    ];
    expect(sharedExports(files)).toEqual(['Place: one.ts, two.ts']);
  });
});

describe('docblocks', () => {
  test('stand before every exported name of the core rooms', () => {
    const rooms = at(/^src\/(text|extract|analyze|match|plan|storage)\/|^src\/review\.ts$/);
    expect(rooms.flatMap(undocumentedExports)).toEqual([]);
  });

  test('stand before every exported schema or type of model, once for the pair', () => {
    const missing = at(/^src\/model\//).flatMap(({ path, tree }) => {
      const names = undocumentedExports({ path, lines: 0, tree });
      return names.filter((name) => {
        const partner = name.endsWith('Schema') ? name.replace(/Schema$/, '') : `${name}Schema`;
        return names.includes(partner);
      });
    });
    expect(missing).toEqual([]);
  });
});

describe('the top level', () => {
  test('exports by name: a default export stands only where the framework demands one', () => {
    const defaults = at(/^(src|data)\//).filter(({ tree }) => /^export default/m.test(tree.text));
    expect(defaults.map(({ path }) => path)).toEqual([]);
  });
});
