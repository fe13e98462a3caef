import { type AmountCell, cellsOf } from './cells.ts';
import type { EndLabel } from './lexicon.ts';
import type { MoneyRange } from './ranges.ts';
import type { PayReader } from './reader.ts';

/** Amounts of one row with the ends that they are, by their index. */
type Row = ReadonlyMap<EndLabel, number>;

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
  const [min, max] = [low?.min ?? low?.max ?? null, high?.max ?? high?.min ?? null];
  if (!low || !high) {
    const one = low ?? high;
    return one ? { ...one, min, max } : null;
  }
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
function rowsOf(cells: readonly AmountCell[]): Row[] {
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
function readColumns(
  cells: readonly AmountCell[],
  from: number,
  heads: readonly EndLabel[],
  rows: Row[],
): number {
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

const isName = (cell: AmountCell | undefined): boolean =>
  cell !== undefined && cell.money === null && cell.label === null && cell.isShort;

/** "Minimum", its amount, "Maximum", its amount; returns the cell behind the last. */
function readPairs(cells: readonly AmountCell[], from: number, rows: Row[]): number {
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
function readOwn(cells: readonly AmountCell[], from: number, rows: Row[]): number {
  const row = new Map<EndLabel, number>();
  let at = from;
  for (let cell = cells[at]; cell?.own && cell.money !== null && !row.has(cell.own); cell = cells[at]) {
    row.set(cell.own, cell.money);
    at += 1;
  }
  if (row.has('lower') && row.has('upper')) rows.push(row);
  return at;
}
