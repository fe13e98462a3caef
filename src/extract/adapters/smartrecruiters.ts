import type { SiteAdapter } from './site-adapter.ts';

/** SmartRecruiters: the page's first `h1` may be a notice about old browsers. From published hooks only. */
export const smartrecruiters: SiteAdapter = {
  id: 'smartrecruiters',
  hosts: /^(?:jobs|careers)\.smartrecruiters\.com$/,
  mark: '[class~="jobad-container"]',
  title: ['h1.job-title', '.summary-title', '[itemprop="title"]'],
  location: ['spl-job-location', '[itemprop="jobLocation"]'],
  body: ['[itemprop="description"]', '.job-sections', '.jobad-main'],
};
