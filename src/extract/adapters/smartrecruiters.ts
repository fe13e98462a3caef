import type { SiteAdapter } from './site-adapter.ts';

/** SmartRecruiters: the page's first `h1` may be a notice about old browsers. */
export const smartrecruiters: SiteAdapter = {
  id: 'smartrecruiters',
  hosts: ['jobs.smartrecruiters.com', 'careers.smartrecruiters.com'],
  checked: 'published hints',
  mark: '[class~="jobad-container"]',
  title: ['h1.job-title', '.summary-title', '[itemprop="title"]'],
  location: ['spl-job-location', '[itemprop="jobLocation"]'],
  body: ['[itemprop="description"]', '.job-sections', '.jobad-main'],
};
