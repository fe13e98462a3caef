import type { Page } from 'playwright';
import type { ChromiumWithExtension } from '../support/chromium.ts';

/** What the toolbar button shows in the tab of a page. */
export interface BadgeShown {
  readonly text: string;
  readonly title: string;
}

/** The badge and tooltip of a page's tab. */
export async function badgeOn(extension: ChromiumWithExtension, page: Page): Promise<BadgeShown> {
  const tabId = await extension.tabIdOf(page);
  const worker = await extension.worker();
  return worker.evaluate<BadgeShown>(`(async () => ({
    text: await chrome.action.getBadgeText({ tabId: ${tabId} }),
    title: await chrome.action.getTitle({ tabId: ${tabId} }),
  }))()`);
}

/** Everything that the toolbar button has said since it was watched. */
export interface WatchedButton {
  /** The titles that it was given in the tab of a page, in order: a note that stands for a moment is among them. */
  titlesOn(page: Page): Promise<string[]>;
}

/** Notes each title that the worker gives to the button from now on, until the worker ends. */
export async function watchButton(extension: ChromiumWithExtension): Promise<WatchedButton> {
  const worker = await extension.worker();
  await worker.evaluate(`(() => {
    globalThis.titlesGiven = [];
    for (const api of new Set([globalThis.browser?.action, globalThis.chrome.action])) {
      if (!api) continue;
      const setTitle = api.setTitle.bind(api);
      api.setTitle = (details) => {
        titlesGiven.push(details);
        return setTitle(details);
      };
    }
  })()`);
  return {
    titlesOn: async (page) => {
      const tabId = await extension.tabIdOf(page);
      return (await extension.worker()).evaluate<string[]>(
        `titlesGiven.filter(({ tabId }) => tabId === ${tabId}).map(({ title }) => title)`,
      );
    },
  };
}
