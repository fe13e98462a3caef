import { HIDDEN_WORDS, SCREEN_READER_ONLY } from './tables/foreign.ts';

/** What the extractor must know of how an element is shown, and cannot tell from the markup. */
export interface Rendering {
  /** False for an element that takes no part in what the reader sees; its descendants are not asked about. */
  visible: (element: Element) => boolean;
  /** Whether line breaks in the element's text are shown (`white-space: pre` and its like). */
  keepsLines: (element: Element) => boolean;
}

const LINE_KEEPING_CLASS = /(?:^|[\s_-])(?:whitespace-pre|pre-(?:wrap|line))/;

/** Rendering as the browser computes it; reads styles, changes nothing. */
export function computedRendering(view: Pick<Window, 'getComputedStyle'>): Rendering {
  return {
    visible: (element) => {
      if (isClipped(element)) return false;
      const { display, visibility } = view.getComputedStyle(element);
      return display !== 'none' && visibility !== 'hidden' && visibility !== 'collapse';
    },
    keepsLines: (element) =>
      view.getComputedStyle(element).whiteSpaceCollapse?.startsWith('preserve') ??
      element.localName === 'pre',
  };
}

/** Rendering guessed from the markup alone, for saved pages and for a document without a window. */
export const markupRendering: Rendering = {
  visible: (element) => {
    if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return false;
    const style = element.getAttribute('style');
    if (style !== null && /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style))
      return false;
    return !isClipped(element) && !hasHidingClass(element);
  },
  keepsLines: (element) => {
    if (element.localName === 'pre') return true;
    const [name, style] = [element.getAttribute('class'), element.getAttribute('style')];
    return (
      (name !== null && LINE_KEEPING_CLASS.test(name)) ||
      (style !== null && /white-space\s{0,9}:\s{0,9}pre/i.test(style))
    );
  },
};

function hasHidingClass(element: Element): boolean {
  const names = classesOf(element);
  if (!names.some((name) => HIDDEN_WORDS.has(name))) return false;
  // "hidden md:block" is hidden on small screens only.
  return !names.some(
    (name) =>
      /^(?:sm|md|lg|xl|2xl):(?:block|flex|grid|inline|table|contents)/.test(name) ||
      /^d-(?:sm|md|lg|xl)-(?:block|flex|grid|inline)/.test(name),
  );
}

const isClipped = (element: Element) =>
  element.localName !== 'html' && classesOf(element).some((name) => SCREEN_READER_ONLY.has(name));

const classesOf = (element: Element) => (element.getAttribute('class') ?? '').split(/\s+/, 40);
