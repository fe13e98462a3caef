import type { SiteAdapter } from './site-adapter.ts';

/** Ashby, hosted and drawn into an employer's page; class names carry a hash behind a stable beginning. */
export const ashby: SiteAdapter = {
  id: 'ashby',
  hosts: ['jobs.ashbyhq.com'],
  checked: 'published hints',
  mark: '[class*="ashby-job-posting"]',
  title: ['.ashby-job-posting-heading', 'h1[class*="_title_"]', 'h1'],
  body: ['[class*="_descriptionText"]', '.ashby-job-posting-right-pane', '#overview'],
};
