import { KIND, type Kind, kindAt } from './characters.ts';
import { fold, withoutUnseen } from './folding.ts';
import { rememberLast } from './remember-last.ts';

/**
 * A text as tokens that follow each other without a gap: runs of letters, of digits, of white space, and every other
 * character alone. Parallel arrays, because a posting has thousands. All readers of words build on these.
 */
export interface Tokens {
  readonly text: string;
  readonly kinds: readonly Kind[];
  /** UTF-16 offsets into `text`; a token ends where the next begins, and the text's length stands at the end. */
  readonly starts: readonly number[];
  /** The folded form of each token; of a character that is no word, the character. */
  readonly forms: readonly string[];
}

/** The kinds whose neighbors make one token. */
const isRun = (kind: Kind): boolean => kind === KIND.word || kind === KIND.number || kind === KIND.blank;

/** Cuts a text into tokens in one pass. Any string is read. */
export const tokenize: (text: string) => Tokens = rememberLast(cutTokens);

function cutTokens(text: string): Tokens {
  const kinds: Kind[] = [];
  const starts: number[] = [];
  const forms: string[] = [];
  for (let start = 0; start < text.length; ) {
    const kind = kindAt(text, start);
    let end = endOfCharacter(text, start);
    while (isRun(kind) && end < text.length && kindAt(text, end) === kind) end = endOfCharacter(text, end);
    kinds.push(kind);
    starts.push(start);
    forms.push(kind <= KIND.ideograph ? fold(text.slice(start, end)) : text.slice(start, end));
    start = end;
  }
  starts.push(text.length);
  return { text, kinds, starts, forms };
}

/** A character beyond the basic plane is two code units long. */
const endOfCharacter = (text: string, start: number): number =>
  start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);

/** The tokens [from, to) as one word, without what is not seen and without Markdown's backslashes. */
export function joinForms({ forms }: Pick<Tokens, 'forms'>, from: number, to: number): string {
  return to === from + 1 ? (forms[from] ?? '') : withoutUnseen(forms.slice(from, to).join(''));
}

/** The index behind the word or number that begins at a token; what is not seen may stand inside it. */
export function endOfRun({ kinds }: Pick<Tokens, 'kinds'>, from: number): number {
  let end = from + 1;
  for (let at = end; kinds[at] === KIND.unseen || kinds[at] === kinds[from]; at += 1) {
    if (kinds[at] === kinds[from]) end = at + 1;
  }
  return end;
}
