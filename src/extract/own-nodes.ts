/**
 * Reads nodes through the accessors of their own kind. A form's field that is called `parentNode` hides the form's, and an image
 * called `querySelector` the document's: read as properties, a page could lead a walk in circles or blind it.
 */

/** Whether the browser made the nodes at hand; those of a parser in script have other accessors, and forms without such fields. */
let isNative = false;

/** Says whose nodes are read from here on. */
export function beginReading(document: Document): void {
  try {
    isNative =
      typeof Node !== 'undefined' && accessorOf(Node.prototype, 'nodeType')?.call(document) !== undefined;
  } catch {
    isNative = false;
  }
}

const accessorOf = (prototype: object, name: string): ((this: unknown) => unknown) | undefined =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get;

function reading<Owner extends Node, Name extends keyof Owner & string>(
  kind: 'Node' | 'Element',
  name: Name,
): (node: Owner) => Owner[Name] {
  const { prototype = {} } =
    (globalThis as unknown as Record<string, { prototype?: object } | undefined>)[kind] ?? {};
  const get = accessorOf(prototype, name);
  return (node) => (isNative && get ? (get.call(node) as Owner[Name]) : node[name]);
}

/** The node's type, as in `Node.nodeType`. */
export const typeOf = reading<Node, 'nodeType'>('Node', 'nodeType');
/** The node around it; null for a root. */
export const parentOf = reading<Node, 'parentNode'>('Node', 'parentNode');
/** The element around it; null below a root. */
export const parentElementOf = reading<Node, 'parentElement'>('Node', 'parentElement');
/** The node behind it; null for the last. */
export const nextOf = reading<Node, 'nextSibling'>('Node', 'nextSibling');
/** The first node in it; null for none. */
export const firstIn = reading<Node, 'firstChild'>('Node', 'firstChild');
/** The document it stands in; null for a document. */
export const documentOf = reading<Node, 'ownerDocument'>('Node', 'ownerDocument');
/** The element's name, lower case in HTML. */
export const nameOfElement = reading<Element, 'localName'>('Element', 'localName');
/** The tree that hangs below it, where that is open. */
export const shadowOf = reading<Element, 'shadowRoot'>('Element', 'shadowRoot');

/** The value of an attribute; null without it. */
export const attributeOf = (element: Element, name: string): string | null =>
  isNative ? Element.prototype.getAttribute.call(element, name) : element.getAttribute(name);

/** What is asked of a document, and answered by the document's own methods whatever its elements are called. */
export function ownDocument(document: Document): Document {
  if (!isNative) return document;
  const own = Document.prototype;
  const asked = {
    get documentElement() {
      return accessorOf(own, 'documentElement')?.call(document);
    },
    querySelector: (selector: string) => own.querySelector.call(document, selector),
    querySelectorAll: ((selector: string) =>
      own.querySelectorAll.call(document, selector)) as Document['querySelectorAll'],
    getElementById: (id: string) => own.getElementById.call(document, id),
  };
  return asked as unknown as Document;
}
