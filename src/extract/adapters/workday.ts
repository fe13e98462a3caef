import type { SiteAdapter } from './site-adapter.ts';

/** Workday's career sites: the automation hints stay, the class names change with each release. */
export const workday: SiteAdapter = {
  id: 'workday',
  hosts: ['myworkdayjobs.com', 'myworkdaysite.com', 'workday.com'],
  checked: 'published hints',
  mark: '[data-automation-id="jobPostingDescription"]',
  jobId: '_((?:JR|REQ|R)-?\\d{3,}(?:-\\d+)?)(?:[/?#]|$)',
  title: ['[data-automation-id="jobPostingHeader"]'],
  location: ['[data-automation-id="locations"] dd', '[data-automation-id="locations"]'],
  body: ['[data-automation-id="jobPostingDescription"]'],
};
