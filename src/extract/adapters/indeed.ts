import type { SiteAdapter } from './site-adapter.ts';

/** Indeed's posting, alone (`viewjob`) or in the pane beside the list, on every country's host. */
export const indeed: SiteAdapter = {
  id: 'indeed',
  hosts: ['indeed.com'],
  checked: 'saved page',
  title: [
    '[data-testid="jobsearch-JobInfoHeader-title"]', // 2023
    '[data-testid="simpler-jobTitle"]', // phone layout, 2023
    '.jobsearch-JobInfoHeader-title', // 2020
  ],
  company: [
    '[data-testid="inlineHeader-companyName"]',
    '[data-company-name="true"]',
    '.jobsearch-JobInfoHeader-companyNameSimple',
    '.jobsearch-InlineCompanyRating-companyHeader',
  ],
  location: [
    '[data-testid="inlineHeader-companyLocation"]',
    '[data-testid="job-location"]',
    '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
  ],
  body: ['#jobDescriptionText', '#JobDescriptionUpdatesText'],
};
