import { oneLine } from '../../../src/extract/compare-text.ts';
import type { MutablePage } from './mutation.ts';

/** An element with attributes and children; text where a string stands. */
export function build(
  document: Document,
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The element under another tag, with its attributes and children. */
export function renameElement(element: Element, tag: string, style = ''): Element {
  const renamed = element.ownerDocument.createElement(tag);
  for (const { name, value } of [...element.attributes]) renamed.setAttribute(name, value);
  if (style !== '')
    renamed.setAttribute('style', [element.getAttribute('style'), style].filter(Boolean).join(';'));
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Elements of the page's body, in page order, as a list that stays while the page changes. */
export const all = (document: Document, selector: string): Element[] => [
  ...document.querySelectorAll(selector),
];

/** Text nodes below a node that hold more than white space, outside scripts, styles and forms' fields. */
export function textsBelow(root: Node): Text[] {
  const texts: Text[] = [];
  for (const node of [...root.childNodes]) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') texts.push(node as Text);
    else if (node.nodeType === 1 && !SILENT.test(node.nodeName)) texts.push(...textsBelow(node));
  }
  return texts;
}

const SILENT = /^(?:script|style|noscript|template|textarea|select|option|svg|iframe|pre|code)$/i;

/** The last of the innermost elements that show just this line; null when the line is spread over several. */
export function elementOfLine(document: Document, line: string, selector = '*'): Element | null {
  const wanted = oneLine(line.replace(/^- /, ''));
  if (wanted === '') return null;
  const showing = all(document, `body ${selector}`).filter(
    (element) => !SILENT.test(element.nodeName) && oneLine(element.textContent ?? '') === wanted,
  );
  return (
    showing.findLast((element) => !showing.some((other) => other !== element && element.contains(other))) ??
    null
  );
}

/** Whether the element holds text and inline elements only. */
export const isLine = (element: Element): boolean => element.querySelector(BLOCKS) === null;

const BLOCKS =
  'address,article,aside,blockquote,br,dd,div,dl,dt,fieldset,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,iframe,li,main,nav,ol,p,pre,section,table,ul';

/** A link. */
export const link = (document: Document, label: string, href: string) =>
  build(document, 'a', { href }, label);

/** A list of links, each to the address that its label makes. */
export const linkList = (document: Document, labels: readonly string[]) =>
  build(
    document,
    'ul',
    {},
    ...labels.map((label) =>
      build(document, 'li', {}, link(document, label, `/${label.toLowerCase().replace(/\W+/g, '-')}`)),
    ),
  );

/** The outermost element that shows the job's title and nothing else; null where no heading shows it. */
export function headOf({ document, labels }: MutablePage): Element | null {
  let head = elementOfLine(document, labels.title ?? '', 'h1, h2, h3');
  while (head?.parentElement && oneLine(head.parentElement.textContent ?? '') === oneLine(labels.title ?? ''))
    head = head.parentElement;
  return head;
}
