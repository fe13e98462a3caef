import type { SiteAdapter } from './site-adapter.ts';

/** Eightfold's career sites: the list stays in view beside the posting, whose text some tenants keep in structured data only. */
export const eightfold: SiteAdapter = {
  id: 'eightfold',
  hosts: ['eightfold.ai'],
  checked: 'published hints',
  mark: '.position-job-description',
  jobId: '/careers/job/(\\d+)',
  title: ['.position-title', 'h1[class*="position-title"]'],
  location: ['.position-location', '[class*="position-location"]'],
  body: ['.position-job-description', '#job-description-container'],
};
