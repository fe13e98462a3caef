import type { ArticleReading } from '../extract/article.ts';
import type { PageRead } from '../extract/extract.ts';
import { isOrphaned } from './page-runtime.ts';

/** What the reader of a page offers to the highlighter beside it. */
export interface OfferedReader {
  /** What was read last; null before the first reading. */
  readonly last: PageRead | null;
  /** Reads the page as it stands now. */
  readNow(): PageRead;
}

/** The scripts that run on in a page once they were injected. */
export type RunningName = 'reader' | 'highlighter' | 'sentinel';

/** A script that runs in this page. */
interface RunningScript {
  /** Undoes all that it does there; may be called twice. */
  readonly stop: () => void;
  /** Whether its extension was updated or removed since: asked of the script itself, whose runtime is the one that ended. */
  readonly isOrphaned: () => boolean;
}

/**
 * The scripts of one extension share a world in each page, which the page cannot see into. By these names they meet
 * there; a script that is injected twice finds what the earlier one left.
 */
declare global {
  var milepostRunning: Map<RunningName, RunningScript> | undefined;
  /** The reader of this page. */
  var milepostReader: OfferedReader | undefined;
  /** The article reader, once it was injected. */
  var milepostReadArticle: ((document: Document) => ArticleReading | null) | undefined;
}

/** Starts a script in this page, in place of the one that runs there; `start` gives what undoes all that it does. */
export const restart = (name: RunningName, start: () => () => void): void => {
  globalThis.milepostRunning ??= new Map();
  globalThis.milepostRunning.get(name)?.stop();
  globalThis.milepostRunning.set(name, { stop: start(), isOrphaned });
};

/**
 * Starts a script in this page unless it runs there: popup, side panel and worker may inject it at once, and a second
 * one would undo what the first has shown or break off what it reads. One that lost its extension is replaced.
 */
export const startOnce = (name: RunningName, start: () => () => void): void => {
  const running = globalThis.milepostRunning?.get(name);
  if (running === undefined || running.isOrphaned()) restart(name, start);
};

/** Hands the reader of this page to the highlighter. */
export const offerReader = (reader: OfferedReader): void => {
  globalThis.milepostReader = reader;
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
