import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * Gives tests in Node the browser API in memory; `fakeBrowser.reset()` empties it. Import it first, for its effect:
 * the code under test looks for the API when it is loaded.
 */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
