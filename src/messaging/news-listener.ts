import { browser } from '../platform/browser.ts';
import type { NewsAnswer, PageNews } from './page-news.ts';

/** Where news comes from; all of it is stated by the browser. */
export interface NewsSource {
  readonly tabId: number;
  /** Address of the page, '' where the browser does not tell it. */
  readonly url: string;
}

const NEWS: ReadonlySet<unknown> = new Set<PageNews>(['posting-changed', 'posting-seen', 'posting-left']);

const newsIn = (message: unknown): PageNews | null => {
  const news: unknown = typeof message === 'object' && message !== null && Reflect.get(message, 'news');
  return NEWS.has(news) ? (news as PageNews) : null;
};

/**
 * Calls back with every piece of news from this extension's scripts in the top frames of tabs, until the returned
 * function is called. What the callback resolves to is the answer; only one listener should give one.
 */
export const listenForNews = (
  callback: (news: PageNews, source: NewsSource) => Promise<NewsAnswer> | undefined,
): (() => void) => {
  const listener: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (
    message,
    { id, tab, frameId, url = '' },
    respond,
  ) => {
    const news = newsIn(message);
    if (news === null || id !== browser.runtime.id || tab?.id === undefined || frameId !== 0)
      return undefined;
    const answer = callback(news, { tabId: tab.id, url });
    if (answer === undefined) return undefined;
    answer.then(respond, () => respond(undefined));
    // Keeps the channel open for an answer that is still to come.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
};
