import type { SiteAdapter } from './site-adapter.ts';

/** Workable draws a posting from three parts, each with a hint for its tests. */
export const workable: SiteAdapter = {
  id: 'workable',
  hosts: ['apply.workable.com', 'jobs.workable.com'],
  checked: 'published hints',
  jobId: '/(?:j|view)/([0-9A-Za-z]{8,})',
  title: ['[data-ui="job-title"]'],
  location: ['[data-ui="job-location"]'],
  body: ['[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]'],
  bodyIs: 'parts',
};
