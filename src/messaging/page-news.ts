import { isOrphaned, pageRuntime } from '../platform/page-runtime.ts';

/**
 * What a script in a page can tell the worker and the open pages of the extension unasked:
 * "posting-changed": the text that was read or painted is another by now;
 * "posting-seen": on a site that is read by itself, a posting seems to have come;
 * "posting-left": there, the posting that was seen is gone.
 */
export type PageNews = 'posting-changed' | 'posting-seen' | 'posting-left';

/** What the worker makes of "posting-seen": "rest" when the site is not granted any more. */
export type NewsAnswer = 'posting' | 'no-posting' | 'rest';

/** A piece of news on its way, as the runtime carries it. */
export interface NewsMessage {
  readonly news: PageNews;
}

/** Tells the extension; undefined when nobody answers, as while it is being updated. */
export const tellExtension = async (news: PageNews): Promise<unknown> => {
  if (isOrphaned()) return undefined;
  try {
    return await pageRuntime.sendMessage({ news } satisfies NewsMessage);
  } catch {
    return undefined;
  }
};
