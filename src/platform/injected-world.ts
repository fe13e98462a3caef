import type { ArticleReading } from '../extract/article.ts';
import type { PageRead } from '../extract/extract.ts';

/** What the reader of a page offers to the highlighter beside it. */
export interface OfferedReader {
  /** What was read last; null before the first reading. */
  readonly last: PageRead | null;
  /** Reads the page as it stands now. */
  readNow(): PageRead;
}

/**
 * The scripts of one extension share a world in each page, which the page cannot see into. By these names they meet
 * there; a script that is injected twice finds what the earlier one left.
 */
declare global {
  /** Stops the running reader of this page. */
  var milepostStopReader: (() => void) | undefined;
  /** Stops the running highlighter of this page. */
  var milepostStopHighlighter: (() => void) | undefined;
  /** Stops the running sentinel of this page. */
  var milepostStopSentinel: (() => void) | undefined;
  /** The reader of this page. */
  var milepostReader: OfferedReader | undefined;
  /** The article reader, once it was injected. */
  var milepostReadArticle: ((document: Document) => ArticleReading | null) | undefined;
}

/** Makes the calling reader the only one in this page; `stop` undoes all that it does there, and may be called twice. */
export const becomeOnlyReader = (reader: OfferedReader, stop: () => void): void => {
  globalThis.milepostStopReader?.();
  globalThis.milepostStopReader = stop;
  globalThis.milepostReader = reader;
};

/** Makes the calling highlighter the only one in this page; `stop` undoes all that it does there, and may be called twice. */
export const becomeOnlyHighlighter = (stop: () => void): void => {
  globalThis.milepostStopHighlighter?.();
  globalThis.milepostStopHighlighter = stop;
};

/** Makes the calling sentinel the only one in this page. */
export const becomeOnlySentinel = (stop: () => void): void => {
  globalThis.milepostStopSentinel?.();
  globalThis.milepostStopSentinel = stop;
};

/** The reader of this page; undefined while none was injected. */
export const findReader = (): OfferedReader | undefined => globalThis.milepostReader;

/** Hands the article reader to the reader of this page. */
export const offerArticleReader = (read: (document: Document) => ArticleReading | null): void => {
  globalThis.milepostReadArticle = read;
};

/** The article reader of this page; undefined while it was not injected. */
export const findArticleReader = (): ((document: Document) => ArticleReading | null) | undefined =>
  globalThis.milepostReadArticle;
