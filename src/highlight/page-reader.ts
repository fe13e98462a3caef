import type { SiteAdapter } from '../extract/adapters/site-adapter.ts';
import { type PageRead, readPage } from '../extract/extract.ts';
import { computedRendering } from '../extract/visibility.ts';
import type { HighlightCode, PaintedSpan, ReadingReply } from '../messaging/protocol.ts';
import { failure, type Result, success } from '../model/result.ts';
import type { Span } from '../model/terms.ts';
import { findArticleReader } from '../platform/injected-world.ts';
import { nextChange } from './page-changes.ts';
import { Painter } from './painter.ts';
import type { TextPlaces } from './ranges.ts';

const NO_TEXT_MAP =
  'The text of this posting comes from data behind the page, so there is no place on the page to show.';

/** A posting that takes longer to come is reported as still loading, and the person decides. */
const LONGEST_WAIT_MS = 3_000;

/** Reads the posting of one page, and paints over the text that it read last. */
export class PageReader {
  readonly #view: Window;
  readonly #painter: Painter;
  #last: PageRead | null = null;
  #stopped = false;

  constructor(view: Window) {
    this.#view = view;
    this.#painter = new Painter(view);
  }

  /**
   * Reads the page, with the article reader's help if that was injected and is needed. While the posting is still loading it
   * is read again after each change, for at most three seconds; every reading is of the whole page, so none mixes two jobs.
   */
  async read(sites: readonly SiteAdapter[]): Promise<Result<ReadingReply, never>> {
    const { document } = this.#view;
    const end = performance.now() + LONGEST_WAIT_MS;
    const isWaiting = () => !this.#stopped && performance.now() < end;
    while (document.readyState === 'loading' && isWaiting()) await nextChange(document);
    let read = this.#readNow(sites);
    while (read.reading.reason === 'loading' && !read.needsArticle && isWaiting()) {
      await nextChange(document);
      read = this.#readNow(sites);
    }
    this.#last = read;
    return success({ reading: read.reading, wantsArticle: read.needsArticle });
  }

  /** Paints passages of the last reading and takes away what was painted before. */
  paint(spans: readonly PaintedSpan[]): Result<{ painted: number }, HighlightCode> {
    const places = this.#places();
    return places.ok ? this.#painter.paint(places.value, spans) : places;
  }

  /** Scrolls to a passage of the last reading. */
  scrollTo(span: Span): Result<null, HighlightCode> {
    const places = this.#places();
    return places.ok ? this.#painter.scrollTo(places.value, span) : places;
  }

  /** Takes every highlight away. */
  clear(): Result<null, never> {
    this.#painter.clear();
    return success(null);
  }

  /** Ends all waiting and takes every highlight away. */
  stop(): void {
    this.#stopped = true;
    this.#painter.clear();
  }

  #readNow(sites: readonly SiteAdapter[]): PageRead {
    const { document, location } = this.#view;
    const options = { url: location.href, rendering: computedRendering(this.#view), sites };
    const read = readPage(document, options);
    const readArticle = findArticleReader();
    return read.needsArticle && readArticle
      ? readPage(document, { ...options, article: readArticle(document) })
      : read;
  }

  #places(): Result<TextPlaces, HighlightCode> {
    if (this.#last === null) return failure('not-read', 'The page has not been read yet.');
    return this.#last.map === null ? failure('no-text-map', NO_TEXT_MAP) : success(this.#last.map);
  }
}
