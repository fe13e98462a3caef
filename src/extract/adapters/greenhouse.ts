import type { SiteAdapter } from './site-adapter.ts';

/** Greenhouse's boards, old (`boards.`) and new (`job-boards.`, also regional). Checked on saved pages, 2026-11. */
export const greenhouse: SiteAdapter = {
  id: 'greenhouse',
  hosts: /^(?:job-)?boards(?:\.[a-z]{2})?\.greenhouse\.io$/,
  title: ['.job__title h1', '.app-title'],
  company: ['.company-name'],
  location: ['.job__location', '.location'],
  body: [
    '.job__description, .job__pay', // new board, 2024; pay stands beside the text on some
    '#content', // old board
  ],
  bodyIs: 'parts',
};
