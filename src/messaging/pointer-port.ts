import type { Span } from '../model/terms.ts';
import { browser } from '../platform/browser.ts';
import { POINTER_PORT } from './protocol.ts';
import { isSpan } from './tab-payloads.ts';

/**
 * Calls back with each mention that the pointer comes to in a tab, until the returned function is called or the page
 * goes away. The page looks at its pointer only while someone listens.
 */
export const followPointer = (tabId: number, callback: (span: Span) => void): (() => void) => {
  const port = browser.tabs.connect(tabId, { name: POINTER_PORT, frameId: 0 });
  port.onMessage.addListener((message) => {
    if (isSpan(message)) callback({ start: message.start, end: message.end });
  });
  // Reading the reason keeps Chrome from reporting a page without a highlighter as unchecked.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  return () => port.disconnect();
};
