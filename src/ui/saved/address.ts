import { effect, type Signal } from '@preact/signals';
import { DEFAULT_VIEW, formatView, type PageView, parseView } from './compare-view.ts';

/** Where the order and the filters of the last visit are kept; what was searched for is not. */
const REMEMBERED = 'compare-view';

/** The view that the address names; without one the order and the filters of the last visit. */
const startOf = (hash: string): PageView =>
  parseView(hash === '' ? (localStorage.getItem(REMEMBERED) ?? '') : hash);

/**
 * Keeps the view and the part of the address after "#" the same, so that a view can be bookmarked and "Back" leads from
 * one screen to the one before. Outside a browser's window nothing happens.
 */
export function followAddress(view: Signal<PageView>): void {
  if (typeof location === 'undefined') return;
  view.value = startOf(location.hash);
  let { screen } = view.value;
  effect(() => {
    const now = view.value;
    const hash = formatView(now);
    if (hash === location.hash.slice(1)) return;
    const url = `${location.pathname}${location.search}${hash === '' ? '' : `#${hash}`}`;
    // Only another screen is worth a step back: every letter of a search would be one.
    if (now.screen === screen) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    screen = now.screen;
    localStorage.setItem(REMEMBERED, formatView({ ...DEFAULT_VIEW, list: { ...now.list, query: '' } }));
  });
  addEventListener('popstate', () => {
    const now = parseView(location.hash);
    screen = now.screen;
    view.value = now;
  });
}
