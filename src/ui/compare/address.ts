import { effect, type Signal } from '@preact/signals';
import { formatView, type PageView, parseView } from '../models/compare-view.ts';

/** Where the view of the last visit is kept: only how the list was looked at, nothing of what is in it. */
const REMEMBERED = 'compare-view';

/** The remembered view for a page that was opened without one; picks and open details are of one visit. */
const startOf = (hash: string): PageView => {
  if (hash !== '') return parseView(hash);
  return { ...parseView(localStorage.getItem(REMEMBERED) ?? ''), screen: 'list', open: null, picked: [] };
};

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
    localStorage.setItem(REMEMBERED, hash);
  });
  addEventListener('popstate', () => {
    const now = parseView(location.hash);
    screen = now.screen;
    view.value = now;
  });
}
