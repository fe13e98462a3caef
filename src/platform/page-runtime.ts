import type { Browser } from 'wxt/browser';

declare global {
  /** Absent in older Chrome. */
  var browser: typeof Browser | undefined;
  var chrome: typeof Browser;
}

/**
 * The native `runtime` API inside a page. Written with `globalThis`, because WXT imports the polyfill for a bare
 * `browser` even where auto-imports are off.
 */
export const pageRuntime = (globalThis.browser ?? globalThis.chrome).runtime;

/** True once the extension was updated, disabled or removed: the page goes on, and this script with it. */
export const isOrphaned = (): boolean => pageRuntime?.id === undefined;
