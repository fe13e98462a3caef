import type { LineWord, LineWords } from '../../text/line-words.ts';
import type { MoneyRange } from './ranges.ts';
import type { PayReader } from './reader.ts';

/** A place or grade is named in a few words; more is a sentence. */
const MAX_LABEL_TOKENS = 20;
const MAX_PLACE_WORDS = 6;

/**
 * The place or grade that a range is for: the label before it ("Zone A:", "Spain:"), else the words behind it
 * ("in San Francisco"), else a short line above. `from` is the token index at which the previous range ended.
 * @returns The words as written, or null.
 */
export function payPlaceOf(reader: PayReader, money: MoneyRange, from: number): string | null {
  return (
    labelBefore(reader, money.lead, from) ?? placeBehind(reader, money.tail) ?? lineAbove(reader, money.lead)
  );
}

const LABEL_ENDS = new Set([':', '-', '–', '—']);

function labelBefore(reader: PayReader, lead: number, from: number): string | null {
  const { tokens } = reader;
  if (!LABEL_ENDS.has(tokens[lead - 1]?.text ?? '')) return null;
  const start = lineStart(tokens, lead - 1, Math.max(from, lead - MAX_LABEL_TOKENS));
  const isWhole = start === from || start === 0 || isBoundary(tokens[start - 1]);
  return isWhole ? named(wordsBetween(reader, start, lead - 1)) : null;
}

function lineStart(tokens: LineWords, before: number, from: number): number {
  let at = before;
  while (at > from && !isBoundary(tokens[at - 1])) at -= 1;
  return at;
}

const SEPARATORS = new Set(['|', ';', '•', '.']);
const isLineEnd = (token: LineWord | undefined): boolean => token?.kind === 'gap' || token?.kind === 'break';

const isBoundary = (token: LineWord | undefined): boolean =>
  isLineEnd(token) || SEPARATORS.has(token?.text ?? '');

function placeBehind(reader: PayReader, tail: number): string | null {
  const { tokens, lexicon } = reader;
  if (!lexicon.placeLeads.has(tokens[tail]?.text ?? '')) return null;
  const start = lexicon.placeLeads.has(tokens[tail + 1]?.text ?? '') ? tail + 2 : tail + 1;
  let end = start;
  while (end < start + MAX_PLACE_WORDS && isPlaceWord(tokens[end])) end += 1;
  return wordsBetween(reader, start, end);
}

const isPlaceWord = (token: LineWord | undefined): boolean =>
  token?.kind === 'word' && token.text !== 'or' && token.text !== 'and';

function lineAbove(reader: PayReader, lead: number): string | null {
  const { tokens } = reader;
  if (!isLineEnd(tokens[lead - 1])) return null;
  const start = lineStart(tokens, lead - 1, Math.max(0, lead - MAX_LABEL_TOKENS - 1));
  return isLineEnd(tokens[start - 1]) || start === 0 ? named(wordsBetween(reader, start, lead - 1)) : null;
}

/** A label begins with a capital or a number; "is:" is the end of a sentence. */
const named = (label: string | null): string | null =>
  label !== null && label.charAt(0) !== label.charAt(0).toUpperCase() ? null : label;

/** The slice of text between two tokens, null when it names nothing but pay itself ("Salary range:"). */
function wordsBetween({ text, tokens, cues }: PayReader, from: number, to: number): string | null {
  const within = tokens.slice(from, to);
  const hasCue = within.some((_, index) => cues[from + index] != null);
  const [first, last] = [within.find(({ kind }) => kind === 'word' || kind === 'number'), within.at(-1)];
  if (hasCue || !first || !last) return null;
  return text.slice(first.start, last.end).trim();
}
