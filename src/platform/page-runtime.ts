import type { Browser } from 'wxt/browser';

declare const browser: typeof Browser | undefined;
declare const chrome: typeof Browser;

/** The native `runtime` API inside a page, without the polyfill. */
export const pageRuntime = (typeof browser === 'undefined' ? chrome : browser).runtime;

/** True once the extension was updated, disabled or removed: the page goes on, and this script with it. */
export const isOrphaned = (): boolean => pageRuntime?.id === undefined;
