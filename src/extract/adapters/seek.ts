import type { SiteAdapter } from './site-adapter.ts';

/** SEEK and its sister boards, which share their automation hints; the list opens postings in a pane. */
export const seek: SiteAdapter = {
  id: 'seek',
  hosts: ['seek.com.au', 'seek.co.nz', 'seek.com', 'jobstreet.com', 'jobsdb.com'],
  checked: 'published hints',
  jobId: '(?:/job/|[?&]jobId=)(\\d+)',
  title: ['[data-automation="job-detail-title"]'],
  company: ['[data-automation="advertiser-name"]'],
  location: ['[data-automation="job-detail-location"]'],
  body: ['[data-automation="jobAdDetails"]'],
};
