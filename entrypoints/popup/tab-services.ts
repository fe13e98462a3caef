import { ADAPTERS } from '../../src/extract/adapters/registry.ts';
import { clearHighlights, paintHighlights, readTab, scrollToMention } from '../../src/messaging/tab-calls.ts';
import type { Result } from '../../src/model/result.ts';
import { findTargetTab } from '../../src/platform/tabs.ts';
import type { PopupServices } from '../../src/ui/models/services.ts';

type TabServices = Pick<PopupServices, 'readPage' | 'paint' | 'clearPaint' | 'scrollTo'>;

/** What happens in the tab that `search` names (`?tab=ID`), else in the active one. */
export function createTabServices(search: string): TabServices {
  const target = findTargetTab(search);
  const inTab = async <Value, Code extends string>(
    call: (tabId: number) => Promise<Result<Value, Code>>,
  ): Promise<Result<Value>> => {
    const tab = await target;
    return tab.ok ? call(tab.value.id) : tab;
  };
  return {
    readPage: () => inTab((tabId) => readTab(tabId, ADAPTERS)),
    paint: (marks) => inTab((tabId) => paintHighlights(tabId, marks)),
    clearPaint: () => inTab(clearHighlights),
    scrollTo: (span) => inTab((tabId) => scrollToMention(tabId, span)),
  };
}
