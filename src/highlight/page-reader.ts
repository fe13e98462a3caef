import { type PageRead, readPage } from '../extract/extract.ts';
import { computedRendering } from '../extract/visibility.ts';
import type { HighlightCode, PaintedSpan, ReadingReply } from '../messaging/protocol.ts';
import { failure, type Result, success } from '../model/result.ts';
import type { Span } from '../model/terms.ts';
import { findArticleReader } from '../platform/injected-world.ts';
import { Painter } from './painter.ts';
import type { TextPlaces } from './ranges.ts';

const NO_TEXT_MAP =
  'The text of this posting comes from data behind the page, so there is no place on the page to show.';

/** Reads the posting of one page, and paints over the text that it read last. */
export class PageReader {
  readonly #view: Window;
  readonly #painter: Painter;
  #last: PageRead | null = null;

  constructor(view: Window) {
    this.#view = view;
    this.#painter = new Painter(view);
  }

  /** Reads the page as it stands now, with the article reader's help if that was injected. */
  read(): Result<ReadingReply, never> {
    const { document, location } = this.#view;
    const readArticle = findArticleReader();
    this.#last = readPage(document, {
      url: location.href,
      rendering: computedRendering(this.#view),
      ...(readArticle && { article: readArticle(document) }),
    });
    return success({ reading: this.#last.reading, wantsArticle: this.#last.needsArticle });
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

  #places(): Result<TextPlaces, HighlightCode> {
    if (this.#last === null) return failure('not-read', 'The page has not been read yet.');
    return this.#last.map === null ? failure('no-text-map', NO_TEXT_MAP) : success(this.#last.map);
  }
}
