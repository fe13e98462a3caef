import type { SiteAdapter } from './site-adapter.ts';

/** Lever cuts one posting into sections that are siblings; the last one only repeats the way to apply. */
export const lever: SiteAdapter = {
  id: 'lever',
  hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
  checked: 'published hints',
  mark: '[class~="posting-headline"]',
  title: ['.posting-headline h2'],
  location: ['.posting-categories .location'],
  body: [
    '.posting-page .section-wrapper.page-full-width .section',
    '.posting-page .section-wrapper',
    '[data-qa="job-description"]',
  ],
  bodyIs: 'parts',
  drop: ['.last-section-apply', '.posting-headline', '.postings-btn-wrapper'],
};
