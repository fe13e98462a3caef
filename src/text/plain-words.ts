import { KIND } from './characters.ts';
import { singular } from './folding.ts';
import { GAP } from './gaps.ts';
import type { WordMaking } from './phrase.ts';
import { rememberLast } from './remember-last.ts';
import { RowBuilder, type TokenRow } from './token-row.ts';
import { joinForms, type Tokens, tokenize } from './tokens.ts';

/**
 * A text as plain words, plural or not: letters and digits that touch are one word, "&" is "and", and punctuation is
 * passed over, so that titles and sentences read alike however they are written. Any string is read.
 */
export const plainWords: (text: string) => TokenRow = rememberLast((text) => readPlain(tokenize(text)));

/** How phrases of titles and sentences are read. */
export const PLAIN_LANGUAGE: WordMaking = {
  cut: (phrase) => plainWords(phrase).words,
  formOf: singular,
};

function readPlain(tokens: Tokens): TokenRow {
  const { text, kinds, starts, forms } = tokens;
  const row = new RowBuilder(text);
  for (let at = 0; at < forms.length; at += 1) {
    const start = starts[at] ?? 0;
    if (isPart(kinds[at])) {
      const end = endOfWord(tokens, at);
      row.add(singular(joinForms(tokens, at, end)), start, starts[end] ?? 0, GAP.joint);
      at = end - 1;
    } else if (forms[at] === '&') {
      const isEscaped = text.startsWith('&amp;', start);
      at += isEscaped ? 2 : 0;
      row.add('and', start, starts[at + 1] ?? 0, GAP.joint);
    }
  }
  return row;
}

const isPart = (kind: number | undefined): boolean => kind !== undefined && kind <= KIND.numeral;

function endOfWord({ kinds }: Tokens, from: number): number {
  let end = from + 1;
  for (let at = end; isPart(kinds[at]) || kinds[at] === KIND.unseen; at += 1) {
    if (isPart(kinds[at])) end = at + 1;
  }
  return end;
}
