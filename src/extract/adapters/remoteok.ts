import type { SiteAdapter } from './site-adapter.ts';

/** RemoteOK unfolds a posting inside its list: the rows around it are other jobs. */
export const remoteok: SiteAdapter = {
  id: 'remoteok',
  hosts: ['remoteok.io', 'remoteok.com'],
  checked: 'saved page',
  title: ['tr.job.active [itemprop="title"]', 'tr.job [itemprop="title"]'],
  company: ['tr.job.active [itemprop="name"]', 'tr.job [itemprop="name"]'],
  placeholderPay: 'single',
  body: ['.expandContents .description .markdown', '.expandContents .description', '.expandContents'],
};
