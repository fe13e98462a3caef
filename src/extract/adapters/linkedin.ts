import type { SiteAdapter } from './site-adapter.ts';

/** LinkedIn for guests, as whole page and as the fragment its search loads; the logged-in views by their published hints. */
export const linkedin: SiteAdapter = {
  id: 'linkedin',
  hosts: ['linkedin.com'],
  checked: 'saved page',
  mark: '[class~="top-card-layout__title"], [class~="topcard__title"], [class~="jobs-unified-top-card"]',
  jobId: '(?:currentJobId=|/jobs/view/(?:[^/?]*-)?)(\\d{6,})',
  shown: [
    '.job-details-jobs-unified-top-card__job-title a[href*="/jobs/view/"]',
    '.jobs-unified-top-card__content--two-pane a[href*="/jobs/view/"]',
  ],
  title: [
    '.job-details-jobs-unified-top-card__job-title', // logged in, 2024
    '.jobs-unified-top-card__job-title', // logged in, 2022
    '.top-card-layout__title', // guest, 2021
    '.topcard__title', // guest, 2020
  ],
  company: [
    '.job-details-jobs-unified-top-card__company-name', // logged in, 2024
    '.jobs-unified-top-card__company-name', // logged in, 2022
    '[aria-label^="Company,"]', // logged in, 2025; its other names are hashes
    '.topcard__org-name-link', // guest; employers without a page have no link
    '.topcard__flavor-row .topcard__flavor:first-child',
    '.topcard__flavor',
  ],
  location: [
    '.job-details-jobs-unified-top-card__primary-description-container .tvm__text:first-child',
    '.jobs-unified-top-card__bullet',
    '.topcard__flavor--bullet',
  ],
  body: [
    '[data-sdui-component$="aboutTheJob"]', // logged in, 2025
    '#job-details', // logged in, 2024
    '.jobs-description__container .jobs-box__html-content', // logged in, 2023
    '.jobs-description__content',
    '.jobs-description-content__text',
    '.show-more-less-html__markup', // guest, since 2020; clipped by style only
    '.description__text',
  ],
  drop: ['.show-more-less-html__button', '.jobs-description__footer-button'],
};
