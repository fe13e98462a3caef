import type { SiteAdapter } from './site-adapter.ts';

/** A board of which only hosts and the text's element are known; its names come from the page and its structured data. */
const board = (id: string, hosts: RegExp, ...body: string[]): SiteAdapter => ({ id, hosts, body });

/** Boards known from their published hooks only; none was checked on a saved page. */
export const BOARDS: readonly SiteAdapter[] = [
  board('bamboohr', /\.bamboohr\.com$/, '.BambooRichText'),
  board('dice', /(?:^|\.)dice\.com$/, '#jobDescription', '[class*="job-detail-description-module"]'),
  board('eightfold', /\.eightfold\.ai$/, '.position-job-description'),
  board(
    'glassdoor',
    /(?:^|\.)glassdoor\.[a-z.]{2,6}$/,
    '[data-brandviews*="jobview-description"]',
    '[class*="JobDetails_jobDescription__"]',
  ),
  board('icims', /\.icims\.com$/, '.iCIMS_JobContent'),
  board('seek', /(?:^|\.)seek\.(?:com\.au|co\.nz)$/, '[data-automation="jobAdDetails"]'),
  board('workable', /^apply\.workable\.com$/, '[data-ui="job-description"]'),
];
