import type { SiteAdapter } from './site-adapter.ts';

/** Ashby's hosted pages, drawn by script; class names carry a hash behind a stable beginning. */
export const ashby: SiteAdapter = {
  id: 'ashby',
  hosts: /^jobs\.ashbyhq\.com$/,
  mark: '[class*="ashby-job-posting"]',
  title: ['.ashby-job-posting-heading', 'h1'],
  company: [],
  location: [],
  body: ['[class*="_descriptionText"]', '#overview'],
  bodyIs: 'first',
  drop: [],
  employerInPath: true,
  checked: null,
};
