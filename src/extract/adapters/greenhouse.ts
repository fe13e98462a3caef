import type { SiteAdapter } from './site-adapter.ts';

/** Greenhouse's boards, old (`boards.`) and new (`job-boards.`), also regional, and as an employer's page or frame embeds them. */
export const greenhouse: SiteAdapter = {
  id: 'greenhouse',
  hosts: [
    'boards.greenhouse.io',
    'job-boards.greenhouse.io',
    'boards.*.greenhouse.io',
    'job-boards.*.greenhouse.io',
  ],
  checked: 'saved page',
  title: ['.job__title h1', '.app-title'],
  company: ['.company-name'],
  location: ['.job__location', '.location'],
  body: [
    '.job__description, .job__pay', // new board, 2024; pay stands beside the text on some
    '#content', // old board
  ],
  bodyIs: 'parts',
};
