import type { TextBlock } from './text-block.ts';

/** A block of the page, with what surrounds it. */
export interface PageBlock extends TextBlock {
  /** The innermost element that holds the block and is not inline. */
  element: Element;
}

/** The blocks from `from` up to, not including, `to`. */
export interface BlockRange {
  from: number;
  to: number;
}

/** The blocks of an element, and the element around it that is not inline (null for the root). */
export interface ElementRange extends BlockRange {
  parent: Element | null;
}

/** A link or a button of the page. */
export interface Control {
  element: Element;
  /** The visible text, else the accessible name; one line. */
  label: string;
  /** The address as written, or null for a button. */
  href: string | null;
  /** Number of blocks that stand before it. */
  at: number;
}

/** Everything one walk over the page's visible content gives: decisions are made on this, not on the DOM. */
export interface PageOutline {
  blocks: PageBlock[];
  /** In page order, the elements that are not inline, each with its blocks. */
  ranges: ReadonlyMap<Element, ElementRange>;
  controls: Control[];
  /** Frames that are shown. */
  frames: Element[];
  /** Fields a visitor fills in, with the number of blocks before each. */
  inputs: Array<{ element: Element; at: number }>;
  /** The page was larger than the caps; the outline holds its beginning. */
  cut: boolean;
}

/** Sum of text lengths over a range of blocks. */
export function textLength(blocks: readonly TextBlock[], { from, to }: BlockRange): number {
  let length = 0;
  for (let index = from; index < to; index++) length += blocks[index]?.text.length ?? 0;
  return length;
}
