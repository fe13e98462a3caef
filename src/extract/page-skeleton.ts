import { headingKindOf, PLACED_LEVEL } from './headings.ts';
import { looksLikeJobTitle } from './job-title.ts';
import { shortText } from './short-text.ts';
import type { HeadingKind } from './tables/concepts.ts';
import { INLINE_TAGS, SILENT_TAGS } from './tables/elements.ts';
import { wordsOf } from './tables/phrases.ts';
import type { Rendering } from './visibility.ts';

/** An issue takes 65,536 signs; the rest is for what a person writes beside it. */
const MOST_SIGNS = 60_000;
const MOST_NODES = 6_000;
const DEEPEST = 200;
/** A longer text tells no more of how a page is built. */
const LONGEST_TEXT = 240;
const LONGEST_LINE = 120;

/** Attributes that say how a page is built; their names are HTML's, their values the page's. */
const KEPT = wordsOf(
  `class id role href src type name for itemprop itemscope itemtype aria-controls aria-labelledby aria-hidden colspan`,
);
/** Elements of HTML that may stand under their own name. */
const HTML_TAGS: ReadonlySet<string> = new Set(
  wordsOf(`
a abbr address article aside b blockquote body br button caption center cite code dd details dialog div dl dt em fieldset
figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr html i iframe img input label legend li link main mark
menu nav ol option p pre q s search section select small span strong sub summary sup table tbody td textarea tfoot th thead tr u ul`),
);
/** What Milepost takes a line for, as one letter: the line's words stay behind. */
const KIND_LETTERS: Readonly<Record<HeadingKind, string>> = {
  duties: 'd',
  profile: 'p',
  offer: 'o',
  role: 'r',
};
const TITLE_LETTER = 't';

/**
 * How the page is built, as HTML of at most 60,000 signs in which nothing of the page's own is left: every letter is an "x", every digit a
 * zero, every value of an attribute a number that stands for it, every custom element "x-" and a number. What is hidden says
 * `hidden`; a line that reads like a title or a posting's heading says so by a letter in `k`. Reads only.
 */
export function skeletonOf(document: Document, rendering: Rendering): string {
  return new SkeletonWriter(rendering).write(document.body);
}

class SkeletonWriter {
  readonly #rendering: Rendering;
  readonly #numbers = new Map<string, number>();
  #html = '';
  #nodes = 0;

  constructor(rendering: Rendering) {
    this.#rendering = rendering;
  }

  write(body: Element | null): string {
    if (body) this.#writeNode(body, 0);
    return this.#html;
  }

  #writeNode(node: Node, depth: number): void {
    if (++this.#nodes > MOST_NODES || this.#html.length > MOST_SIGNS || depth > DEEPEST) return;
    if (node.nodeType === 3) this.#html += maskWords((node as Text).data);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = this.#nameOf(element.localName);
    if (SILENT_TAGS.has(tag) && tag !== 'iframe') return;
    const isShown = this.#rendering.visible(element);
    const kind = kindOf(element);
    const marks = `${kind && ` k="${kind}"`}${isShown ? '' : ' hidden'}`;
    this.#html += `${INLINE_TAGS.has(tag) ? '' : '\n'}<${tag}${this.#attributesOf(element)}${marks}>`;
    for (const child of element.childNodes) this.#writeNode(child, depth + 1);
    if (!VOID.has(tag)) this.#html += `</${tag}>`;
  }

  #nameOf(tag: string): string {
    return HTML_TAGS.has(tag) || SILENT_TAGS.has(tag) ? tag : `x-${this.#numberOf(tag)}`;
  }

  #attributesOf(element: Element): string {
    const attributes = KEPT.filter((name) => element.hasAttribute(name)).map((name) => {
      const words = (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean).slice(0, 12);
      return ` ${name}="${words.map((word) => this.#numberOf(word.replace(/^#/, ''))).join(' ')}"`;
    });
    return attributes.join('');
  }

  #numberOf(value: string): number {
    const number = this.#numbers.get(value) ?? this.#numbers.size + 1;
    this.#numbers.set(value, number);
    return number;
  }
}

const VOID: ReadonlySet<string> = new Set(wordsOf('br hr img input link'));

/** Letters and digits as "x", "X" and "0"; of the signs only ASCII's, of the spaces one. */
function maskWords(text: string): string {
  const shown = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
  return shown
    .replace(/\s+/gu, ' ')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'X' ? letter : 'x'))
    .replace(/\p{N}/gu, '0')
    .replace(/[<>&]/g, '+')
    .replace(/[^ -~…]/gu, '?');
}

function kindOf(element: Element): string {
  // Of a part that holds lines, each line says it for itself.
  if ([...element.children].some(({ localName }) => !INLINE_TAGS.has(localName))) return '';
  const text = shortText(element, LONGEST_LINE + 1);
  if (text === '' || text.length > LONGEST_LINE) return '';
  const kind = headingKindOf({ text, level: PLACED_LEVEL, item: false });
  if (kind) return KIND_LETTERS[kind];
  return looksLikeJobTitle(text) ? TITLE_LETTER : '';
}
