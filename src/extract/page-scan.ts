import { actingTag } from './acting-tag.ts';
import { BlockWriter, type ElementLook, plainLook } from './block-writer.ts';
import { collapsedIds } from './collapsed.ts';
import { hostOf, isShadowRoot, nestedTree } from './nested-tree.ts';
import type { Control, ElementRange, PageBlock, PageOutline } from './outline.ts';
import {
  attributeOf,
  documentOf,
  firstIn,
  nameOfElement,
  nextOf,
  ownDocument,
  parentOf,
  typeOf,
} from './own-nodes.ts';
import { shortText } from './short-text.ts';
import { SILENT_TAGS } from './tables/elements.ts';
import type { Rendering } from './visibility.ts';

/** Caps of one walk: the largest real job pages have 10,000 nodes and 300 kB of text; more would cost a hostile page's visitor over a second. */
const MOST_NODES = 40_000;
const MOST_TEXT = 600_000;
const MOST_CONTROLS = 5_000;
const LONGEST_LABEL = 300;
const TAB_HEADING = plainLook('h4');
/** Longer `code` that opens like an object is state that a site keeps in the page, not text. */
const LONGEST_CODE = 400;

const BOLD_STYLE = /font-weight\s{0,9}:\s{0,9}(?:bold|[6-9]00)/i;

const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;

/** Walks the visible content below `root` once, without recursion; reads only. */
export function scanPage(root: Node, rendering: Rendering): PageOutline {
  return new PageScan(rendering, ownDocument(documentOf(root) ?? (root as Document))).walk(root);
}

class PageScan {
  readonly #blocks: PageBlock[] = [];
  readonly #ranges = new Map<Element, ElementRange>();
  readonly #controls: Control[] = [];
  readonly #frames: Element[] = [];
  readonly #roots: ParentNode[];
  readonly #inputs: PageOutline['inputs'] = [];
  /** The elements that are open, outermost first; `holders` are those that are not inline. */
  readonly #entered: { element: Element; look: ElementLook }[] = [];
  readonly #holders: Element[] = [];
  #textSeen = 0;
  readonly #writer = new BlockWriter((block) => {
    const element = this.#holders.at(-1);
    if (element) this.#blocks.push({ ...block, element });
  });

  readonly #rendering: Rendering;
  readonly #folded: ReadonlySet<string>;

  constructor(rendering: Rendering, document: Document) {
    this.#rendering = rendering;
    this.#folded = collapsedIds(document);
    this.#roots = [document];
  }

  walk(root: Node): PageOutline {
    // A document's first node may be its doctype, behind which some parsers keep nothing.
    let node: Node | null = typeOf(root) === DOCUMENT ? (this.#roots[0] as Document).documentElement : root;
    let nodes = 0;
    while (node && nodes < MOST_NODES && this.#textSeen < MOST_TEXT) {
      nodes++;
      const inside: Node | null = this.#enter(node) ? firstInside(node) : null;
      node = inside ?? this.#next(node, root);
    }
    this.#finish();
    const sums = [0];
    for (const { text } of this.#blocks) sums.push((sums.at(-1) ?? 0) + text.length);
    return {
      blocks: this.#blocks,
      sums,
      ranges: this.#ranges,
      controls: this.#controls,
      roots: this.#roots,
      frames: this.#frames,
      inputs: this.#inputs,
    };
  }

  /** The node after `node`'s subtree; closes what is left on the way. */
  #next(node: Node, root: Node): Node | null {
    let at: Node = node;
    while (true) {
      if (at === this.#entered.at(-1)?.element) this.#leave();
      if (at === root) return null;
      const host = hostOf(at);
      // What a shadow root leaves to the element's own children comes behind it.
      if (host && isShadowRoot(at) && firstIn(host)) return firstIn(host);
      const next: Node | null = host ? null : nextOf(at);
      if (next) return next;
      const parent: Node | null = host ?? parentOf(at);
      if (!parent) return null;
      at = parent;
    }
  }

  /** Whether the children are to be visited. */
  #enter(node: Node): boolean {
    if (typeOf(node) === TEXT) {
      const { data } = node as Text;
      this.#writer.write(data.slice(0, MOST_TEXT - this.#textSeen), node as Text);
      this.#textSeen += data.length;
      return false;
    }
    if (typeOf(node) !== ELEMENT) return false;
    const element = node as Element;
    const tag = nameOfElement(element);
    if (tag === 'iframe') this.#noteFrame(element);
    const tree = nestedTree(element);
    if (
      (SILENT_TAGS.has(tag) && !tree) ||
      !(this.#rendering.visible(element) || this.#isCollapsed(element)) ||
      isState(element, tag)
    )
      return false;
    if (tree) this.#roots.push(tree as unknown as ParentNode);
    this.#noteControl(element, tag);
    if (tag === 'textarea') return false;
    const look = this.#lookOf(element);
    this.#writer.open(look);
    this.#entered.push({ element, look });
    if (attributeOf(element, 'role') === 'tabpanel') this.#nameTab(element);
    if (look.isLine) {
      this.#ranges.set(element, { from: this.#blocks.length, to: -1, parent: this.#holders.at(-1) ?? null });
      this.#holders.push(element);
    }
    return true;
  }

  #lookOf(element: Element): ElementLook {
    const look = plainLook(actingTag(element));
    return {
      ...look,
      isLine: look.isLine || this.#rendering.startsLine(element),
      keepsLines: this.#rendering.keepsLines(element),
      // Anchors that are not closed reach over the text behind them; those to this page lead nowhere.
      isLink: look.isLink && !isIdleAnchor(element),
      isBold: look.isBold || BOLD_STYLE.test(attributeOf(element, 'style') ?? ''),
    };
  }

  #isCollapsed(element: Element): boolean {
    return attributeOf(element, 'role') === 'tabpanel' || this.#folded.has(attributeOf(element, 'id') ?? '');
  }

  /** A tab's name stands in a list apart; above its part it is a heading. */
  #nameTab(panel: Element): void {
    const tab = (this.#roots[0] as Document).getElementById(attributeOf(panel, 'aria-labelledby') ?? '');
    let name: Node | null = tab;
    while (name && firstIn(name)) name = firstIn(name);
    if (!name || typeOf(name) !== TEXT) return;
    this.#writer.open(TAB_HEADING);
    this.#writer.write((name as Text).data.slice(0, LONGEST_LABEL), name as Text);
    this.#writer.close(TAB_HEADING);
  }

  #leave(): void {
    const left = this.#entered.pop();
    if (!left) return;
    this.#writer.close(left.look);
    const range = this.#ranges.get(left.element);
    if (!range) return;
    range.to = this.#blocks.length;
    this.#holders.pop();
  }

  #finish(): void {
    this.#writer.endBlock();
    for (const range of this.#ranges.values()) if (range.to < 0) range.to = this.#blocks.length;
  }

  #noteFrame(element: Element): void {
    if (this.#rendering.visible(element)) this.#frames.push(element);
  }

  #noteControl(element: Element, tag: string): void {
    const at = this.#blocks.length;
    if (tag === 'input' || tag === 'textarea') {
      const type = (attributeOf(element, 'type') ?? 'text').toLowerCase();
      if (type === 'submit' || type === 'button')
        this.#addControl(element, attributeOf(element, 'value') ?? '', null, at);
      else if (!['hidden', 'checkbox', 'radio', 'search'].includes(type)) this.#inputs.push(at);
    } else if (tag === 'a' || tag === 'button' || attributeOf(element, 'role') === 'button') {
      this.#addControl(element, '', tag === 'a' ? hrefOf(element) : null, at);
    }
  }

  #addControl(element: Element, value: string, href: string | null, at: number): void {
    if (this.#controls.length >= MOST_CONTROLS) return;
    const label =
      value ||
      shortText(element, LONGEST_LABEL) ||
      attributeOf(element, 'aria-label') ||
      attributeOf(element, 'title') ||
      '';
    this.#controls.push({ element, label: label.slice(0, LONGEST_LABEL), href, at });
  }
}

/** Old pages shout their attributes, and not every parser lowers them. */
const hrefOf = (element: Element) => attributeOf(element, 'href') ?? attributeOf(element, 'HREF');

const firstInside = (node: Node): Node | null => nestedTree(node as Element)?.firstChild ?? firstIn(node);

/** A longer label is no link's: an anchor that was never closed runs over all that follows. */
const LONGEST_LINK = 160;

/** An anchor that leads nowhere: a mark in the page, or one that was left open over a text. */
function isIdleAnchor(element: Element): boolean {
  const href = hrefOf(element);
  if (href === null) return true;
  return /^(?:#|javascript:|$)/i.test(href) && shortText(element, LONGEST_LINK + 1).length > LONGEST_LINK;
}

function isState(element: Element, tag: string): boolean {
  if (tag !== 'code') return false;
  const text = shortText(element, LONGEST_CODE);
  return text.length === LONGEST_CODE && /^[[{<]/.test(text);
}
