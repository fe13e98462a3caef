import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

interface VirtualRows {
  /** The rows to draw. */
  readonly items: readonly VirtualItem[];
  /** Pixels above the first of them, and below the last. */
  readonly before: number;
  readonly after: number;
  /** Brings a row into view. */
  readonly scrollTo: (index: number) => void;
}

/** Rows beyond the edges, so that a turn of the wheel shows no gap. */
const OVERSCAN = 6;
/** Taken for the height of the window until it is known. */
const FIRST_HEIGHT = 1000;

/** Without a window, as where a page is only put together, nothing lies anywhere. */
const windowNow = (): Window | null => (typeof window === 'undefined' ? null : window);

/** Pixels from the top of the page. */
const topOf = (element: HTMLElement | null): number => {
  const scrolled = windowNow()?.scrollY;
  return element === null || scrolled === undefined ? 0 : element.getBoundingClientRect().top + scrolled;
};

/**
 * Of `count` rows of one height, those that the window shows. `body` is what holds them; `header` pixels of the window
 * lie under what stays at its top.
 */
export function useVirtualRows(
  count: number,
  height: number,
  header: number,
  body: RefObject<HTMLElement | null>,
): VirtualRows {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const margin = useRef(0);
  const kept = useRef<Virtualizer<Window, HTMLElement> | null>(null);
  const options = {
    count,
    estimateSize: () => height,
    getScrollElement: windowNow,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    scrollMargin: margin.current,
    scrollPaddingStart: header,
    overscan: OVERSCAN,
    initialRect: { width: 0, height: FIRST_HEIGHT },
    onChange: () => redraw(null),
  };
  kept.current ??= new Virtualizer<Window, HTMLElement>(options);
  const virtualizer = kept.current;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    const top = topOf(body.current);
    if (Math.abs(top - margin.current) < 1) return;
    margin.current = top;
    redraw(null);
  });
  const items = virtualizer.getVirtualItems();
  const total = count * height;
  const start = (items[0]?.start ?? margin.current) - margin.current;
  const end = (items.at(-1)?.end ?? margin.current) - margin.current;
  return {
    items,
    before: start,
    after: Math.max(0, total - end),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
