import type { TextMap } from '../extract/text-map.ts';
import type { Span } from '../model/terms.ts';
import { toRanges } from './ranges.ts';

/** A caret position by either of its names: the standard's, and that of Chrome before 128. */
interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** Often enough to seem immediate; a look measures a few boxes. */
const LOOK_EVERY_MS = 80;

const caretAt = (document: CaretDocument, x: number, y: number): { node: Node; offset: number } | null => {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
};

const covers = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The span under a point of the window; null when it is over none. A caret is found beside text too, so boxes decide. */
export const spanAt = (map: TextMap, spans: readonly Span[], x: number, y: number): Span | null => {
  const caret = caretAt(document as CaretDocument, x, y);
  if (!(caret?.node instanceof Text)) return null;
  // The caret stands before or behind the character that is pointed at.
  const at = map.offsetOf(caret.node, caret.offset) ?? map.offsetOf(caret.node, caret.offset - 1);
  if (at === null) return null;
  const isUnder = (span: Span) =>
    span.start <= at &&
    at <= span.end &&
    toRanges(map, span).some((range) => [...range.getClientRects()].some((box) => covers(box, x, y)));
  return spans.find(isUnder) ?? null;
};

/** Tells the span under the pointer, and each that it comes to. Adds one passive listener to the window while anyone listens. */
export class PointerWatch {
  readonly #view: Window;
  readonly #find: (x: number, y: number) => Span | null;
  readonly #onMove = ({ clientX, clientY }: PointerEvent) => this.#note(clientX, clientY);
  readonly #listeners = new Set<(span: Span) => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #point: { readonly x: number; readonly y: number } | null = null;
  #last: Span | null = null;

  constructor(view: Window, find: (x: number, y: number) => Span | null) {
    this.#view = view;
    this.#find = find;
  }

  /** Whether anyone listens. */
  get isOn(): boolean {
    return this.#listeners.size > 0;
  }

  /** Tells this listener too, beginning with the span under the pointer, until the returned function is called. */
  listen(listener: (span: Span) => void): () => void {
    this.#listeners.add(listener);
    this.#view.addEventListener('pointermove', this.#onMove, { passive: true });
    if (this.#last) listener(this.#last);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.stop();
    };
  }

  /** Looks again where the pointer is: the spans are others by now. */
  lookAgain(): void {
    if (this.#point) this.#note(this.#point.x, this.#point.y);
  }

  /** Ends all listening. */
  stop(): void {
    this.#listeners.clear();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#point = null;
    this.#last = null;
    this.#view.removeEventListener('pointermove', this.#onMove);
  }

  #note(x: number, y: number): void {
    this.#point = { x, y };
    this.#timer ??= setTimeout(() => this.#look(), LOOK_EVERY_MS);
  }

  #look(): void {
    this.#timer = undefined;
    if (this.#point === null) return;
    const span = this.#find(this.#point.x, this.#point.y);
    const isOther = span?.start !== this.#last?.start;
    this.#last = span;
    if (span && isOther) for (const listener of this.#listeners) listener(span);
  }
}
