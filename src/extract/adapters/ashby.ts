import type { SiteAdapter } from './site-adapter.ts';

/** Ashby's hosted pages, drawn by script; class names carry a hash behind a stable beginning. From published hooks only. */
export const ashby: SiteAdapter = {
  id: 'ashby',
  hosts: /^jobs\.ashbyhq\.com$/,
  mark: '[class*="ashby-job-posting"]',
  title: ['.ashby-job-posting-heading', 'h1'],
  body: ['[class*="_descriptionText"]', '#overview'],
};
