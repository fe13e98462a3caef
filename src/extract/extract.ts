import type { PageReading } from '../model/posting.ts';
import type { ArticleReading } from './article.ts';
import { densestRange, locateText } from './body.ts';
import { foreignBlocks } from './foreign.ts';
import { readJsonLd } from './json-ld.ts';
import { readMicrodata } from './microdata.ts';
import { readPageNames } from './page-names.ts';
import { scanPage } from './page-scan.ts';
import { canonicalUrlOf, parseUrl } from './page-url.ts';
import { postingAbout } from './structured-data.ts';
import { joinBlocks, type TextMap } from './text-map.ts';
import { markupRendering, type Rendering } from './visibility.ts';

/** What the caller knows of the page, and what it can do for the extractor. */
export interface ReadOptions {
  /** The address shown to the user; '' for a page without one. */
  url: string;
  now: Date;
  /** How elements are shown; without it the markup is asked. In a browser: `computedRendering(window)` of visibility.ts. */
  rendering?: Rendering;
  /** What `readArticle` of article.ts gave; absent while it was not asked. */
  article?: ArticleReading | null;
}

/** A page, read. */
export interface PageRead {
  reading: PageReading;
  /** Between offsets of `reading.posting.text` and the page; null when the text does not stand in the page. */
  map: TextMap | null;
  /** The ladder ended on nothing, and `article` was not given: ask `readArticle` and read again. Else the reading is final. */
  needsArticle: boolean;
}

/**
 * Reads a page: what it is, the posting on it with each field's rung, and the map between its text and the DOM. Works in a
 * browser and in linkedom, changes nothing in the document, never throws; huge pages are read up to fixed caps.
 */
export function readPage(document: Document, options: ReadOptions): PageRead {
  const url = parseUrl(options.url);
  const outline = scanPage(document.body ?? document.documentElement, options.rendering ?? markupRendering);
  const names = readPageNames(document, outline);
  const foreign = foreignBlocks(outline);
  const structured = postingAbout({ url, names: [...names.titles, ...names.mainHeadings.map(({ text }) => text)] }, readJsonLd(document), readMicrodata(document));
  const located = structured ? locateText(outline, foreign, structured.blocks) : null;
  const range = located ?? densestRange(outline, foreign);
  const blocks = structured && !located && structured.blocks.length > 0 ? structured.blocks : outline.blocks.slice(range.from, range.to).filter((_, index) => !foreign[range.from + index]);
  const { text, map } = joinBlocks(blocks);
  return {
    reading: {
      verdict: structured ? 'posting' : 'none',
      reason: null,
      frameUrl: null,
      posting: structured
        ? {
            title: structured.title ?? '',
            company: structured.company,
            locations: structured.locations,
            workMode: structured.workMode,
            employmentType: structured.employmentType,
            datePosted: structured.datePosted,
            validThrough: structured.validThrough,
            url: url?.href ?? null,
            canonicalUrl: canonicalUrlOf(url),
            site: 'generic',
            sources: { title: structured.source, text: structured.source },
            language: document.documentElement.getAttribute('lang'),
            text,
            structuredPay: structured.pay,
          }
        : null,
    },
    map,
    needsArticle: false,
  };
}

/** The reading alone, for callers that paint nothing. */
export function extractPosting(document: Document, options: ReadOptions): PageReading {
  return readPage(document, options).reading;
}
