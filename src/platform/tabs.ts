import type { Browser } from 'wxt/browser';
import { failure, type Result, success } from '../model/result.ts';
import { browser } from './browser.ts';

/** The tab that a popup is about. */
export interface TargetTab {
  readonly id: number;
  /** Null where the browser does not tell it: without a click on the toolbar button, or on a page of its own. */
  readonly url: string | null;
  /** True in a private window. */
  readonly isPrivate: boolean;
}

/** What the browser's tab object tells; a failure where it has no tab. */
export const toTarget = (tab: Browser.tabs.Tab | undefined): Result<TargetTab, 'no-tab'> =>
  tab?.id === undefined
    ? failure('no-tab')
    : success({ id: tab.id, url: tab.url ?? null, isPrivate: tab.incognito });

/**
 * The tab that a page of the extension is about: the one named in its address (`?tab=ID`, for a page that stands in
 * a tab of its own), else the active tab of the window.
 */
export const findTargetTab = async (search = ''): Promise<Result<TargetTab, 'no-tab'>> => {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  try {
    if (Number.isInteger(named)) return toTarget(await browser.tabs.get(named));
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    return toTarget(active);
  } catch {
    return toTarget(undefined);
  }
};

/** A tab by its number. */
export const findTab = async (tabId: number): Promise<Result<TargetTab, 'no-tab'>> =>
  toTarget(await browser.tabs.get(tabId).catch(() => undefined));

/** The address of a tab; null where the browser does not tell it, or the tab is gone. */
export const urlOfTab = async (tabId: number): Promise<string | null> => {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url ?? null;
};

/** Every open tab, by number. */
export const allTabs = async (): Promise<number[]> =>
  (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);

const open = async (url: string): Promise<void> => {
  await browser.tabs.create({ url });
};

/** Opens the comparison list in a new tab, with the details of the saved posting of that id if one is named. */
export const openComparePage = (posting: string | null = null): Promise<void> =>
  open(
    browser.runtime.getURL('/compare.html') +
      (posting === null ? '' : `#open=${encodeURIComponent(posting)}`),
  );

/** Opens the page for texts in a new tab: empty, or with the picked text of that id. */
export const openTextPage = (pickedId: string | null = null): Promise<void> =>
  open(browser.runtime.getURL(pickedId === null ? '/text.html' : `/text.html?picked=${pickedId}`));

/** Opens the page that says what the extension does. */
export const openWelcomePage = (): Promise<void> => open(`${browser.runtime.getURL('/')}welcome.html`);

/** Shows the profile page: the tab that has it open, else a new one. */
export const openProfilePage = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens a part of the profile page in a new tab; a guide is that of the role of this id. */
export const openProfilePart = (
  part: 'conditions' | 'resume' | 'skills' | `guide/${string}`,
): Promise<void> => open(`${browser.runtime.getURL('/')}options.html#${part}`);

/** Opens the roadmap page in a new tab for the posting of that id, which must be saved or kept at hand. */
export const openRoadmapPage = (posting: string): Promise<void> =>
  open(browser.runtime.getURL(`/roadmap.html?posting=${encodeURIComponent(posting)}`));

/** Opens a web address in a new tab. Addresses come from pages: other schemes than http and https are ignored. */
export const openWebPage = async (url: string): Promise<void> => {
  if (/^https?:\/\//i.test(url)) await open(url);
};
