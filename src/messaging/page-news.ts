import { isOrphaned, pageRuntime } from '../platform/page-runtime.ts';

/** What a script in a page can tell the extension unasked. */
export type PageNews = 'posting-changed';

/** A piece of news on its way, as the runtime carries it. */
export interface NewsMessage {
  readonly news: PageNews;
}

/** Tells the worker and the open pages of the extension. Nobody need listen, and nothing comes back. */
export const tellExtension = (news: PageNews): void => {
  if (isOrphaned()) return;
  const message: NewsMessage = { news };
  pageRuntime.sendMessage(message).catch(() => undefined);
};
