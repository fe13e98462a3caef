import { isWordCode, KIND } from './characters.ts';
import type { Tokens } from './tokens.ts';

/** What stands between a word and the one before it; the higher, the further apart. */
export const GAP = {
  /** Nothing, or a dot inside a word: "27001" behind "ISO" in "ISO27001", "js" behind "Node" in "Node.js". */
  none: 0,
  /** White space, a hyphen, an apostrophe, a Markdown sign, one line break. */
  joint: 1,
  /** A slash: "Python/Go". */
  slash: 2,
  /** Punctuation that no name spans. */
  clause: 3,
} as const;
/** One of the gaps above; a higher one wins where several signs stand together. */
export type Gap = (typeof GAP)[keyof typeof GAP];

const JOINTS: ReadonlySet<string> = new Set('"\'*\\_`‘’“”');
const HYPHENS: ReadonlySet<string> = new Set('-\u2010\u2011\u2012\u2013');

/** How far the token at an index, which is no word, sets words apart. */
export function gapOf({ text, kinds, starts, forms }: Tokens, index: number): Gap {
  const kind = kinds[index];
  const sign = forms[index] ?? '';
  if (kind === KIND.blank || kind === KIND.break || kind === KIND.unseen || JOINTS.has(sign))
    return GAP.joint;
  if (sign === '/') return GAP.slash;
  const at = starts[index] ?? 0;
  // A hyphen between blanks is a dash.
  if (HYPHENS.has(sign)) return text[at - 1] === ' ' && text[at + 1] === ' ' ? GAP.clause : GAP.joint;
  const isInside = sign === '.' && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1));
  return isInside ? GAP.none : GAP.clause;
}
