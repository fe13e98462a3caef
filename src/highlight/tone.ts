import type { Tone } from '../model/paint.ts';
import { containerOf } from './container.ts';

/** Red, green, blue and alpha of a computed color. Other notations ("oklch(…)") are left unread. */
const COMPUTED_COLOR =
  /^rgba?\((\d{1,3})(?:\.\d{1,9})?, (\d{1,3})(?:\.\d{1,9})?, (\d{1,3})(?:\.\d{1,9})?(?:, (0?\.?\d{1,9}))?\)$/;

/** Between dark gray and mid gray, by eye: a page of this lightness reads better with the dark page's colors. */
const DARK_BELOW = 110;

const lightnessOf = (color: string): number | null => {
  const [, red, green, blue, alpha = '1'] = COMPUTED_COLOR.exec(color) ?? [];
  if (red === undefined || Number(alpha) < 0.5) return null;
  // Weights of the eye's three cones for brightness (ITU-R BT.709).
  return 0.2126 * Number(red) + 0.7152 * Number(green) + 0.0722 * Number(blue);
};

/**
 * The tone of the nearest opaque background behind a node; of the reader's preferred color scheme when only
 * `color-scheme` draws it, and light, the browsers' own paper, otherwise.
 */
export const toneBehind = (node: Node, view: Window): Tone => {
  for (let current = containerOf(node); current !== null; current = containerOf(current)) {
    const lightness = lightnessOf(view.getComputedStyle(current).backgroundColor);
    if (lightness !== null) return lightness < DARK_BELOW ? 'dark' : 'light';
  }
  const root = view.getComputedStyle(view.document.documentElement);
  const followsReader = root.colorScheme.includes('dark');
  return followsReader && view.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};
