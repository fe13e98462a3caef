import type { ArticleReading } from '../extract/article.ts';
import type { ReadText } from '../extract/extract.ts';
import type { ParseJson } from '../extract/strict-json.ts';
import { isOrphaned } from './page-runtime.ts';

/** What the reader of a page offers to the highlighter beside it. */
export interface OfferedReader {
  /** What was read last; null before the first reading. */
  readonly last: ReadText | null;
  /** Reads the page as it stands now. */
  readNow(): ReadText;
}

/** The scripts that run on in a page once they were injected. */
export type RunningName = 'reader' | 'highlighter' | 'sentinel' | 'skeleton-writer';

/**
 * A script that runs in this page: `stop` undoes all that it does there and may be called twice; `isOrphaned` tells
 * whether its extension was updated or removed since, by its own runtime. A tuple, because the sentinel counts its bytes.
 */
type RunningScript = readonly [stop: () => void, isOrphaned: () => boolean];

/** What the article reader offers to the reader beside it. */
export interface OfferedHelp {
  /** `readArticle` of extract/article.ts. */
  readonly readArticle: (document: Document, titles: readonly string[]) => ArticleReading;
  /** `parseLeniently` of extract/lenient-json.ts. */
  readonly parseLeniently: ParseJson;
}

/**
 * The scripts of one extension share a world in each page, which the page cannot see into. By these names they meet
 * there; a script that is injected twice finds what the earlier one left.
 */
declare global {
  var milepostRunning: Partial<Record<RunningName, RunningScript>> | undefined;
  /** The reader of this page. */
  var milepostReader: OfferedReader | undefined;
  /** What the reader that is injected next is built without: see `handTables`. */
  var milepostTables: readonly unknown[] | undefined;
  /** The article reader, once it was injected. */
  var milepostHelp: OfferedHelp | undefined;
}

/** Starts a script in this page, in place of the one that runs there; `start` gives what undoes all that it does. */
export const restart = (name: RunningName, start: () => () => void): void => {
  globalThis.milepostRunning ??= {};
  const running = globalThis.milepostRunning;
  running[name]?.[0]();
  running[name] = [start(), isOrphaned];
};

/**
 * Starts a script in this page unless it runs there: popup, side panel and worker may inject it at once, and a second
 * one would undo what the first has shown or break off what it reads. One that lost its extension is replaced.
 */
export const startOnce = (name: RunningName, start: () => () => void): void => {
  const [, isLost] = globalThis.milepostRunning?.[name] ?? [];
  if (isLost === undefined || isLost()) restart(name, start);
};

/** Hands the reader of this page to the highlighter. */
export const offerReader = (reader: OfferedReader): void => {
  globalThis.milepostReader = reader;
};

/** Runs in the page, by itself: lays tables down where the reader that is injected next finds them. */
export const handTables = (tables: readonly unknown[]): void => {
  globalThis.milepostTables = tables;
};

/** The tables that were laid down for the reader; none in a bundle that has its own. */
export const givenTables = (): readonly unknown[] => globalThis.milepostTables ?? [];

/** The reader of this page; undefined while none was injected. */
export const findReader = (): OfferedReader | undefined => globalThis.milepostReader;

/** Hands the article reader's help to the reader of this page. */
export const offerHelp = (help: OfferedHelp): void => {
  globalThis.milepostHelp = help;
};

/** The article reader's help; undefined while it was not injected. */
export const findHelp = (): OfferedHelp | undefined => globalThis.milepostHelp;
