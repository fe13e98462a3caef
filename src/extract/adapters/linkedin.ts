import type { SiteAdapter } from './site-adapter.ts';

/** LinkedIn for guests, as whole page and as the fragment its search loads; the logged-in views by their published hooks. Checked on saved pages, 2026-11. */
export const linkedin: SiteAdapter = {
  id: 'linkedin',
  hosts: /(?:^|\.)linkedin\.com$/,
  mark: '[class~="top-card-layout__title"], [class~="topcard__title"], [class~="jobs-unified-top-card"]',
  title: [
    '.job-details-jobs-unified-top-card__job-title', // logged in, 2024
    '.jobs-unified-top-card__job-title', // logged in, 2022
    '.top-card-layout__title', // guest, 2021
    '.topcard__title', // guest, 2020
  ],
  company: [
    '.job-details-jobs-unified-top-card__company-name', // logged in, 2024
    '.jobs-unified-top-card__company-name', // logged in, 2022
    '.topcard__org-name-link', // guest; employers without a page have no link
    '.topcard__flavor-row .topcard__flavor:first-child',
    '.topcard__flavor',
  ],
  location: ['.topcard__flavor--bullet'],
  body: [
    '[data-sdui-component$="aboutTheJob"]', // logged in, 2025
    '.jobs-description__container .jobs-box__html-content', // logged in, 2023
    '.jobs-description-content__text',
    '.show-more-less-html__markup', // guest, since 2020; clipped by style only
    '.description__text',
  ],
  drop: ['.show-more-less-html__button'],
};
