import type { LineWord } from '../../text/line-words.ts';
import { isPayCue } from './cues-around.ts';
import type { EndLabel } from './lexicon.ts';
import type { MoneyRange } from './ranges.ts';
import type { PayReader } from './reader.ts';

/** A cell of a table or a line: what it holds, when that is one amount or the name of an end alone. */
interface Cell {
  readonly label: EndLabel | null;
  /** Index of the only amount in it. */
  readonly money: number | null;
  /** The end that its amount is called in the cell itself: "Minimum annual salary: $50,000". */
  readonly own: EndLabel | null;
  readonly isShort: boolean;
}

/** Amounts of one row with the ends that they are, by their index. */
type Row = ReadonlyMap<EndLabel, number>;

/** Most words of a cell that names an end, and of one beside the amounts that names a place or a grade. */
const LONGEST_LABEL = 6;
const LONGEST_NAME = 8;
/** Most cells between the heads of the columns and the amounts: other heads, and the name of the row. */
const MOST_BETWEEN = 3;

/** Joins ends that cells of their own name: "Minimum | Maximum" over "$50,000 | $70,000", "Min salary" above its amount. */
export function joinCellEnds(reader: PayReader, found: readonly MoneyRange[]): MoneyRange[] {
  const rows = rowsOf(cellsOf(reader, found));
  const joined = new Map<number, MoneyRange>();
  const gone = new Set<number>();
  for (const row of rows) {
    const range = rangeOf(row, found);
    if (!range) continue;
    const [first = 0] = [...row.values()].sort((a, b) => a - b);
    for (const index of row.values()) gone.add(index);
    joined.set(first, range);
  }
  return found.flatMap((money, index) => joined.get(index) ?? (gone.has(index) ? [] : [money]));
}

function rangeOf(row: Row, found: readonly MoneyRange[]): MoneyRange | null {
  const low = found[row.get('lower') ?? -1];
  const high = found[row.get('upper') ?? -1];
  if (!low || !high) {
    const one = low ?? high;
    return one ? { ...one, ...(low ? { max: null } : { min: null }) } : null;
  }
  const [min, max] = [low.min ?? low.max, high.max ?? high.min];
  if (min === null || max === null || min > max) return null;
  const [before, behind] = low.first < high.first ? [low, high] : [high, low];
  return {
    ...high,
    min,
    max,
    currency: high.currency ?? low.currency,
    period: high.period ?? low.period,
    hasCurrency: high.hasCurrency || low.hasCurrency,
    isScaled: high.isScaled || low.isScaled,
    first: before.first,
    lead: before.lead,
    next: behind.next,
    tail: behind.tail,
  };
}

/** The rows of amounts that names of ends stand before or above. */
function rowsOf(cells: readonly Cell[]): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < cells.length; ) {
    let next = at;
    const heads: EndLabel[] = [];
    for (let label = cells[next]?.label; label; label = cells[next]?.label) {
      heads.push(label);
      next += 1;
    }
    if (cells[at]?.own) next = readOwn(cells, at, rows);
    else if (heads.length > 1) next = readColumns(cells, next, heads, rows);
    else if (heads.length === 1) next = readPairs(cells, at, rows);
    at = Math.max(next, at + 1);
  }
  return rows;
}

/** Rows of amounts below the heads of their columns; returns the cell behind the last. */
function readColumns(cells: readonly Cell[], from: number, heads: readonly EndLabel[], rows: Row[]): number {
  let end = from;
  for (;;) {
    let at = end;
    while (at < end + MOST_BETWEEN && isName(cells[at])) at += 1;
    const row = cells.slice(at, at + heads.length).map((cell) => cell.money);
    if (row.length < heads.length || row.includes(null)) return end;
    rows.push(new Map(heads.map((head, index) => [head, row[index] ?? 0])));
    end = at + heads.length;
  }
}

const isName = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell.money === null && cell.label === null && cell.isShort;

/** "Minimum", its amount, "Maximum", its amount; returns the cell behind the last. */
function readPairs(cells: readonly Cell[], from: number, rows: Row[]): number {
  const row = new Map<EndLabel, number>();
  let at = from;
  for (;;) {
    const { label = null } = cells[at] ?? {};
    const { money = null } = cells[at + 1] ?? {};
    if (label === null || money === null || row.has(label)) break;
    row.set(label, money);
    at += 2;
  }
  if (row.size > 0) rows.push(row);
  return at;
}

/** Amounts that cells name themselves, when both ends stand in a row; returns the cell behind the last. */
function readOwn(cells: readonly Cell[], from: number, rows: Row[]): number {
  const row = new Map<EndLabel, number>();
  let at = from;
  for (let cell = cells[at]; cell?.own && cell.money !== null && !row.has(cell.own); cell = cells[at]) {
    row.set(cell.own, cell.money);
    at += 1;
  }
  if (row.has('lower') && row.has('upper')) rows.push(row);
  return at;
}

/** The cells of a text: lines, parted by bars and tabs. */
function cellsOf(reader: PayReader, found: readonly MoneyRange[]): Cell[] {
  const { text, tokens } = reader;
  const cells: Cell[] = [];
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
): Cell {
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
