import type { SiteAdapter } from './site-adapter.ts';

/** Built In and its city sites; a summary written by the board and a portrait of the employer surround the text. Checked on saved pages, 2026-11. */
export const builtIn: SiteAdapter = {
  id: 'built-in',
  hosts: /(?:^|\.)builtin(?:[a-z]{2,20})?\.(?:com|org)$/,
  company: ['[data-id="company-title"]'],
  body: ['[id^="job-post-body-"]'],
};
