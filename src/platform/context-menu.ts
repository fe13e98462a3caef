import type { Browser } from 'wxt/browser';
import { menuWords } from '../i18n/words.ts';
import { browser } from './browser.ts';
import type { TargetTab } from './tabs.ts';

/** A text that was selected on a page, as far as the browser tells. */
export interface PickedText {
  /** The selection; its line breaks are lost where the page's own copy could not be read. */
  readonly text: string;
  /** Address of the page or frame that it stands on; null where the browser does not tell. */
  readonly url: string | null;
  /** The tab's title; null where the browser does not tell. */
  readonly pageTitle: string | null;
}

/** What the menus lead to. */
export interface MenuActions {
  analyzeSelection(picked: PickedText): Promise<unknown>;
  openTextPage(): Promise<unknown>;
}

const SELECTION = 'analyze-selection';
const TEXT_PAGE = 'open-text-page';

/** Puts the menus in place. The browser keeps them, so once an installation or update is enough. */
const createMenus = async (): Promise<void> => {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SELECTION,
    title: menuWords.analyzeSelection,
    contexts: ['selection'],
    documentUrlPatterns: ['<all_urls>'],
  });
  browser.contextMenus.create({ id: TEXT_PAGE, title: menuWords.openTextPage, contexts: ['action'] });
};

/** Offers the menus and answers them. Call it while the worker starts, or the click that woke it is missed. */
export const answerMenus = (actions: MenuActions): void => {
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (click.menuItemId === TEXT_PAGE) void actions.openTextPage();
    if (click.menuItemId === SELECTION) void pickText(click, tab).then(actions.analyzeSelection);
  });
};

/** The text that is selected in a tab's top frame, for a command, which grants access like the menu; null where none is. */
export async function pickFromTab({ id, url }: TargetTab): Promise<PickedText | null> {
  const text = await selectedIn(id, 0);
  const tab = await browser.tabs.get(id).catch(() => undefined);
  return text?.trim() ? { text, url, pageTitle: tab?.title ?? null } : null;
}

async function pickText(
  { selectionText = '', frameId = 0, frameUrl, pageUrl }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<PickedText> {
  const own = tab?.id === undefined ? null : await selectedIn(tab.id, frameId);
  return {
    text: own?.trim() ? own : selectionText,
    url: frameUrl ?? pageUrl ?? null,
    pageTitle: tab?.title ?? null,
  };
}

/**
 * The selection with its line breaks, which the menu's own text has lost: the click on the menu grants access to the
 * page. Null where even so the browser keeps extensions out.
 */
async function selectedIn(tabId: number, frameId: number): Promise<string | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: () => getSelection()?.toString() ?? '',
    });
    return typeof answer?.result === 'string' ? answer.result : null;
  } catch {
    return null;
  }
}
