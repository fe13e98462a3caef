import type { SiteAdapter } from './site-adapter.ts';

/** jobs.cz, as board and as the page it keeps for an employer. */
export const jobsCz: SiteAdapter = {
  id: 'jobs-cz',
  hosts: ['jobs.cz', 'prace.cz'],
  checked: 'saved page',
  title: ['.JobDescriptionHeading h1'],
  company: ['[data-test="jd-company-name"]'],
  location: ['[data-test="jd-info-location"]'],
  // The text is cut into an introduction, the offer and a table of facts, in three layouts: their common parent is found without help.
  drop: [
    '[data-test="jd-info-item"]', // facts, 2025
    '[data-test="jd-benefits"]',
    '.IconWithText', // facts, 2022
    'dl.icon-description', // facts on employers' own pages
    '#company-profile-medallion',
    '.JobDescriptionActions',
  ],
};
