import { latinLength } from './text-weight.ts';

/** A run of block text that stands in one text node: `length` UTF-16 units from `offset` in the node, at `at` in the block. */
export interface TextSegment {
  at: number;
  length: number;
  node: Text;
  offset: number;
}

/** A cell of a table, or of a list of labels and values: `table` tells one from the other, rows and cells count from 0. */
export interface CellPlace {
  table: number;
  row: number;
  cell: number;
}

/** One block of text as a reader sees it: white space collapsed, never empty, no line breaks. */
export interface PlainBlock {
  text: string;
  /** First block of a list item, or a line that opens with a bullet (which is then cut off). */
  item: boolean;
  /** 1 to 6 for headings, 7 for a line that is bold throughout, 0 for the rest. */
  level: number;
  /** UTF-16 units of the text that stand inside links. */
  linkLength: number;
  /** How many lists it stands in. */
  lists: number;
  /** The innermost cell that it stands in, also of a table that only lays the page out; null outside of tables. */
  cell: CellPlace | null;
}

/** A block with its place in the page. */
export interface TextBlock extends PlainBlock {
  /** Where the text stands in the live DOM; empty for text that came from a string. */
  segments: TextSegment[];
}

/** A text shorter than this is no posting: what is left of a page when its posting is elsewhere. In letters of Latin script. */
export const SHORTEST_POSTING = 160;

/** The length of all the blocks' text in letters of Latin script, without what will join them. */
export const lengthOf = (blocks: readonly Pick<PlainBlock, 'text'>[]): number =>
  blocks.reduce((sum, { text }) => sum + latinLength(text), 0);
