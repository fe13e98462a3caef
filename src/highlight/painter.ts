import type { PaintedSpan } from '../messaging/protocol.ts';
import { failure, type Result, success } from '../model/result.ts';
import type { Span } from '../model/terms.ts';
import { PAINTS, type Paint, paintSheet, randomNames } from './paint-style.ts';
import { type TextPlaces, toRanges } from './ranges.ts';
import { scrollToRange } from './scroll.ts';
import { adoptSheet } from './style-roots.ts';
import { toneBehind } from './tone.ts';

/** More passages than any posting has; 2,000 ranges take 2–3 ms and one slower frame. The rest stays unpainted. */
const MOST_PASSAGES = 5_000;

const isSupported = (): boolean => typeof Highlight === 'function' && CSS.highlights !== undefined;

/** Paints passages of the posting over the page, and touches neither nodes nor attributes of it. */
export class Painter {
  readonly #names = randomNames();
  readonly #view: Window;
  #painted: readonly Range[] = [];
  #dropSheet: (() => void) | null = null;

  constructor(view: Window) {
    this.#view = view;
  }

  /** Paints these passages and nothing else; `painted` counts those that stand on the page. */
  paint(places: TextPlaces, passages: readonly PaintedSpan[]): Result<{ painted: number }, 'not-supported'> {
    if (!isSupported()) return failure('not-supported', 'This browser cannot highlight text in place.');
    this.clear();
    const placed = passages
      .slice(0, MOST_PASSAGES)
      .map(({ kind, start, end }) => ({ kind, ranges: toRanges(places, { start, end }) }))
      .filter(({ ranges }) => ranges.length > 0);
    this.#painted = placed.flatMap(({ ranges }) => ranges);
    this.#style(this.#painted);
    for (const paint of PAINTS) {
      this.#register(
        paint,
        placed.filter(({ kind }) => kind === paint).flatMap(({ ranges }) => ranges),
      );
    }
    return success({ painted: placed.length });
  }

  /** Scrolls to a passage and, where the browser can, marks it until the next one. Nothing need be painted. */
  scrollTo(places: TextPlaces, span: Span): Result<null, 'not-on-page'> {
    const ranges = toRanges(places, span);
    const [first] = ranges;
    if (first === undefined || !scrollToRange(first, this.#view)) {
      return failure('not-on-page', 'This passage is no longer shown on the page.');
    }
    if (isSupported()) {
      this.#style([...ranges, ...this.#painted]);
      this.#register('current', ranges);
    }
    return success(null);
  }

  /** Takes everything away: highlights, their names and the style sheets. Harmless when nothing is painted. */
  clear(): void {
    if (!isSupported()) return;
    for (const paint of PAINTS) CSS.highlights.delete(this.#names[paint]);
    this.#dropSheet?.();
    this.#dropSheet = null;
    this.#painted = [];
  }

  #style(ranges: readonly Range[]): void {
    this.#dropSheet?.();
    const tone = toneBehind(ranges[0]?.startContainer ?? this.#view.document.body, this.#view);
    this.#dropSheet = adoptSheet(this.#view.document, ranges, paintSheet(this.#names, tone));
  }

  #register(paint: Paint, ranges: readonly Range[]): void {
    const highlight = new Highlight(...ranges);
    highlight.priority = PAINTS.indexOf(paint);
    CSS.highlights.set(this.#names[paint], highlight);
  }
}
