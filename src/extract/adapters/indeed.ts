import type { SiteAdapter } from './site-adapter.ts';

/** Indeed's posting, alone (`viewjob`) or in the pane beside the list. Checked on saved pages, 2026-11. */
export const indeed: SiteAdapter = {
  id: 'indeed',
  hosts: /(?:^|\.)indeed\.com$/,
  title: [
    '[data-testid="jobsearch-JobInfoHeader-title"]', // 2023
    '.jobsearch-JobInfoHeader-title', // 2020
  ],
  company: [
    '[data-testid="inlineHeader-companyName"]',
    '[data-company-name="true"]',
    '.jobsearch-InlineCompanyRating-companyHeader',
  ],
  location: ['[data-testid="inlineHeader-companyLocation"]', '[data-testid="job-location"]'],
  body: ['#jobDescriptionText', '#JobDescriptionUpdatesText'],
};
