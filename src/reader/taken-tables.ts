import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import type { HandedTable } from './handed-tables.ts';

/** A shorter table costs more to hand over than to keep. */
const SHORTEST = 30;
const TABLES = new URL('../extract/tables/', import.meta.url).pathname;

/** The tables that the reader is built without, and by path what is left of their modules. */
export interface TakenTables {
  readonly tables: readonly HandedTable[];
  readonly modules: ReadonlyMap<string, string>;
}

/**
 * Takes every long text, and every long list or record of plain values, out of the modules of `extract/tables/`. In its
 * place the module reads `GIVEN_TABLES`. The same sources always give the same order.
 */
export function takeTables(): TakenTables {
  const tables: HandedTable[] = [];
  const modules = new Map<string, string>();
  for (const name of globSync('*.ts', { cwd: TABLES }).sort()) {
    const path = `${TABLES}${name}`;
    const left = withoutTables(readFileSync(path, 'utf8'), tables);
    if (left !== null) modules.set(path, left);
  }
  return { tables, modules };
}

/** The module's code with its tables moved to the end of `tables`; null when it holds none. */
function withoutTables(code: string, tables: HandedTable[]): string | null {
  const tree = ts.createSourceFile('table.ts', code, ts.ScriptTarget.Latest, true);
  const cuts: { from: number; to: number; at: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (node.getWidth() < SHORTEST || !isPlain(node)) {
      ts.forEachChild(node, visit);
      return;
    }
    cuts.push({ from: node.getStart(), to: node.end, at: tables.length });
    tables.push(plainValue(node) as HandedTable);
  };
  visit(tree);
  if (cuts.length === 0) return null;
  const parts = cuts.map(
    ({ to, at }, index) => `(GIVEN[${at}] as any)${code.slice(to, cuts[index + 1]?.from)}`,
  );
  return `import { GIVEN_TABLES as GIVEN } from '../../reader/given-tables.ts';\n${code.slice(0, cuts[0]?.from)}${parts.join('')}`;
}

/** Whether the value of an expression stands in the code: texts, numbers, and lists and records of these. */
function isPlain(node: ts.Node): boolean {
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every((one) => ts.isPropertyAssignment(one) && isPlain(one.initializer));
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlain);
  if (ts.isPrefixUnaryExpression(node)) return isPlain(node.operand);
  return ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) || node.kind === ts.SyntaxKind.NullKeyword;
}

function plainValue(node: ts.Node): unknown {
  if (ts.isObjectLiteralExpression(node))
    return Object.fromEntries(
      node.properties
        .filter(ts.isPropertyAssignment)
        .map(({ name, initializer }) => [
          ts.isStringLiteral(name) || ts.isIdentifier(name) ? name.text : name.getText(),
          plainValue(initializer),
        ]),
    );
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(plainValue);
  if (ts.isPrefixUnaryExpression(node)) return -Number(plainValue(node.operand));
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isNumericLiteral(node) ? Number(node.text) : null;
}
