import type { SiteAdapter } from '../extract/adapters/site-adapter.ts';
import { draftPage, type PageDraft } from '../extract/extract.ts';
import { statedTitles } from '../extract/page-names.ts';
import { parseStrictly } from '../extract/strict-json.ts';
import { computedRendering } from '../extract/visibility.ts';
import type { PageDraftReply } from '../messaging/protocol.ts';
import { type Result, success } from '../model/result.ts';
import { findHelp, type OfferedReader } from '../platform/injected-world.ts';
import { nextChange } from './page-changes.ts';

/** A posting that takes longer to come is reported as still loading, and the person decides. */
const LONGEST_WAIT_MS = 3_000;

const needsHelp = ({ needsArticle, needsParser }: PageDraft) => needsArticle || needsParser;

/** Reads the posting of one page, and keeps where its text stands for the highlighter. */
export class PageReader implements OfferedReader {
  readonly #view: Window;
  #sites: readonly SiteAdapter[] = [];
  #last: PageDraft | null = null;
  #stopped = false;

  constructor(view: Window) {
    this.#view = view;
  }

  get last(): PageDraft | null {
    return this.#last;
  }

  /**
   * Reads the page, with the article reader's help if that was injected and is needed. While the posting is still loading it
   * is read again after each change, for at most three seconds; every reading is of the whole page, so none mixes two jobs.
   */
  async read(sites: readonly SiteAdapter[]): Promise<Result<PageDraftReply, never>> {
    this.#sites = sites;
    const { document } = this.#view;
    const end = performance.now() + LONGEST_WAIT_MS;
    const isWaiting = () => !this.#stopped && performance.now() < end;
    while (document.readyState === 'loading' && isWaiting()) await nextChange(document);
    let read = this.readNow();
    while (read.reading.reason === 'loading' && !needsHelp(read) && isWaiting()) {
      await nextChange(document);
      read = this.readNow();
    }
    return success({ reading: read.reading, clues: read.clues, wantsArticle: needsHelp(read) });
  }

  /** Reads the page as it stands, with what was known of single sites in the last reading. */
  readNow(): PageDraft {
    const { document, location } = this.#view;
    const options = { url: location.href, rendering: computedRendering(this.#view), sites: this.#sites };
    const help = findHelp();
    const parse = help?.parseLeniently ?? parseStrictly;
    const read = draftPage(document, options, parse);
    this.#last =
      read.needsArticle && help
        ? draftPage(
            document,
            { ...options, article: help.readArticle(document, statedTitles(document)) },
            parse,
          )
        : read;
    return this.#last;
  }

  /** Ends all waiting. */
  stop(): void {
    this.#stopped = true;
  }
}
