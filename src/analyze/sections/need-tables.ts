import type { PostingSection } from '../../model/review-record.ts';
import type { Span } from '../../model/terms.ts';
import { indexAt, type TokenRow } from '../../text/token-row.ts';
import type { LabelKind, Reading } from '../reading.ts';
import { labelKind } from './need-labels.ts';

/** A cell of a table, or of a list of labels and values; `row` and `column` count from 0. */
export interface TableCell extends Span {
  readonly row: number;
  readonly column: number;
}

/** What marks a cell of a column of needs. */
const MARK = /^(?:x|✓|✔|☑|✅|●|•|\*|yes|y|ja|oui|sí|si|sim|tak)$/iu;

/**
 * The need of each cell that the table tells: by a label in its row, a mark in a column of labels, the label above its
 * column, or a row above that is nothing but a label. Cells that are labels themselves are left out.
 */
export function needsOfTable(
  tokens: TokenRow,
  cells: readonly TableCell[],
  reading: Reading,
): PostingSection[] {
  const labelOf = (cell: TableCell): LabelKind | null =>
    labelKind(tokens, indexAt(tokens, cell.start), indexAt(tokens, cell.end), reading);
  const rows = [...Map.groupBy(cells, ({ row }) => row).values()];
  const [header = [], ...others] = rows;
  const columns = new Map(header.map((cell) => [cell.column, labelOf(cell)]));
  const hasHeader = others.length > 0 && header.length > 1 && isHeader([...columns.values()], header.length);
  const found: PostingSection[] = [];
  let group: LabelKind | null = null;
  for (const row of hasHeader ? others : rows) {
    const labels = row.map(labelOf);
    const own = hasHeader ? markedKind(tokens.text, row, columns) : null;
    const label = own ?? labels.find((kind) => kind !== null) ?? null;
    if (row.length === 1 && labels[0]) group = labels[0];
    row.forEach((cell, index) => {
      const column = hasHeader ? columns.get(cell.column) : null;
      const kind = label ?? column ?? group;
      if (kind !== null && labels[index] === null) found.push({ kind, start: cell.start, end: cell.end });
    });
  }
  return found;
}

/** A first row heads columns of needs when labels stand in it, not beside one skill that they are about. */
const isHeader = (kinds: readonly (LabelKind | null)[], width: number): boolean => {
  const labels = kinds.filter((kind) => kind !== null);
  return new Set(labels).size > 1 || labels.length === width;
};

/** The strongest need whose column is marked in a row. */
function markedKind(
  text: string,
  row: readonly TableCell[],
  columns: ReadonlyMap<number, LabelKind | null>,
): LabelKind | null {
  const marked = row
    .filter(({ start, end }) => MARK.test(text.slice(start, Math.min(end, start + 4)).trim()))
    .map(({ column }) => columns.get(column) ?? null);
  return marked.includes('required') ? 'required' : (marked.find((kind) => kind !== null) ?? null);
}
