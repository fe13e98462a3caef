import type { PaintedSpan, PaintHues } from '../messaging/protocol.ts';
import { failure, type Result, success } from '../model/result.ts';
import type { Span } from '../model/terms.ts';
import { Flash } from './flash.ts';
import { PAINT_KINDS, PAINTS, type Paint, paintSheet, randomNames } from './paint-style.ts';
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
  readonly #flash: Flash;
  #hues: PaintHues | null = null;
  #ranges: readonly Range[] = [];
  #painted = 0;
  #current: readonly Range[] = [];
  #dropSheet: (() => void) | null = null;

  constructor(view: Window) {
    this.#view = view;
    this.#flash = new Flash(view, this.#names.current);
  }

  /** Paints these passages in place of those before; `painted` counts those that stand on the page. */
  paint(
    places: TextPlaces,
    passages: readonly PaintedSpan[],
    hues: PaintHues,
  ): Result<{ painted: number }, 'not-supported'> {
    if (!isSupported()) return failure('not-supported');
    this.#hues = hues;
    const placed = passages
      .slice(0, MOST_PASSAGES)
      .map(({ kind, start, end }) => ({ kind, ranges: toRanges(places, { start, end }) }))
      .filter(({ ranges }) => ranges.length > 0);
    this.#ranges = placed.flatMap(({ ranges }) => ranges);
    this.#painted = placed.length;
    this.#style();
    for (const paint of PAINT_KINDS) {
      const ranges = placed.filter(({ kind }) => kind === paint).flatMap(({ ranges }) => ranges);
      CSS.highlights.set(this.#names[paint], this.#highlight(paint, ranges));
    }
    return success({ painted: this.#painted });
  }

  /** How many passages were placed when it last painted. */
  get painted(): number {
    return this.#painted;
  }

  /** Scrolls to a passage, flashes it and, where the browser can, marks it until the next one. Nothing need be painted. */
  scrollTo(places: TextPlaces, span: Span): Result<null, 'not-on-page'> {
    const ranges = toRanges(places, span);
    const [first] = ranges;
    if (first === undefined || !scrollToRange(first, this.#view)) {
      return failure('not-on-page');
    }
    if (isSupported()) {
      this.#current = ranges;
      this.#style();
      this.#flash.show(this.#highlight('current', ranges));
    }
    return success(null);
  }

  /** Takes everything away: highlights, their names and the style sheets. Harmless when nothing is painted. */
  clear(): void {
    if (!isSupported()) return;
    this.#flash.stop();
    for (const paint of PAINTS) CSS.highlights.delete(this.#names[paint]);
    this.#dropSheet?.();
    this.#dropSheet = null;
    this.#ranges = [];
    this.#painted = 0;
    this.#current = [];
  }

  #style(): void {
    this.#dropSheet?.();
    const ranges = [...this.#current, ...this.#ranges];
    const tone = toneBehind(ranges[0]?.startContainer ?? this.#view.document.body, this.#view);
    this.#dropSheet = adoptSheet(this.#view.document, ranges, paintSheet(this.#names, this.#hues, tone));
  }

  #highlight(paint: Paint, ranges: readonly Range[]): Highlight {
    const highlight = new Highlight(...ranges);
    highlight.priority = PAINTS.indexOf(paint);
    return highlight;
  }
}
