/** Elements whose text never belongs to what a reader sees. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  'script style noscript template head svg math iframe object embed canvas video audio map datalist select option progress meter'.split(
    ' ',
  ),
);

/** Inline elements of HTML; every other element, custom ones included, starts and ends a block. */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark nobr output picture q rp rt ruby s samp small source span strike strong sub sup textarea time tt u var wbr'.split(
    ' ',
  ),
);

/** Inline elements that are never parts of one word: neighbors of the same kind get a space between them. */
export const SPACED_TAGS: ReadonlySet<string> = new Set(['a', 'button', 'label']);

export const BOLD_TAGS: ReadonlySet<string> = new Set(['b', 'strong']);

export const HEADING_LEVELS: ReadonlyMap<string, number> = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
]);

/** Glyphs that people type in front of list items; the last group only counts with a space after it. */
export const BULLET = /^(?:[•●▪◦‣○■□➢►▸✓✔✅➤➔∙⦁\uf0b7]\s?|[·*–—\-+]\s)/u;
