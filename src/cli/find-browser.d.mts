/** See find-browser.mjs. */
export function findBrowser(
  only?: 'chromium' | 'firefox',
): { name: 'chromium' | 'firefox'; path: string } | null;
