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
  /** Length of the text before each block, and of all of it. */
  sums: number[];
  /** In page order, the elements that are not inline, each with its blocks. */
  ranges: ReadonlyMap<Element, ElementRange>;
  controls: Control[];
  /** The document, and the trees of their own that hang in it: a selector finds nothing across their borders. */
  roots: ParentNode[];
  /** Frames that are shown. */
  frames: Element[];
  /** For each field a visitor fills in, the number of blocks before it. */
  inputs: number[];
}

/** Sum of text lengths over a range of blocks, at once. */
export function textLength({ sums }: PageOutline, { from, to }: BlockRange): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}
