import { isIgnorable, isWordCode, SIGN } from './characters.ts';

/** What stands between a token and the one before it; the higher, the further apart. */
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

const JOINTS: ReadonlySet<string> = new Set('\t\n\r "\'*\\_`‘’“”\u00a0\u202f\u3000');
const HYPHENS: ReadonlySet<string> = new Set('-\u2010\u2011\u2012\u2013');

/** How far the sign at `at` sets words apart. */
export function gapAt(text: string, at: number): Gap {
  const sign = text.charAt(at);
  if (JOINTS.has(sign) || isIgnorable(text.charCodeAt(at))) return GAP.joint;
  if (sign === '/') return GAP.slash;
  // A hyphen between blanks is a dash.
  if (HYPHENS.has(sign)) return text[at - 1] === ' ' && text[at + 1] === ' ' ? GAP.clause : GAP.joint;
  if (sign === '.' && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1)))
    return GAP.none;
  return GAP.clause;
}

const ADDRESS_ENDS: ReadonlySet<string> = new Set(' \n\t\r)]>"|,');

/** The end of a web or mail address whose "://" or "@" stands at `at`; `at` where there is none. */
export function addressEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const isLink = code === SIGN.colon && text.startsWith('://', at);
  const isMail =
    code === SIGN.at && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1));
  if (!isLink && !isMail) return at;
  let end = at;
  while (end < text.length && !ADDRESS_ENDS.has(text.charAt(end))) end += 1;
  return end;
}
