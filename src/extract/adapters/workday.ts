import type { SiteAdapter } from './site-adapter.ts';

/** Workday's career sites: the automation hooks stay, the class names change with each release. From published hooks only. */
export const workday: SiteAdapter = {
  id: 'workday',
  hosts: /\.(?:myworkdayjobs|myworkdaysite|workday)\.com$/,
  mark: '[data-automation-id="jobPostingDescription"]',
  title: ['[data-automation-id="jobPostingHeader"]'],
  location: ['[data-automation-id="locations"] dd', '[data-automation-id="locations"]'],
  body: ['[data-automation-id="jobPostingDescription"]'],
};
