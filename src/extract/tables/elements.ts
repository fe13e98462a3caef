import { wordsOf } from './phrases.ts';

/** Elements whose text never belongs to what a reader sees. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  wordsOf(`
script style noscript template head svg math iframe object embed canvas video audio map datalist select
option progress meter`),
);

/** Inline elements of HTML; every other element, custom ones included, starts and ends a block. */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  wordsOf(`
a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark nobr
output picture q rp rt ruby s samp small source span strike strong sub sup textarea time tt u var wbr`),
);

/** Inline elements that are never parts of one word: neighbors of the same kind get a space between them. */
export const SPACED_TAGS: ReadonlySet<string> = new Set(['a', 'button', 'label']);

/** Elements that make a line a heading when they hold all of it: bold ones, and what unfolds a part. */
export const BOLD_TAGS: ReadonlySet<string> = new Set(['b', 'strong', 'summary']);

/** Glyphs that people type in front of list items; the last group only counts with a space after it. */
export const BULLET = /^(?:[•●▪◦‣○■□➢►▸✓✔✅➤➔∙⦁\uf0b7]\s?|[·*–—\-+]\s)/u;
