import { attributeOf } from './own-nodes.ts';
import { wordsOf } from './tables/phrases.ts';

/** Attributes in which sites name their elements, for styles, scripts and tests. */
const NAMING = wordsOf('id class itemprop data-testid data-test data-automation-id data-qa data-id');
/** Names of one element read at most. */
const LONGEST_NAMES = 500;

/** The names that a site gives an element, each cut into lower-case words: "jobLocation site-footer" is [[job, location], [site, footer]]. */
export function elementNames(element: Element): string[][] {
  const names = NAMING.map((name) => attributeOf(element, name) ?? '')
    .join(' ')
    .slice(0, LONGEST_NAMES);
  if (names.trim() === '') return [];
  return names
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .split(/\s+/)
    .map((name) => name.split(/[^a-z0-9]+/).filter((word) => word !== ''));
}
