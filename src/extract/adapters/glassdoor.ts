import type { SiteAdapter } from './site-adapter.ts';

/** Glassdoor, the list with its pane and the posting alone; hashes behind the class names change with each release. */
export const glassdoor: SiteAdapter = {
  id: 'glassdoor',
  hosts: [
    ...['com', 'de', 'fr', 'nl', 'it', 'es', 'ca', 'ie', 'at', 'ch', 'be', 'sg', 'co.in', 'co.uk', 'co.nz'],
    ...['com.au', 'com.br', 'com.mx', 'com.ar', 'com.hk'],
  ].map((domain) => `glassdoor.${domain}`),
  checked: 'published hints',
  title: ['[id^="jd-job-title-"]', '[data-test="job-title"]'],
  company: ['[class*="EmployerProfile_employerNameHeading"]', '[data-test="employer-name"]'],
  location: ['[data-test="location"]'],
  body: [
    '[class*="JobDetails_jobDescription__"]', // 2023
    '[data-brandviews*="jobview-description"]',
    '#JobDescriptionContainer', // 2020
  ],
  drop: ['[class*="JobDetails_showMore"]'],
};
