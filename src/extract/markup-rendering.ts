import { HIDDEN_WORDS } from './tables/outside-content.ts';
import { classesOf, isClipped, LINE_DISPLAYS, type Rendering } from './visibility.ts';

const LINE_CLASSES: ReadonlySet<string> = new Set([
  'block',
  'd-block',
  'display-block',
  'is-block',
  'u-block',
]);
const LINE_KEEPING_CLASS = /(?:^|[\s_-])(?:whitespace-pre|pre-(?:wrap|line))/;
const DISPLAY = /(?:^|[;\s])display\s{0,9}:\s{0,9}([a-z-]{1,20})/i;

/** Rendering guessed from the markup alone, for saved pages and for a document without a window. */
export const markupRendering: Rendering = {
  visible: (element) => {
    if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return false;
    const style = element.getAttribute('style');
    if (style !== null && /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style))
      return false;
    return !isClipped(element) && !hasHidingClass(element);
  },
  startsLine: (element) =>
    LINE_DISPLAYS.test(DISPLAY.exec(element.getAttribute('style') ?? '')?.[1] ?? '') ||
    classesOf(element).some((name) => LINE_CLASSES.has(name)),
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
