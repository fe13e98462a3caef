import * as calls from '../messaging/tab-calls.ts';
import { failure, type Result } from '../model/result.ts';
import type { TargetTab } from '../platform/tabs.ts';
import type { PopupServices } from '../ui/services.ts';
import { copyReport } from './copy-report.ts';
import { paintPage } from './paint-page.ts';
import { loadSupplies } from './supplies.ts';

/** The part of the popup's services that is about the page in one tab. */
export interface TabServices
  extends Pick<PopupServices, 'readPage' | 'paint' | 'clearPaint' | 'isPainted' | 'scrollTo' | 'copyReport'> {
  /** The text of the posting that was read last; '' without one. */
  text(): string;
}

/** What happens in one tab. */
export function createTabServices(target: Promise<Result<TargetTab>>): TabServices {
  let text = '';
  const supplies = loadSupplies();
  const inTab = async (call: (tabId: number) => Promise<Result<unknown>>): Promise<Result<unknown>> => {
    const tab = await target;
    return tab.ok ? call(tab.value.id) : tab;
  };
  return {
    text: () => text,
    readPage: async () => {
      const [tab, handed] = [await target, await supplies];
      if (handed === null) return failure('part-gone');
      const reading = tab.ok ? await calls.readTab(tab.value.id, handed) : tab;
      if (reading.ok) text = reading.value.posting?.text ?? '';
      return reading;
    },
    paint: (record, profile, repaint) => inTab((tabId) => paintPage(tabId, text, record, profile, repaint)),
    clearPaint: () => inTab(calls.clearHighlights),
    isPainted: () => target.then((tab) => tab.ok && calls.isPainted(tab.value.id)),
    scrollTo: (span) => inTab((tabId) => calls.scrollToMention(tabId, text, span)),
    copyReport: (review) => inTab((tabId) => copyReport(tabId, review)),
  };
}
