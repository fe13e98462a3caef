import type { SiteAdapter } from './site-adapter.ts';

/** A comment of Hacker News' "Who is hiring?" by itself; the thread around it is a list. Its first line names company, role and place. */
export const hackerNews: SiteAdapter = {
  id: 'hacker-news',
  hosts: ['news.ycombinator.com/item'],
  checked: 'published hints',
  firstLine: 'company',
  body: ['.fatitem .comment .commtext', '.fatitem .commtext'],
};
