import { containerOf } from './container.ts';

const isInView = ({ top, bottom }: DOMRect, view: Window): boolean => top >= 0 && bottom <= view.innerHeight;

/**
 * Brings a range to the middle of the window, scrolling every box that holds it. False, without scrolling, when the
 * range is not shown, inside a folded section for example.
 */
export const scrollToRange = (range: Range, view: Window): boolean => {
  const element = containerOf(range.startContainer);
  if (!element?.checkVisibility({ visibilityProperty: true })) return false;
  // At once: a smooth scroll would still be under way when the exact place is measured below.
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const place = range.getBoundingClientRect();
  // The element may be taller than the window: then its middle is not the range's.
  if (!isInView(place, view)) {
    view.scrollBy({ top: place.top - view.innerHeight / 2, behavior: 'instant' });
  }
  return true;
};
