import Readability from '@mozilla/readability/Readability.js';
import { findStatePosting, type StatePosting } from './embedded-state.ts';
import { parseLeniently } from './lenient-json.ts';
import { beginReading, ownDocument } from './own-nodes.ts';

/** The costly second look at a page that showed no posting, of plain values so that it can be sent. */
export interface ArticleReading {
  /** The posting in the state that scripts keep in the page; null when none bears the page's title. */
  state: StatePosting | null;
  /** The page's main part as HTML, cleaned by Readability and never put into a page; null when it finds none. */
  html: string | null;
}

/** Readability refuses larger pages; cloning them would cost more than the answer is worth. */
const MOST_ELEMENTS = 20_000;
const SHORTEST = 200;

/**
 * Looks into script state and, on a clone, for the page's main part. Changes nothing in the document, never throws. `titles` are
 * `statedTitles` of page-names.ts, handed in because the reader on the page already has them.
 */
export function readArticle(document: Document, titles: readonly string[]): ArticleReading {
  beginReading(document);
  return { state: findStatePosting(ownDocument(document), titles, parseLeniently), html: mainPart(document) };
}

function mainPart(document: Document): string | null {
  try {
    const clone = document.cloneNode(true) as Document;
    const article = new Readability(clone, {
      maxElemsToParse: MOST_ELEMENTS,
      charThreshold: SHORTEST,
    }).parse();
    return article?.content && (article.length ?? 0) >= SHORTEST ? article.content : null;
  } catch {
    // Pages too large, or broken in ways that Readability does not expect, are pages that it cannot read.
    return null;
  }
}
