import type { SiteAdapter } from '../extract/adapters/site-adapter.ts';
import { draftPage, type PageDraft } from '../extract/extract.ts';
import { statedTitles } from '../extract/page-names.ts';
import { parseStrictly } from '../extract/strict-json.ts';
import { computedRendering } from '../extract/visibility.ts';
import type { PageDraftReply, ReadJob } from '../messaging/protocol.ts';
import { type Result, success } from '../model/result.ts';
import { findHelp, type OfferedReader } from '../platform/injected-world.ts';
import { nextChange } from './page-changes.ts';

/** A document that takes longer to be parsed is read as far as it came. */
const LONGEST_WAIT_MS = 3_000;

/** Reads the text of one page, and keeps where it stands for the highlighter. */
export class PageReader implements OfferedReader {
  readonly #view: Window;
  #sites: readonly SiteAdapter[] = [];
  #usesArticle = false;
  #last: PageDraft | null = null;
  #stopped = false;

  constructor(view: Window) {
    this.#view = view;
  }

  get last(): PageDraft | null {
    return this.#last;
  }

  /** See `ReaderProtocol.readPosting`. Every reading is of the whole page, so none mixes two jobs. */
  async read({ sites, usesArticle, afterChange }: ReadJob): Promise<Result<PageDraftReply, never>> {
    this.#sites = sites;
    this.#usesArticle = usesArticle;
    const { document } = this.#view;
    const end = performance.now() + LONGEST_WAIT_MS;
    if (afterChange) await nextChange(document);
    while (document.readyState === 'loading' && !this.#stopped && performance.now() < end)
      await nextChange(document);
    const { clues, needsParser } = this.readNow();
    return success({ clues, needsParser: needsParser && !findHelp() });
  }

  /** Reads the page as it stands, by what the last request said. */
  readNow(): PageDraft {
    const { document, location } = this.#view;
    const help = findHelp();
    const helped =
      this.#usesArticle && help ? { article: help.readArticle(document, statedTitles(document)) } : {};
    const options = { url: location.href, rendering: computedRendering(this.#view), sites: this.#sites };
    this.#last = draftPage(document, { ...options, ...helped }, help?.parseLeniently ?? parseStrictly);
    return this.#last;
  }

  /** Ends all waiting. */
  stop(): void {
    this.#stopped = true;
  }
}
