/**
 * The one door to the browser API, for extension pages and the worker. The build answers it with
 * webextension-polyfill (10 kB a bundle), which serves Chrome versions without promises or a native `browser`.
 * What is injected into pages uses `page-runtime.ts` instead, so that it stays small.
 */
export { browser } from 'wxt/browser';

declare module 'wxt/browser' {
  interface WxtRuntime {
    /** The address of one of the extension's own pages; "/" is where all of them begin. */
    getURL(path: '/' | '/compare.html' | `/${'roadmap' | 'text'}.html${string}`): string;
  }
}
