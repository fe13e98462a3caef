import { oneLine } from './compare-text.ts';
import type { SchemaNode } from './json-ld.ts';

/** Items and properties read from one page; more means a list or a hostile page. */
const MOST_ITEMS = 50;
const MOST_PROPERTIES = 300;
/** A posting's address stands in its place, and its amounts in its pay: no item lies deeper. */
const DEEPEST_ITEM = 3;

/** JobPosting items written as microdata, in the shape of JSON-LD nodes; `description` keeps its element's text only. */
export function readMicrodata(document: Document): SchemaNode[] {
  const scopes = [...document.querySelectorAll('[itemtype*="schema.org/JobPosting" i]')].slice(0, MOST_ITEMS);
  return scopes.map((scope) => readItem(scope, 0));
}

function readItem(scope: Element, depth: number): SchemaNode {
  const type = scope.getAttribute('itemtype') ?? '';
  const node: Record<string, unknown> = { '@type': type.slice(type.lastIndexOf('/') + 1) };
  const properties = [...scope.querySelectorAll('[itemprop]')].slice(0, MOST_PROPERTIES);
  for (const element of properties) {
    if (ownerOf(element) !== scope) continue;
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      if (name === '' || name in node) continue;
      node[name] =
        element.hasAttribute('itemscope') && depth < DEEPEST_ITEM
          ? readItem(element, depth + 1)
          : statedIn(element);
    }
  }
  return node;
}

const ownerOf = (element: Element) => element.parentElement?.closest('[itemscope]') ?? null;

function statedIn(element: Element): string {
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (stated !== null) return stated;
  const link = ['a', 'link'].includes(element.localName) ? element.getAttribute('href') : null;
  const image = element.localName === 'img' ? (element.getAttribute('src') ?? '') : null;
  // A linked name is a name: only `url` and its like ask for the address.
  if (link !== null && /^(?:url|sameAs|image|logo)$/.test(element.getAttribute('itemprop') ?? ''))
    return link;
  return image ?? oneLine(element.textContent ?? '');
}
