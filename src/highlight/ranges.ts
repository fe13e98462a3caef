import type { TextMap } from '../extract/text-map.ts';
import type { Span } from '../model/terms.ts';

/** The part of a text map that painting needs. */
export type TextPlaces = Pick<TextMap, 'spansOf'>;

/**
 * The ranges on the page that a passage of the posting's text covers, one a text node, in reading order. Pages change
 * after they were read: nodes that are gone are left out, offsets beyond a shortened node are clamped, and what
 * remains empty is dropped. Never throws.
 */
export const toRanges = (places: TextPlaces, { start, end }: Span): Range[] =>
  places.spansOf(start, end).flatMap(({ node, start: from, end: to }) => {
    const length = node.data.length;
    // A page paints its own text only: what stands in a frame is left out.
    const isHere = node.isConnected && node.ownerDocument === document;
    if (!isHere || from >= Math.min(to, length)) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, from);
    range.setEnd(node, Math.min(to, length));
    return [range];
  });
