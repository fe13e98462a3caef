import { joinText } from './joined-text.ts';
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

/** Between the text that blocks are joined to and the page; null when no part of it stands in the page. */
export function mapOf(blocks: readonly TextBlock[]): TextMap | null {
  const { spans } = joinText(blocks);
  const stretches = blocks.flatMap(({ segments }, index) =>
    segments.map(({ node, offset, length, at }) => ({
      node,
      start: offset,
      end: offset + length,
      at: (spans[index]?.start ?? 0) + at,
    })),
  );
  return stretches.length > 0 ? new TextMap(stretches) : null;
}
