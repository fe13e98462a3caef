import { ADAPTERS } from '../../src/extract/adapters/registry.ts';
import {
  clearHighlights,
  isPainted,
  paintHighlights,
  readTab,
  scrollToMention,
} from '../../src/messaging/tab-calls.ts';
import { huesOf, marksShown } from '../../src/model/page-options.ts';
import type { Result } from '../../src/model/result.ts';
import type { TargetTab } from '../../src/platform/tabs.ts';
import { loadPageOptions } from '../../src/storage/page-options.ts';
import type { PopupServices } from '../../src/ui/models/services.ts';

/** The part of the popup's services that is about one tab. */
export interface TabServices
  extends Pick<
    PopupServices,
    'readPage' | 'paint' | 'clearPaint' | 'isPainted' | 'scrollTo' | 'keepsNothing'
  > {
  /** The text of the posting that was read last; '' without one. */
  text(): string;
}

/** What happens in one tab. */
export function createTabServices(target: Promise<Result<TargetTab>>): TabServices {
  let text = '';
  const inTab = async <Value, Code extends string>(
    call: (tabId: number) => Promise<Result<Value, Code>>,
  ): Promise<Result<Value>> => {
    const tab = await target;
    return tab.ok ? call(tab.value.id) : tab;
  };
  return {
    text: () => text,
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
    isPainted: async () => {
      const tab = await target;
      return tab.ok && isPainted(tab.value.id);
    },
    scrollTo: (span) => inTab((tabId) => scrollToMention(tabId, text, span)),
    keepsNothing: async () => {
      const [tab, { privateSaving }] = await Promise.all([target, loadPageOptions()]);
      return tab.ok && tab.value.isPrivate && !privateSaving;
    },
  };
}
