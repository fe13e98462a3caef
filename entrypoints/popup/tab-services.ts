import { ADAPTERS } from '../../src/extract/adapters/registry.ts';
import { clearHighlights, paintHighlights, readTab, scrollToMention } from '../../src/messaging/tab-calls.ts';
import { huesOf, marksShown } from '../../src/model/page-options.ts';
import type { Result } from '../../src/model/result.ts';
import { findTargetTab } from '../../src/platform/tabs.ts';
import { loadPageOptions } from '../../src/storage/page-options.ts';
import type { PopupServices } from '../../src/ui/models/services.ts';

type TabServices = Pick<PopupServices, 'readPage' | 'paint' | 'clearPaint' | 'scrollTo'>;

/** What happens in the tab that `search` names (`?tab=ID`), else in the active one. */
export function createTabServices(search: string): TabServices {
  const target = findTargetTab(search);
  let text = '';
  const inTab = async <Value, Code extends string>(
    call: (tabId: number) => Promise<Result<Value, Code>>,
  ): Promise<Result<Value>> => {
    const tab = await target;
    return tab.ok ? call(tab.value.id) : tab;
  };
  return {
    readPage: async () => {
      const reading = await inTab((tabId) => readTab(tabId, ADAPTERS));
      if (reading.ok) text = reading.value.posting?.text ?? '';
      return reading;
    },
    paint: async (marks) => {
      const options = await loadPageOptions();
      return inTab((tabId) => paintHighlights(tabId, text, marksShown(marks, options), huesOf(options)));
    },
    clearPaint: () => inTab(clearHighlights),
    scrollTo: (span) => inTab((tabId) => scrollToMention(tabId, text, span)),
  };
}
