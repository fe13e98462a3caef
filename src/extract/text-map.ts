import type { PostingBlock } from '../model/posting.ts';
import type { Span } from '../model/terms.ts';
import { postingBlocks } from './posting-blocks.ts';
import type { TextBlock } from './text-block.ts';

/** A place between two characters of a text node of the page. */
export interface DomPosition {
  node: Text;
  offset: number;
}

/** A stretch of one text node; `start` and `end` are UTF-16 offsets in its data. */
export interface DomSpan {
  node: Text;
  start: number;
  end: number;
}

interface Stretch extends DomSpan {
  /** Where the stretch starts in the text. */
  at: number;
}

/** Between the offsets of a posting's text and places in the page it was read from, exactly and both ways. */
export class TextMap {
  readonly #stretches: readonly Stretch[];

  /** `stretches` in the order of the text, not overlapping. */
  constructor(stretches: readonly Stretch[]) {
    this.#stretches = stretches;
  }

  /** The place of the character at `offset`; null for what the page does not hold ("\n", "- ") and outside the text. */
  positionOf(offset: number): DomPosition | null {
    const stretch = this.#stretches[this.#firstEndingAfter(offset)];
    if (!stretch || offset < stretch.at) return null;
    return { node: stretch.node, offset: stretch.start + offset - stretch.at };
  }

  /** What covers `start` to `end` (end exclusive): one span a text node, in the order of the text; empty when nothing does. */
  spansOf(start: number, end: number): DomSpan[] {
    const spans: DomSpan[] = [];
    for (let index = this.#firstEndingAfter(start); index < this.#stretches.length; index++) {
      const stretch = this.#stretches[index];
      if (!stretch || stretch.at >= end) break;
      const from = stretch.start + Math.max(0, start - stretch.at);
      const to = Math.min(stretch.end, stretch.start + end - stretch.at);
      const last = spans.at(-1);
      if (last?.node === stretch.node) last.end = to;
      else spans.push({ node: stretch.node, start: from, end: to });
    }
    return spans;
  }

  /** The text offset of a place in the page; null when the posting's text does not hold that character. */
  offsetOf(node: Text, offset: number): number | null {
    const stretch = this.#stretches.find(
      (one) => one.node === node && offset >= one.start && offset < one.end,
    );
    return stretch ? stretch.at + offset - stretch.start : null;
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const stretch = this.#stretches[middle];
      if (stretch && stretch.at + stretch.end - stretch.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A posting's text, where its parts stand in it, and the map to the page; null when no part stands in the page. */
export interface JoinedText {
  text: string;
  blocks: PostingBlock[];
  map: TextMap | null;
}

/** Blocks joined to the posting's text: "\n" between blocks, "- " before list items. */
export function joinBlocks(blocks: readonly TextBlock[]): JoinedText {
  const stretches: Stretch[] = [];
  const spans: Span[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    const lead = (length > 0 ? '\n' : '') + (block.item ? '- ' : '');
    const at = length + lead.length;
    for (const segment of block.segments) {
      stretches.push({
        node: segment.node,
        start: segment.offset,
        end: segment.offset + segment.length,
        at: at + segment.at,
      });
    }
    parts.push(lead, block.text);
    length = at + block.text.length;
    spans.push({ start: at, end: length });
  }
  return {
    text: parts.join(''),
    blocks: postingBlocks(blocks, spans),
    map: stretches.length > 0 ? new TextMap(stretches) : null,
  };
}
