import { isWordCode, KIND } from './characters.ts';
import { endOfDetachedPlus } from './detached-plus.ts';
import { GAP, type Gap, gapOf } from './gaps.ts';
import type { WordMaking } from './phrase.ts';
import { rememberLast } from './remember-last.ts';
import { RowBuilder, type TokenRow } from './token-row.ts';
import { endOfRun, joinForms, type Tokens, tokenize } from './tokens.ts';

/**
 * A text as the words that names are made of: "c++", "c#" and ".net" keep their signs, "&" is "and", "," stands for
 * itself, letters and digits part; "Security +" is "security+". Words inside web and mail addresses are left out. Any string is read.
 */
export const nameWords: (text: string) => TokenRow = rememberLast((text) => readNames(tokenize(text)));

/** How phrases of names are read. */
export const NAME_LANGUAGE: WordMaking = {
  cut: (phrase) => nameWords(phrase).words,
  formOf: (word) => word,
};

const COMMAS: ReadonlySet<string> = new Set([',', '，', '、']);

function readNames(tokens: Tokens): TokenRow {
  const row = new RowBuilder(tokens.text);
  let gap: Gap = GAP.clause;
  for (let at = 0; at < tokens.kinds.length; ) {
    const next = readWord(row, tokens, at, gap);
    if (next > at) {
      const end = row.ends.at(-1) ?? 0;
      gap = isWordCode(tokens.text.charCodeAt(end - 1)) || row.words.at(-1) === 'and' ? GAP.none : GAP.joint;
      at = next;
      continue;
    }
    const skipped = behindAddress(tokens, at);
    if (skipped > at && row.ends.at(-1) === tokens.starts[at]) row.dropLast();
    gap = skipped > at ? GAP.clause : (Math.max(gap, gapOf(tokens, at)) as Gap);
    at = Math.max(skipped, at + 1);
  }
  return row;
}

/** Appends the word that begins at a token and returns the index behind it; returns `at` where none begins. */
function readWord(row: RowBuilder, tokens: Tokens, at: number, gap: Gap): number {
  const { kinds, forms } = tokens;
  const kind = kinds[at];
  if (kind === KIND.word) return readLetters(row, tokens, at, gap);
  if (kind === KIND.number) return addUpTo(row, tokens, at, endOfRun(tokens, at), gap);
  const form = forms[at] ?? '';
  if (form === '.' && gap !== GAP.none && kinds[at + 1] === KIND.word)
    return addUpTo(row, tokens, at, endOfRun(tokens, at + 1), gap);
  if (form === '&') {
    const isEscaped = tokens.text.startsWith('&amp;', tokens.starts[at]);
    return addUpTo(row, tokens, at, at + (isEscaped ? 3 : 1), gap, 'and');
  }
  const apart = Math.max(gap, GAP.joint) as Gap;
  if (COMMAS.has(form)) return addUpTo(row, tokens, at, at + 1, apart, ',');
  // A picture is a word of its own too: it parts what stands beside it, and no phrase spans it.
  const isApart = kind === KIND.ideograph || (kind === KIND.symbol && form >= '\ud800' && form < '\ue000');
  return isApart ? addUpTo(row, tokens, at, at + 1, apart) : at;
}

/** Appends a word of letters with its signs: of "C++" and "Security+", and of "Security +". */
function readLetters(row: RowBuilder, tokens: Tokens, at: number, gap: Gap): number {
  const end = endOfSigns(tokens, endOfRun(tokens, at));
  const behindPlus = endOfDetachedPlus(tokens, at, end, row.words.at(-1) ?? '');
  const word = joinForms(tokens, at, end);
  return addUpTo(row, tokens, at, behindPlus, gap, behindPlus > end ? `${word}+` : word);
}

function addUpTo(
  row: RowBuilder,
  tokens: Tokens,
  from: number,
  to: number,
  gap: Gap,
  word = joinForms(tokens, from, to),
): number {
  row.add(word, tokens.starts[from] ?? 0, tokens.starts[to] ?? 0, gap);
  return to;
}

/** Takes "++" and "#" with the letters before, also behind a Markdown backslash, unless a word goes on behind. */
function endOfSigns({ kinds, forms }: Tokens, from: number): number {
  let end = from;
  for (let at = from; at < forms.length; at += 1) {
    if (forms[at] === '+' || forms[at] === '#') end = at + 1;
    else if (forms[at] !== '\\') break;
  }
  const parts = end === from + 1 && (kinds[end] ?? KIND.symbol) <= KIND.number;
  return parts ? from : end;
}

const ADDRESS_ENDS: ReadonlySet<string> = new Set('\n)]>"|,');

/** The index behind a web or mail address whose "://" or "@" stands at a token; `at` where there is none. */
function behindAddress({ text, kinds, starts, forms }: Tokens, at: number): number {
  const isLink = forms[at] === ':' && text.startsWith('://', starts[at]);
  const isMail = forms[at] === '@' && isWordKind(kinds[at - 1]) && isWordKind(kinds[at + 1]);
  if (!isLink && !isMail) return at;
  let end = at;
  while (end < kinds.length && kinds[end] !== KIND.blank && !ADDRESS_ENDS.has(forms[end] ?? '')) end += 1;
  return end;
}

const isWordKind = (kind: number | undefined): boolean => kind === KIND.word || kind === KIND.number;
