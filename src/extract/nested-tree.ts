import { attributeOf, nameOfElement, shadowOf, typeOf } from './own-nodes.ts';

/**
 * Where a tree of its own hangs below an element: an open shadow root, or the page in a frame of the same site. Null for other
 * elements, closed roots and other sites' frames. Frames without an address of their own are left out: they hold advertisements.
 */
export function nestedTree(element: Element): Node | null {
  const shadow = shadowOf(element);
  if (shadow) return shadow;
  if (nameOfElement(element) !== 'iframe' || !/^(?:https?:|\/)/.test(attributeOf(element, 'src') ?? ''))
    return null;
  return (element as HTMLIFrameElement).contentDocument?.body ?? null;
}

/** The element that such a tree hangs below; null for any other node. */
export function hostOf(node: Node): Element | null {
  if (isShadowRoot(node)) return node.host;
  const view = node.nodeName === 'BODY' ? node.ownerDocument?.defaultView : null;
  return view?.frameElement ?? null;
}

/** A shadow root, not a fragment that was cut loose. */
export const isShadowRoot = (node: Node): node is ShadowRoot => typeOf(node) === FRAGMENT && 'host' in node;

const FRAGMENT = 11;
