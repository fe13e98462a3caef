import type { LineWord } from '../../text/line-words.ts';
import { isPayCue } from './cues-around.ts';
import type { EndLabel } from './lexicon.ts';
import type { MoneyRange } from './ranges.ts';
import type { PayReader } from './reader.ts';

/** A cell of a table or a line: what it holds, when that is one amount or the name of an end alone. */
export interface AmountCell {
  readonly label: EndLabel | null;
  /** Index of the only amount in it. */
  readonly money: number | null;
  /** The end that its amount is called in the cell itself: "Minimum annual salary: $50,000". */
  readonly own: EndLabel | null;
  readonly isShort: boolean;
}

/** Most words of a cell that names an end, and of one beside the amounts that names a place or a grade. */
const LONGEST_LABEL = 6;
const LONGEST_NAME = 8;

/** The cells of a text: lines, parted by bars and tabs. `found` are its amounts in order. */
export function cellsOf(reader: PayReader, found: readonly MoneyRange[]): AmountCell[] {
  const { text, tokens } = reader;
  const cells: AmountCell[] = [];
  let from = 0;
  let money = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token && !isBoundary(token) && !isBehindTab(text, tokens[at - 1], token)) continue;
    while ((found[money]?.first ?? Number.POSITIVE_INFINITY) < from) money += 1;
    if (at > from) cells.push(cellOf(reader, from, at, found, money));
    from = token && isBoundary(token) ? at + 1 : at;
  }
  return cells;
}

const isBoundary = ({ kind, text }: LineWord): boolean => kind === 'gap' || kind === 'break' || text === '|';

const isBehindTab = (text: string, before: LineWord | undefined, token: LineWord): boolean =>
  before !== undefined && text.slice(before.end, token.start).includes('\t');

function cellOf(
  reader: PayReader,
  from: number,
  to: number,
  found: readonly MoneyRange[],
  index: number,
): AmountCell {
  const isShort = to - from <= LONGEST_NAME;
  const own = found[index];
  if (!own || own.first >= to) return { label: labelOf(reader, from, to), money: null, own: null, isShort };
  const isOnly = (found[index + 1]?.first ?? to) >= to && isSingle(own) && restIsFiller(reader, own.tail, to);
  const start = behindSigns(reader, from);
  const before = isOnly ? labelOf(reader, start, own.first) : null;
  const fills = isOnly && (own.lead === start || before !== null);
  return { label: null, money: fills ? index : null, own: before, isShort };
}

function behindSigns({ tokens }: PayReader, from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'mark' && tokens[at + 1]?.kind === 'word') at += 1;
  return at;
}

const isSingle = ({ min, max }: MoneyRange): boolean => min === max || min === null || max === null;

const restIsFiller = ({ tokens, lexicon }: PayReader, from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ kind, text }) => kind === 'mark' || lexicon.fillers.has(text));

/** The end that a cell names when it says nothing else but words for pay. */
function labelOf(reader: PayReader, from: number, to: number): EndLabel | null {
  const { tokens, lexicon, cues } = reader;
  if (to - from > LONGEST_LABEL) return null;
  let label: EndLabel | null = null;
  for (let at = from; at < to; ) {
    const hit = lexicon.endLabels.longestAt(tokens.row, at, to);
    if (hit && label !== null) return null;
    label = hit?.value ?? label;
    const next = hit?.to ?? behindPayWord(reader, at, cues[at]?.next ?? at);
    if (next === null) return null;
    at = next;
  }
  return label;
}

/** The token behind a word for pay, money or time; null behind any other word. */
function behindPayWord({ tokens, lexicon, cues }: PayReader, at: number, behindCue: number): number | null {
  const token = tokens[at];
  if (isPayCue(cues[at] ?? null)) return behindCue;
  const word = token?.text ?? '';
  const isKnown = token?.kind === 'mark' || lexicon.fillers.has(word) || lexicon.units.has(word);
  if (isKnown) return at + 1;
  return (
    (lexicon.adverbs.longestAt(tokens.row, at) ?? lexicon.currencyWords.longestAt(tokens.row, at))?.to ?? null
  );
}
