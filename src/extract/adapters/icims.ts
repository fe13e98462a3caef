import type { SiteAdapter } from './site-adapter.ts';

/** iCIMS: the posting stands in a frame of the portal's own host, or alone with `in_iframe=1`; each part has a block of its own. */
export const icims: SiteAdapter = {
  id: 'icims',
  hosts: ['icims.com'],
  checked: 'published hints',
  mark: '.iCIMS_JobContent',
  jobId: '/jobs/(\\d+)/',
  title: ['.iCIMS_Header h1', 'h1.iCIMS_Header', '.iCIMS_Header'],
  location: ['.iCIMS_JobHeaderGroup .header.left span:not(.field-label)'],
  body: [
    '.iCIMS_JobContent', // with the parts' headings
    '.iCIMS_InfoMsg_Job',
  ],
  bodyIs: 'parts',
  drop: ['.iCIMS_JobOptions', '.iCIMS_JobHeaderGroup', '.iCIMS_Logo', '.iCIMS_PageFooter'],
};
