import { oneLine } from './compare-text.ts';
import { firstIn, nameOfElement, nextOf, parentOf, typeOf } from './own-nodes.ts';

const TEXT = 3;
const ELEMENT = 1;
/** Nodes looked at for one label; a label that needs more is none. */
const MOST_NODES = 60;

/**
 * The first `limit` characters of an element's text on one line. Unlike `textContent` its cost does not grow with the
 * element, so that it can be asked of elements nested in each other.
 */
export function shortText(element: Element, limit: number): string {
  let text = '';
  let node: Node | null = firstIn(element);
  for (let seen = 0; node && seen < MOST_NODES && text.length < limit; seen++) {
    if (typeOf(node) === TEXT) text += (node as Text).data.slice(0, limit);
    const silent =
      typeOf(node) !== ELEMENT || ['style', 'script', 'svg'].includes(nameOfElement(node as Element));
    const inside: Node | null = silent ? null : firstIn(node);
    if (!silent && text !== '' && !text.endsWith(' ')) text += ' ';
    node = inside ?? following(node, element);
  }
  return oneLine(text).slice(0, limit);
}

function following(node: Node, root: Element): Node | null {
  let at: Node | null = node;
  while (at && at !== root && !nextOf(at)) at = parentOf(at);
  return at && at !== root ? nextOf(at) : null;
}
