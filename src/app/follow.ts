import { followPointer } from '../messaging/pointer-port.ts';
import { placeHighlighter, watchPosting } from '../messaging/tab-calls.ts';
import type { PanelTabServices } from '../ui/sidepanel/panel-tabs.ts';

/** Follows the page of a tab whose posting has this text. */
export const followIn =
  (tabId: number, text: () => string): PanelTabServices['follow'] =>
  async (marks, onPointed) => {
    await placeHighlighter(tabId);
    const stop = followPointer(tabId, onPointed);
    await watchPosting(tabId, text(), marks);
    return stop;
  };
