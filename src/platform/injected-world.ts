import type { ArticleReading } from '../extract/article.ts';

/**
 * The scripts of one extension share a world in each page, which the page cannot see into. By these names they meet
 * there; a script that is injected twice finds what the earlier one left.
 */
declare global {
  /** Stops the running reader of this page. */
  var milepostStopReader: (() => void) | undefined;
  /** The article reader, once it was injected. */
  var milepostReadArticle: ((document: Document) => ArticleReading | null) | undefined;
}

/** Makes the calling reader the only one in this page; `stop` undoes all that it does there, and may be called twice. */
export const becomeOnlyReader = (stop: () => void): void => {
  globalThis.milepostStopReader?.();
  globalThis.milepostStopReader = stop;
};

/** Hands the article reader to the reader of this page. */
export const offerArticleReader = (read: (document: Document) => ArticleReading | null): void => {
  globalThis.milepostReadArticle = read;
};

/** The article reader of this page; undefined while it was not injected. */
export const findArticleReader = (): ((document: Document) => ArticleReading | null) | undefined =>
  globalThis.milepostReadArticle;
