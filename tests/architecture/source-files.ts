import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const ROOT = new URL('../..', import.meta.url).pathname;

export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly tree: ts.SourceFile;
}

/** The project's own TypeScript, parsed; paths from the top of the project. */
export function sourceFiles(patterns: readonly string[]): readonly SourceFile[] {
  const paths = globSync([...patterns], { cwd: ROOT }).sort();
  return paths.map((path) => {
    const text = readFileSync(`${ROOT}/${path}`, 'utf8');
    const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
    return { path, lines: text.trimEnd().split('\n').length, tree };
  });
}

export interface FunctionSize {
  readonly name: string;
  readonly lines: number;
}

/** Every function, method and arrow with a body of its own, with the lines from its first to its last. */
export function functionSizes({ path, tree }: SourceFile): readonly FunctionSize[] {
  const sizes: FunctionSize[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const first = tree.getLineAndCharacterOfPosition(node.getStart()).line;
      const last = tree.getLineAndCharacterOfPosition(node.getEnd()).line;
      sizes.push({ name: `${path}:${first + 1}`, lines: last - first + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return sizes;
}

/** Names that a file exports by declaration without a docblock before them; types may follow their schema. */
export function undocumentedExports({ path, tree }: SourceFile): readonly string[] {
  return tree.statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement) || !isExported(statement)) return [];
    const documented = ts.getJSDocCommentsAndTags(statement).length > 0;
    return documented ? [] : namesOf(statement).map((name) => `${path}: ${name}`);
  });
}

/** Names that several files export by declaration, with those files. A type may stand beside a value of its name in one file. */
export function sharedExports(files: readonly Pick<SourceFile, 'path' | 'tree'>[]): readonly string[] {
  const paths = new Map<string, Set<string>>();
  for (const { path, tree } of files)
    for (const statement of tree.statements) {
      if (!ts.canHaveModifiers(statement) || !isExported(statement)) continue;
      for (const name of namesOf(statement)) paths.set(name, (paths.get(name) ?? new Set()).add(path));
    }
  return [...paths].flatMap(([name, where]) => (where.size > 1 ? [`${name}: ${[...where].join(', ')}`] : []));
}

const isExported = (node: ts.HasModifiers): boolean =>
  ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.Statement & { name?: ts.Identifier };
  return name ? [name.text] : [];
}
