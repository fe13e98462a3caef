import type { FuzzKind } from './kind.ts';
import { backups } from './kinds/backups.ts';
import { htmlTrees } from './kinds/html-trees.ts';
import { jsonLd } from './kinds/json-ld.ts';
import { messages } from './kinds/messages.ts';
import { pay } from './kinds/pay.ts';
import { resumes } from './kinds/resumes.ts';
import { texts } from './kinds/texts.ts';
import { titles } from './kinds/titles.ts';

/** All kinds of input from outside that run in Node; forms whose fields hide their own accessors need a browser's document. */
export const NODE_KINDS: readonly FuzzKind[] = [
  jsonLd,
  htmlTrees,
  texts,
  titles,
  pay,
  resumes,
  backups,
  messages,
];

/** How many of so many cases are of this kind. */
export function casesOf(kind: FuzzKind, all: number, kinds: readonly FuzzKind[]): number {
  const shares = kinds.reduce((sum, { share }) => sum + share, 0);
  return Math.ceil((all * kind.share) / shares);
}
