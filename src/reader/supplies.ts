import { ADAPTERS } from '../extract/adapters/registry.ts';
import type { SiteAdapter } from '../extract/adapters/site-adapter.ts';
import { HANDED_TABLES, type HandedTable } from './handed-tables.ts';

/** What the extension hands to the reader of a page, so that the injected script holds code only. */
export interface ReaderSupplies {
  /** What is known of single sites; comes with each request. */
  readonly sites: readonly SiteAdapter[];
  /** Words and weights; must lie in the page before the reader is injected. */
  readonly tables: readonly HandedTable[];
}

/** All that there is. */
export const READER_SUPPLIES: ReaderSupplies = { sites: ADAPTERS, tables: HANDED_TABLES };
