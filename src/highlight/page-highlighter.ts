import type { ReadText } from '../extract/extract.ts';
import type { TextMap } from '../extract/text-map.ts';
import { tellExtension } from '../messaging/page-news.ts';
import type {
  HighlightCode,
  KeyedPassage,
  PaintedSpan,
  PaintHues,
  PaintJob,
  Step,
} from '../messaging/protocol.ts';
import { textKey } from '../messaging/text-key.ts';
import { failure, type Result, success } from '../model/result.ts';
import type { Span } from '../model/terms.ts';
import { findReader } from '../platform/injected-world.ts';
import { carrySpans } from './carry-spans.ts';
import { Painter } from './painter.ts';
import { PointerWatch, spanAt } from './pointer-watch.ts';
import { PostingWatch } from './posting-watch.ts';
import { isStanding } from './text-area.ts';

/** A posting whose text stands in the page. */
interface PlacedText {
  readonly text: string;
  readonly map: TextMap;
}

/** What is to be painted, offsets into `text`; null while the posting is gone from the page. */
interface Shown {
  readonly text: string | null;
  /** Where the text stands; null while it is gone. */
  readonly map: TextMap | null;
  readonly spans: readonly PaintedSpan[];
  /** Null where the posting is only watched. */
  readonly hues: PaintHues | null;
}

const placedText = (read: ReadText | null | undefined): PlacedText | null =>
  read?.text && read.map ? { text: read.text, map: read.map } : null;

const isSameJob = (shown: Shown, spans: readonly PaintedSpan[], hues: PaintHues | null): boolean =>
  JSON.stringify([shown.spans, shown.hues]) === JSON.stringify([spans, hues]);

const isCurrent = (read: ReadText | null | undefined, key: number): boolean =>
  !!read?.text && textKey(read.text) === key && (!read.map || isStanding(read.map));

/**
 * Shows passages of the posting on the page, and keeps them where they belong while the page draws itself anew: what
 * stands in another place is painted there, what stands there no more is not painted, and of another text the
 * extension is told, which then asks for what to paint.
 */
export class PageHighlighter {
  readonly #painter: Painter;
  readonly #watch: PostingWatch;
  readonly #pointer: PointerWatch;
  #shown: Shown | null = null;
  #steppedTo = -1;

  constructor(view: Window) {
    this.#painter = new Painter(view);
    this.#watch = new PostingWatch(view, () => this.#lookAgain());
    this.#pointer = new PointerWatch(view, (x, y) => this.#spanAt(x, y));
  }

  /** See `HighlighterProtocol.paintHighlights`. */
  paint({ key, spans, hues, repaint }: PaintJob): Result<{ painted: number }, HighlightCode> {
    if (repaint && !this.#shown?.hues) return failure('not-painted');
    const placed = this.#placed(key);
    if (!placed.ok) return placed;
    const { text, map } = placed.value;
    // Who only watches must not undo what another had painted.
    if (hues === null && this.#shown?.hues && this.#shown.text === text) return success({ painted: 0 });
    // The page can see that it is painted anew: it must not learn when the person ticks a skill.
    if (this.#shown?.map === map && isSameJob(this.#shown, spans, hues)) {
      return success({ painted: this.#painter.painted });
    }
    const painted = hues ? this.#painter.paint(map, spans, hues) : success({ painted: 0 });
    if (painted.ok) {
      this.#shown = { text, map, spans, hues };
      this.#watch.follow(map);
      this.#pointer.lookAgain();
    }
    return painted;
  }

  /** See `HighlighterProtocol.clearHighlights`. */
  clear(): Result<null, never> {
    this.#painter.clear();
    this.#steppedTo = -1;
    // The side panel goes on following a page from which the highlights were taken.
    if (this.#pointer.isOn) this.#shown &&= { ...this.#shown, hues: null };
    else this.#forget();
    return success(null);
  }

  /** Calls back with each mention that the pointer comes to, until the returned function is called. */
  followPointer(callback: (span: Span) => void): () => void {
    return this.#pointer.listen(callback);
  }

  /** Takes everything away and ends; nothing else may be called afterwards. */
  end(): void {
    this.#pointer.stop();
    this.clear();
    this.#watch.stop();
  }

  /** See `HighlighterProtocol.scrollToMention`. */
  scrollTo({ key, start, end }: KeyedPassage): Result<null, HighlightCode> {
    const placed = this.#placed(key);
    if (!placed.ok) return placed;
    this.#steppedTo = start;
    return this.#painter.scrollTo(placed.value.map, { start, end });
  }

  /** See `HighlighterProtocol.stepToNext`. What is folded away is stepped over. */
  stepToNext(): Result<Step, HighlightCode> {
    const placed = placedText(findReader()?.last);
    const spans = this.#shown?.text === placed?.text ? (this.#shown?.spans ?? []) : [];
    const next = spans.findIndex(({ start }) => start > this.#steppedTo);
    for (let tried = 0; placed && tried < spans.length; tried += 1) {
      const at = (Math.max(next, 0) + tried) % spans.length;
      const span = spans[at];
      if (span === undefined || !this.#painter.scrollTo(placed.map, span).ok) continue;
      this.#steppedTo = span.start;
      return success({ at: at + 1, of: spans.length });
    }
    return failure('no-mention');
  }

  /** See `HighlighterProtocol.isPainted`. */
  isPainted(): Result<boolean, never> {
    return success(this.#shown?.hues != null);
  }

  #forget(): void {
    this.#watch.pause();
    this.#shown = null;
  }

  /** The text with this key, read anew unless it was read last and still stands there. */
  #placed(key: number): Result<PlacedText, HighlightCode> {
    const reader = findReader();
    if (!isCurrent(reader?.last, key)) reader?.readNow();
    if (!isCurrent(reader?.last, key)) return failure('not-read');
    const placed = placedText(reader?.last);
    return placed ? success(placed) : failure('no-text-map');
  }

  #spanAt(x: number, y: number): Span | null {
    const placed = placedText(findReader()?.last);
    const shown = this.#shown;
    return placed && shown?.text === placed.text ? spanAt(placed.map, shown.spans, x, y) : null;
  }

  #lookAgain(): void {
    const before = this.#shown;
    const reader = findReader();
    if (before === null || reader === undefined) return;
    const now = placedText(reader.readNow());
    if (now) this.#repaint(before, now);
    else this.#putAway(before);
    if (this.#shown?.text === before.text) return;
    this.#steppedTo = -1;
    tellExtension('posting-changed');
  }

  #repaint({ text: before, spans, hues }: Shown, { text, map }: PlacedText): void {
    const carried = before === null ? [] : carrySpans(spans, before, text);
    if (hues) this.#painter.paint(map, carried, hues);
    this.#shown = { text, map, spans: carried, hues };
    this.#watch.follow(map);
  }

  #putAway({ hues }: Shown): void {
    this.#painter.clear();
    this.#shown = { text: null, map: null, spans: [], hues };
    this.#watch.lose();
  }
}
