import { markupRendering } from '../../../src/extract/markup-rendering.ts';
import { all } from './elements.ts';
import type { MutablePage, Mutation } from './mutation.ts';

const UTILITIES =
  'flex grid gap-4 mt-6 px-3 text-base leading-7 w-full max-w-3xl items-start font-medium border rounded-lg'.split(
    ' ',
  );
const THEMES = [
  'has-sidebar page-wrapper',
  'with-navigation sticky-footer',
  'theme-modal-ready cookie-set',
  'nav-open layout-cols',
];
/** Attributes that point at ids; what they join must stay joined. */
const POINTERS = [
  'for',
  'aria-controls',
  'aria-labelledby',
  'aria-describedby',
  'aria-owns',
  'data-target',
  'data-bs-target',
  'href',
];
/** Parts that a control unfolds stay offered through these. */
const UNFOLDING =
  /^(?:aria-controls|aria-labelledby|aria-expanded|data-(?:bs-)?(?:toggle|target)|hidden|href|src|style|class|id|name|rel|type|property|content|charset|lang|alt|title|value|colspan|for|action|method|http-equiv|media|datetime|placeholder)$/;

/** A person sees what a style sheet says, under whatever class name: what was hidden by its class is hidden by its style. */
function keepLooks({ document }: MutablePage): void {
  for (const element of all(document, 'body [class]')) {
    const styles = [element.getAttribute('style')];
    if (!markupRendering.visible(element) && !element.hasAttribute('hidden')) styles.push('display:none');
    else if (markupRendering.keepsLines(element) && element.localName !== 'pre')
      styles.push('white-space:pre-line');
    const style = styles.filter(Boolean).join(';');
    if (style !== '') element.setAttribute('style', style);
  }
}

function renameClasses(page: MutablePage, nameOf: (word: string) => string): void {
  keepLooks(page);
  for (const element of all(page.document, '[class]')) {
    const words = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
    element.setAttribute('class', words.map(nameOf).join(' '));
  }
}

/** The id that the page's address names is part of the address, and stays. */
function renameIds({ document, url }: MutablePage, nameOf: (id: string) => string): void {
  const anchor = url.split('#')[1] ?? '';
  const renamed = new Map(
    all(document, '[id]').map(({ id }) => [id, id === anchor ? id : nameOf(id)] as const),
  );
  for (const element of all(document, '[id]')) element.id = renamed.get(element.id) ?? element.id;
  for (const name of POINTERS) {
    for (const element of all(document, `[${name}]`)) {
      const value = element.getAttribute(name) ?? '';
      const target = renamed.get(value.replace(/^#/, ''));
      if (target && (name !== 'href' || value.startsWith('#')))
        element.setAttribute(name, value.startsWith('#') ? `#${target}` : target);
    }
  }
}

/** A name as build tools make them: the same one for the same word. */
function madeName(word: string): string {
  let hash = 7;
  for (const sign of word) hash = (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return `x${hash.toString(36)}`;
}

/** An element that holds as much of the page's text holds the page. */
const SHARE_OF_A_HOLDER = 0.6;

const lengthOf = (element: Element): number => (element.textContent ?? '').length;

/** Mutations of what elements are called. */
export const NAME_MUTATIONS: readonly Mutation[] = [
  {
    name: 'classes-made',
    sentence: 'Class names are made by a build tool and say nothing.',
    document: (page) => renameClasses(page, madeName),
  },
  {
    name: 'classes-of-utilities',
    sentence: 'Class names say how parts look, not what they are.',
    document: (page) => renameClasses(page, () => page.dice.pick(UTILITIES)),
  },
  {
    name: 'classes-gone',
    sentence: 'No element has a class.',
    document: (page) => {
      keepLooks(page);
      for (const element of all(page.document, '[class]')) element.removeAttribute('class');
    },
  },
  {
    name: 'classes-of-a-theme',
    sentence: 'The elements that hold the page carry class names of a theme that name other parts.',
    document: ({ document, dice }) => {
      const whole = lengthOf(document.body);
      let holder: Element | null = document.body;
      while (holder && lengthOf(holder) > whole * SHARE_OF_A_HOLDER) {
        const own = holder.getAttribute('class');
        holder.setAttribute('class', [own, dice.pick(THEMES)].filter(Boolean).join(' '));
        holder = [...holder.children].find((child) => lengthOf(child) > whole * SHARE_OF_A_HOLDER) ?? null;
      }
    },
  },
  {
    name: 'ids-made',
    sentence: 'Ids are made by a machine, and what points at them follows.',
    document: (page) => renameIds(page, madeName),
  },
  {
    name: 'attributes-gone',
    sentence: 'Nothing but what a browser needs is left of the attributes: no data, roles or test ids.',
    document: ({ document }) => {
      for (const element of all(document, '*')) {
        if (element.getAttribute('role')?.startsWith('tab')) continue;
        for (const { name } of [...element.attributes]) {
          if (!UNFOLDING.test(name.toLowerCase())) element.removeAttribute(name);
        }
      }
    },
  },
];
