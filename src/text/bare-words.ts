import { KIND } from './characters.ts';
import { withoutMarks } from './folding.ts';
import { type Tokens, tokenize } from './tokens.ts';

/**
 * The words of a text as a search compares them, in order: small letters without marks, letters and digits that touch
 * as one; "c++" and "c#" keep what makes them a word. Saved postings hold these words: making them another way needs a
 * migration in storage.
 */
export function bareWords(text: string): string[] {
  const tokens = tokenize(withoutMarks(text));
  const words: string[] = [];
  for (let at = 0; at < tokens.kinds.length; at += 1) {
    if (!opensWord(tokens, at)) continue;
    let end = at + 1;
    while (opensWord(tokens, end) || tokens.forms[end] === '+' || tokens.forms[end] === '#') end += 1;
    words.push(tokens.text.slice(tokens.starts[at], tokens.starts[end]));
    at = end - 1;
  }
  return words;
}

const opensWord = ({ kinds }: Tokens, at: number): boolean => (kinds[at] ?? KIND.symbol) <= KIND.numeral;
