import type { SiteAdapter } from './site-adapter.ts';

/** Built In and its city sites; a summary written by the board and a portrait of the employer surround the text. */
export const builtIn: SiteAdapter = {
  id: 'built-in',
  hosts: ['builtin*.com', 'builtin*.org'],
  checked: 'saved page',
  company: ['[data-id="company-title"]'],
  body: ['[id^="job-post-body-"]'],
};
