import type { PostingBlock } from '../../model/posting.ts';
import type { Block } from '../../text/blocks.ts';
import type { TableCell } from './need-tables.ts';

/** The page's tables: a row that does not come behind the one before begins the next. */
export function tablesOf(structure: readonly PostingBlock[]): TableCell[][] {
  const tables: TableCell[][] = [];
  let last: PostingBlock | null = null;
  for (const block of structure) {
    const { start, end, row, cell } = block;
    if (row === null || cell === null) {
      last = null;
      continue;
    }
    const isNew = last === null || row < (last.row ?? 0) || (row === last.row && cell < (last.cell ?? 0));
    if (isNew) tables.push([]);
    tables.at(-1)?.push({ start, end, row, column: cell });
    last = block;
  }
  return tables;
}

/** Lines of a plain text that tabs or bars part into cells, as tables of lines that follow each other. */
export function tablesOfText(text: string, blocks: readonly Block[]): TableCell[][] {
  const tables: TableCell[][] = [];
  let row = -1;
  for (const block of blocks) {
    const cells = cellsOfLine(text, block);
    if (cells.length < 2) {
      row = -1;
      continue;
    }
    row += 1;
    if (row === 0) tables.push([]);
    tables.at(-1)?.push(...cells.map((cell) => ({ ...cell, row })));
  }
  return tables;
}

/** Longest line that is taken for a row: longer ones are running text. */
const LONGEST_ROW = 400;

function cellsOfLine(text: string, { content, end }: Block): Omit<TableCell, 'row'>[] {
  const line = text.slice(content, end);
  if (line.length > LONGEST_ROW || !/[\t|]/.test(line) || line.includes('\n')) return [];
  const cells: Omit<TableCell, 'row'>[] = [];
  let column = line.startsWith('|') ? -1 : 0;
  let at = 0;
  for (const part of line.split(/[\t|]/)) {
    const start = content + at + (part.length - part.trimStart().length);
    if (part.trim() !== '') cells.push({ start, end: start + part.trim().length, column });
    column += 1;
    at += part.length + 1;
  }
  return cells.every(({ start, end: to }) => /^[-:\s]*$/.test(text.slice(start, to))) ? [] : cells;
}
