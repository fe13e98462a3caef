import { check } from 'recheck';
import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** A regular expression with where it is written. */
export interface Expression {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

const LITERAL = /^\/(.*)\/([a-z]*)$/s;

/** Every node of a file, in its order. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** The expressions that a file writes out. */
export function expressionsIn({ path, tree }: Pick<SourceFile, 'path' | 'tree'>): Expression[] {
  return [...nodesOf(tree)].filter(ts.isRegularExpressionLiteral).map((node) => {
    const [, source = '', flags = ''] = LITERAL.exec(node.text) ?? [];
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    return { at: `${path}:${line + 1}`, source, flags };
  });
}

/** Whether a file makes expressions at run time: those must be run to be seen. */
export const makesExpressions = ({ tree }: Pick<SourceFile, 'tree'>): boolean =>
  [...nodesOf(tree)].some(
    (node) =>
      (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp',
  );

/** Runs a step and gives the expressions that files of ours make meanwhile, by the file that makes them. */
export async function madeWhile(step: () => Promise<unknown>): Promise<Expression[]> {
  const made: Expression[] = [];
  const Original = globalThis.RegExp;
  const Noting = new Proxy(Original, {
    construct(target, [source, flags = '']: [string, string?], newTarget) {
      const [, at] =
        /\/((?:src|data|entrypoints|tests\/architecture\/slow-expressions)\/[\w/.-]+)/.exec(
          new Error().stack ?? '',
        ) ?? [];
      if (at !== undefined) made.push({ at, source, flags });
      return Reflect.construct(target, [source, flags], newTarget);
    },
  });
  globalThis.RegExp = Noting;
  try {
    await step();
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}

/** A bound, or a sign that bounds nothing: an escaped one, or one of a class. */
const BOUNDS = /\\.|\[(?:\\.|[^\]\\])*\]|\{(\d+)(,?)(\d*)\}/gs;

/**
 * The expression with small bounds for large ones. What is repeated forty times at most costs forty times as much at most
 * and grows with the text no faster, but the checker would take it for growth.
 */
const withSmallBounds = (source: string): string =>
  source.replace(BOUNDS, (all, least?: string, comma = '', most = '') => {
    if (least === undefined) return all;
    const low = Math.min(2, Number(least));
    if (comma === '') return `{${low}}`;
    return most === '' ? `{${low},}` : `{${low},${Math.min(Number(most), Math.max(3, low))}}`;
  });

/** What takes time that grows faster than the text, each with how and where; also what the checker cannot decide. */
export async function slowAmong(expressions: readonly Expression[]): Promise<string[]> {
  const distinct = new Map(expressions.map((one) => [`/${one.source}/${one.flags}`, one]));
  const slow: string[] = [];
  for (const [written, { at, source, flags }] of distinct) {
    const found = await check(withSmallBounds(source), flags, { timeout: 30_000 });
    if (found.status === 'safe') continue;
    const how = found.status === 'vulnerable' ? found.complexity.summary : found.error.kind;
    slow.push(`${at} ${how}: ${written}`);
  }
  return slow;
}
