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

/** Tells each span that the pointer comes to, while it is switched on. Adds one passive listener to the window. */
export class PointerWatch {
  readonly #view: Window;
  readonly #find: (x: number, y: number) => Span | null;
  readonly #onMove = ({ clientX, clientY }: PointerEvent) => this.#note(clientX, clientY);
  readonly #listeners = new Set<(span: Span) => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #point = { x: 0, y: 0 };
  #last: Span | null = null;

  constructor(view: Window, find: (x: number, y: number) => Span | null) {
    this.#view = view;
    this.#find = find;
  }

  /** Whether anyone listens. */
  get isOn(): boolean {
    return this.#listeners.size > 0;
  }

  /** Tells this listener too, until the returned function is called. */
  listen(listener: (span: Span) => void): () => void {
    this.#listeners.add(listener);
    this.#view.addEventListener('pointermove', this.#onMove, { passive: true });
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.stop();
    };
  }

  /** Ends all listening. */
  stop(): void {
    this.#listeners.clear();
    clearTimeout(this.#timer);
    this.#view.removeEventListener('pointermove', this.#onMove);
  }

  #note(x: number, y: number): void {
    this.#point = { x, y };
    this.#timer ??= setTimeout(() => this.#look(), LOOK_EVERY_MS);
  }

  #look(): void {
    this.#timer = undefined;
    const span = this.#find(this.#point.x, this.#point.y);
    if (span?.start !== this.#last?.start && span) for (const listener of this.#listeners) listener(span);
    this.#last = span;
  }
}
