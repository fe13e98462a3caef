import type { PageReading } from '../model/posting.ts';
import { cutText, LONGEST_POSTING } from '../model/posting-limits.ts';
import type { SiteAdapter } from './adapters/site-adapter.ts';
import type { ArticleReading } from './article.ts';
import { finishReading } from './finish.ts';
import { gatherClues } from './gather-clues.ts';
import { joinText } from './joined-text.ts';
import { parseLeniently } from './lenient-json.ts';
import { openPage } from './page.ts';
import type { PageClues } from './page-clues.ts';
import { findText } from './posting-text.ts';
import type { ParseJson } from './strict-json.ts';
import { mapOf, type TextMap } from './text-map.ts';
import type { Rendering } from './visibility.ts';

/** What the caller knows of the page, and what it can do for the extractor. */
export interface ReadOptions {
  /** The address shown to the user; '' for a page without one. */
  url: string;
  /**
   * How elements are shown: in a browser `computedRendering(window)` of visibility.ts, elsewhere `markupRendering` of
   * markup-rendering.ts.
   */
  rendering: Rendering;
  /** What is known of single sites: `ADAPTERS` of adapters/registry.ts. */
  sites: readonly SiteAdapter[];
  /** What `readArticle` of article.ts gave; absent while it was not asked. */
  article?: ArticleReading | null;
}

/** Where a text stands in the page that it was read from. */
export interface ReadText {
  /** What would be the posting's text, were the page one; null when it holds none. */
  text: string | null;
  /** Between offsets of the text and the page, beyond its end too where it was cut; null when it does not stand in the page. */
  map: TextMap | null;
}

/** A page, read as far as it must be read in the page: `finishReading` of finish.ts decides on its clues, wherever it runs. */
export interface PageDraft extends ReadText {
  /** Null while the site shows another job than its address means. */
  clues: PageClues | null;
  /** Structured data could not be parsed: read again with a parser that can. */
  needsParser: boolean;
}

/** A page, read. */
export interface PageRead {
  reading: PageReading;
  /** See `ReadText`; null without a posting. */
  map: TextMap | null;
  /** The page looks like a posting without a text, and `article` was not given: ask `readArticle` and read again. Else the reading is final. */
  needsArticle: boolean;
}

/**
 * Reads a page: what it is, the posting on it with each field's source, and the map between its text and the DOM. Works in a
 * browser and in linkedom, changes nothing in the document, never throws; huge pages are read up to fixed caps.
 */
export function readPage(document: Document, options: ReadOptions): PageRead {
  const { clues, map } = draftPage(document, options, parseLeniently);
  const finished = finishReading(clues);
  return { ...finished, map: finished.reading.posting && map };
}

/** Reads a page as `readPage` does, up to what can be decided elsewhere. */
export function draftPage(document: Document, options: ReadOptions, parse: ParseJson): PageDraft {
  const page = openPage(document, options.url, options.rendering, options.sites, parse);
  if (page.outdated) return { clues: null, text: null, map: null, needsParser: false };
  const text = findText(page, options.article ?? null);
  return {
    clues: gatherClues(page, text, options.article),
    text: text && cutText(joinText(text.blocks).text, LONGEST_POSTING),
    map: text && mapOf(text.blocks),
    needsParser: page.jsonLd.broken,
  };
}
