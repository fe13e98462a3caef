import { ADAPTERS } from '../extract/adapters/registry.ts';
import type { SiteAdapter } from '../extract/adapters/site-adapter.ts';
import { type FinishedReading, finishReading } from '../extract/finish.ts';
import type { PageClues } from '../extract/page-clues.ts';
import { HANDED_TABLES, type HandedTable } from './handed-tables.ts';

/** What the extension has for reading pages, so that the injected script holds little code and no data. */
export interface ReaderSupplies {
  /** What is known of single sites; comes with each request. */
  readonly sites: readonly SiteAdapter[];
  /** Words and weights; must lie in the page before the reader is injected. */
  readonly tables: readonly HandedTable[];
  /** Decides outside of the page what can be decided there. */
  readonly finish: (clues: PageClues | null) => FinishedReading;
}

/** All that there is. */
export const READER_SUPPLIES: ReaderSupplies = {
  sites: ADAPTERS,
  tables: HANDED_TABLES,
  finish: finishReading,
};
