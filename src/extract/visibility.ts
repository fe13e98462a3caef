import { attributeOf, nameOfElement } from './own-nodes.ts';
import { SCREEN_READER_ONLY } from './tables/outside-content.ts';

/** What the extractor must know of how an element is shown, and cannot tell from the markup. */
export interface Rendering {
  /** False for an element that takes no part in what the reader sees; its descendants are not asked about. */
  visible: (element: Element) => boolean;
  /** Whether an element that is inline by itself is shown as lines of its own (`display: block` and its like). */
  startsLine: (element: Element) => boolean;
  /** Whether line breaks in the element's text are shown (`white-space: pre` and its like). */
  keepsLines: (element: Element) => boolean;
}

/** Values of `display` that part an element's text from what stands around it. */
export const LINE_DISPLAYS = /^(?:block|flow-root|flex|grid|list-item|table)/;

/** Rendering as the browser computes it; reads styles, changes nothing. */
export function computedRendering(view: Pick<Window, 'getComputedStyle'>): Rendering {
  return {
    visible: (element) => {
      if (isClipped(element)) return false;
      const { display, visibility } = view.getComputedStyle(element);
      return display !== 'none' && visibility !== 'hidden' && visibility !== 'collapse';
    },
    // Items of a row or a grid are blocks to the browser too, and stand apart like them.
    startsLine: (element) => LINE_DISPLAYS.test(view.getComputedStyle(element).display),
    keepsLines: (element) =>
      view.getComputedStyle(element).whiteSpaceCollapse?.startsWith('preserve') ??
      nameOfElement(element) === 'pre',
  };
}

/** Hidden from the eye by clipping, which no style tells. */
export const isClipped = (element: Element): boolean =>
  nameOfElement(element) !== 'html' && classesOf(element).some((name) => SCREEN_READER_ONLY.has(name));

/** The element's class names, at most forty. */
export const classesOf = (element: Element): string[] =>
  (attributeOf(element, 'class') ?? '').split(/\s+/, 40);
