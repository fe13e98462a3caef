import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PointerWatch } from '../../../src/highlight/pointer-watch.ts';
import type { Span } from '../../../src/model/terms.ts';

const PYTHON: Span = { start: 10, end: 16 };
const RUST: Span = { start: 30, end: 34 };

/** A window that knows its listeners only, and a text whose spans stand side by side. */
function watchedWindow() {
  const view = new EventTarget();
  let spans: readonly Span[] = [PYTHON, RUST];
  const watch = new PointerWatch(
    view as unknown as Window,
    (x) => spans.find(({ start, end }) => x >= start && x < end) ?? null,
  );
  return {
    watch,
    move: (x: number) => {
      view.dispatchEvent(Object.assign(new Event('pointermove'), { clientX: x, clientY: 0 }));
      vi.advanceTimersByTime(100);
    },
    setSpans: (others: readonly Span[]) => {
      spans = others;
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

it('tells each span once while the pointer rests on it', () => {
  const { watch, move } = watchedWindow();
  const listener = vi.fn();
  watch.listen(listener);
  for (const x of [11, 12, 20, 31, 32]) move(x);
  expect(listener.mock.calls).toEqual([[PYTHON], [RUST]]);
});

it('tells a span again that the pointer comes back to', () => {
  const { watch, move } = watchedWindow();
  const listener = vi.fn();
  watch.listen(listener);
  for (const x of [11, 20, 11]) move(x);
  expect(listener.mock.calls).toEqual([[PYTHON], [PYTHON]]);
});

it('tells who comes later what is under the pointer', () => {
  const { watch, move } = watchedWindow();
  watch.listen(vi.fn());
  move(11);
  const later = vi.fn();
  watch.listen(later);
  expect(later.mock.calls).toEqual([[PYTHON]]);
});

it('tells a span that was not known when the pointer came', () => {
  const { watch, move, setSpans } = watchedWindow();
  setSpans([]);
  const listener = vi.fn();
  watch.listen(listener);
  move(11);
  expect(listener).not.toHaveBeenCalled();
  setSpans([PYTHON]);
  watch.lookAgain();
  vi.advanceTimersByTime(100);
  expect(listener.mock.calls).toEqual([[PYTHON]]);
});

it('forgets the pointer with its last listener', () => {
  const { watch, move } = watchedWindow();
  const stop = watch.listen(vi.fn());
  move(11);
  stop();
  move(31);
  const later = vi.fn();
  watch.listen(later);
  watch.lookAgain();
  vi.advanceTimersByTime(100);
  expect(later).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
