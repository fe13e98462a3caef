import type { SiteAdapter } from './site-adapter.ts';

/** Built In and its city sites; a summary written by the board and a portrait of the employer surround the text. */
export const builtIn: SiteAdapter = {
  id: 'built-in',
  hosts: /(?:^|\.)builtin(?:[a-z]{2,20})?\.(?:com|org)$/,
  mark: null,
  title: [],
  company: ['[data-id="company-title"]'],
  location: [],
  body: ['[id^="job-post-body-"]'],
  bodyIs: 'first',
  drop: [],
  employerInPath: false,
  checked: '2026-11',
};
