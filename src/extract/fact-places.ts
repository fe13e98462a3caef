import { rangeOf } from './adapter-body.ts';
import { LONGEST_FACT } from './fact-line.ts';
import { elementNames } from './name-words.ts';
import type { PageOutline } from './outline.ts';
import { shortText } from './short-text.ts';
import { PLACE_HINTS } from './tables/facts.ts';

/** Most places of work that a page's own lines give. */
export const MOST_PLACES = 5;
/** Elements called after a place that are looked at; each costs a look at the whole page. */
const MOST_HINTED = 50;
/** A net that lets few other elements through; the words of their names decide. */
const PLACE_CANDIDATES = ['class', 'itemprop', 'data-testid', 'data-qa']
  .map((name) => `[${name}*="ocat"],[${name}*="ort"]`)
  .join();

/** Texts of the elements before block `end` that the site itself names after a place. */
export function hintedPlaces(document: Document, outline: PageOutline, end: number): string[] {
  const places: string[] = [];
  let hinted = 0;
  for (const element of document.querySelectorAll(PLACE_CANDIDATES)) {
    if (places.length >= MOST_PLACES || hinted >= MOST_HINTED) break;
    if (
      !elementNames(element)
        .flat()
        .some((word) => PLACE_HINTS.has(word))
    )
      continue;
    hinted++;
    const range = rangeOf(outline, element);
    const text =
      range && range.from < end && range.to - range.from === 1 ? shortText(element, LONGEST_FACT) : '';
    if (text !== '' && text.length < LONGEST_FACT) places.push(text);
  }
  return places;
}
