import type { SiteAdapter } from './site-adapter.ts';

/** We Work Remotely, by its hints of 2024 and of the years before. */
export const weWorkRemotely: SiteAdapter = {
  id: 'we-work-remotely',
  hosts: ['weworkremotely.com'],
  checked: 'published hints',
  title: ['.lis-container__header__hero__company-info__title', '.listing-header-container h1'],
  company: ['.lis-container__job__sidebar__companyDetails__info__title h3', '.company-card h2'],
  body: ['.lis-container__job__content__description', '#job-listing-show-container'],
};
