import type { PostingBlock } from '../model/posting.ts';
import type { Span } from '../model/terms.ts';
import { lengthOf, type PlainBlock } from './text-block.ts';

/** Rank of a line that is a heading by its look alone. */
const BOLD_LEVEL = 7;
/** A cell with more text is a column of the page's layout, where its table has but one row. */
const LONGEST_ONLY_CELL = 300;

/** The blocks of a posting's text with their places in lists and tables; `spans` says where each one's words stand in it. */
export function postingBlocks(blocks: readonly PlainBlock[], spans: readonly Span[]): PostingBlock[] {
  const data = dataTables(blocks);
  const isCell = ({ cell }: PlainBlock) => cell !== null && data.has(cell.table);
  const kinds = blocks.map((block, index) => kindOf(block, blocks[index + 1], isCell(block)));
  const depths = depthsOf(blocks, kinds);
  return blocks.map((block, index) => {
    const { start = 0, end = 0 } = spans[index] ?? {};
    const { row = null, cell = null } = isCell(block) ? (block.cell ?? {}) : {};
    return { start, end, kind: kinds[index] ?? 'paragraph', depth: depths[index] ?? null, row, cell };
  });
}

function kindOf(block: PlainBlock, next: PlainBlock | undefined, isCell: boolean): PostingBlock['kind'] {
  if (block.item && !headsItem(block, next)) return 'item';
  if (isCell) return 'cell';
  return block.level > 0 ? 'heading' : 'paragraph';
}

/** A heading that opens a list item names what follows in the item; alone there, it is the item. */
const headsItem = ({ level, lists }: PlainBlock, next: PlainBlock | undefined) =>
  level > 0 &&
  level < BOLD_LEVEL &&
  next !== undefined &&
  next.lists >= lists &&
  (!next.item || next.lists > lists);

/** Of each block, how deep it is in the lists that have items of their own around it, from 1; null outside of items. */
function depthsOf(blocks: readonly PlainBlock[], kinds: readonly PostingBlock['kind'][]): (number | null)[] {
  // The number of lists around each item that is open, outermost first.
  let open: number[] = [];
  return blocks.map(({ item, lists }, index) => {
    const isItem = kinds[index] === 'item';
    if (!isItem && lists === 0) {
      open = [];
      return null;
    }
    open = open.filter((outer) => (item ? outer < lists : outer <= lists));
    if (isItem) open.push(lists);
    return kinds[index] === 'heading' || open.length === 0 ? null : open.length;
  });
}

/** The tables that show rows of values: not those that lay out a page, whose cells hold columns of it. */
function dataTables(blocks: readonly PlainBlock[]): Set<number> {
  const tables = Map.groupBy(
    blocks.filter(({ cell }) => cell !== null),
    ({ cell }) => cell?.table ?? 0,
  );
  return new Set([...tables].filter(([, members]) => isData(members)).map(([table]) => table));
}

function isData(members: readonly PlainBlock[]): boolean {
  const rows = [...Map.groupBy(members, ({ cell }) => cell?.row).values()].map((row) => [
    ...Map.groupBy(row, ({ cell }) => cell?.cell).values(),
  ]);
  const wide = rows.filter((cells) => cells.length > 1);
  if (wide.length * 2 < rows.length || wide.length === 0) return false;
  const cells = rows.flat();
  const hasSections = cells.some(
    (cell) => cell.length > 1 && cell.some(({ level }) => level > 0 && level < BOLD_LEVEL),
  );
  return !hasSections && (rows.length > 1 || cells.every((cell) => lengthOf(cell) <= LONGEST_ONLY_CELL));
}
