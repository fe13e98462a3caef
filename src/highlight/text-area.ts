import type { TextMap } from '../extract/text-map.ts';
import { containerOf } from './container.ts';

const textNodesOf = (map: TextMap): Text[] =>
  map
    .spansOf(0, Number.POSITIVE_INFINITY)
    .map(({ node }) => node)
    // What stands in a frame is read, not painted.
    .filter((node) => node.isConnected && node.ownerDocument === document);

/** Whether all of the text still stands in a page. */
export const isStanding = (map: TextMap): boolean =>
  map.spansOf(0, Number.POSITIVE_INFINITY).every(({ node, end }) => node.isConnected && end <= node.length);

/** The elements that hold the whole text between them: one in the document, and one in each shadow root with a part of it. */
export const areasOf = (map: TextMap): readonly Element[] => {
  const areas = new Map<Node, Element>();
  for (const node of textNodesOf(map)) {
    const root = node.getRootNode();
    let area = areas.get(root) ?? containerOf(node);
    while (area && !area.contains(node)) area = area.parentElement ?? null;
    areas.set(root, area ?? document.documentElement);
  }
  return [...areas.values()];
};

/** Everything around an element up to the document's own, out of shadow roots too; the nearest first. */
export const surroundingsOf = (element: Element): readonly Element[] => {
  const around: Element[] = [];
  for (let next = containerOf(element); next !== null; next = containerOf(next)) around.push(next);
  return around;
};
