import type { SiteAdapter } from './site-adapter.ts';

type Row = Omit<SiteAdapter, 'id' | 'hosts' | 'checked'>;

/** A board by its published hints; its names come from the page and its structured data where the row gives none. */
const board = (id: string, hosts: readonly string[], row: Row = {}): SiteAdapter => ({
  id,
  hosts,
  checked: 'published hints',
  ...row,
});

/** Further boards: host, where the address keeps the job's id, and the text's element where one is published. */
export const BOARDS: readonly SiteAdapter[] = [
  board('avature', ['avature.net'], {
    jobId: '/JobDetail/(?:[^/]+/)?(\\d+)',
    body: ['.article--details .article__content'],
  }),
  board('bamboohr', ['bamboohr.com'], { jobId: '/careers/(\\d+)', body: ['.BambooRichText'] }),
  board('breezy', ['breezy.hr'], { jobId: '/p/([0-9a-f]{8,})', body: ['.description'] }),
  board('dice', ['dice.com'], {
    jobId: '/job-detail/([0-9a-f-]{30,})',
    body: ['[class*="job-detail-description-module"]', '#jobDescription'],
  }),
  board('eures', ['eures.europa.eu', 'europa.eu/eures'], { jobId: '/jv-details/([^/?]+)' }),
  board('jobvite', ['jobvite.com'], {
    jobId: '/job/(o[0-9A-Za-z]{8})',
    title: ['.jv-header'],
    body: ['.jv-job-detail-description'],
  }),
  board('monster', ['monster.com', 'monster.co.uk', 'monster.de', 'monster.fr', 'monster.ca'], {
    jobId: '--([0-9a-f-]{30,})',
    title: ['[data-testid="jobTitle"]'],
    company: ['[data-testid="company"]'],
    body: ['[data-testid="svx-description-container-inner"]'],
  }),
  board('oracle-hcm', ['oraclecloud.com'], {
    jobId: '/job/(\\d+)',
    title: ['.job-details__title'],
    body: ['.job-details__description-content'],
    bodyIs: 'parts',
  }),
  board('personio', ['jobs.personio.de', 'jobs.personio.com'], { jobId: '/job/(\\d+)' }),
  board('phenom', ['phenompeople.com'], {
    mark: '[data-ph-at-id="jobdescription-text"]',
    body: ['[data-ph-at-id="jobdescription-text"]', '.jd-info'],
  }),
  board('recruitee', ['recruitee.com'], { jobId: '/o/([^/?]+)' }),
  board('rippling', ['ats.rippling.com'], { jobId: '/jobs/([0-9a-f-]{30,})' }),
  board(
    'stepstone',
    ['stepstone.de', 'stepstone.at', 'stepstone.be', 'stepstone.nl', 'totaljobs.com', 'cwjobs.co.uk'],
    {
      jobId: '(?:--|job)(\\d{6,})',
      title: ['[data-at="header-job-title"]'],
      company: ['[data-at="metadata-company-name"]'],
      location: ['[data-at="metadata-location"]'],
      body: ['[data-at="jobad-content"]'],
    },
  ),
  board('successfactors', ['successfactors.com', 'successfactors.eu'], {
    mark: '[data-careersite-propertyid="description"]',
    jobId: '/job/[^/]+/(\\d+)',
    title: ['[data-careersite-propertyid="title"]', '#job-title'],
    location: ['[data-careersite-propertyid="location"]', '.jobGeoLocation'],
    body: ['[data-careersite-propertyid="description"]', '.jobdescription'],
  }),
  board('taleo', ['taleo.net'], { jobId: '[?&]job=(\\w+)', body: ['.editablesection'] }),
  board('teamtailor', ['teamtailor.com'], { jobId: '/jobs/(\\d+)' }),
  board('usajobs', ['usajobs.gov'], { jobId: '/job/(\\d+)' }),
  board('wellfound', ['wellfound.com', 'angel.co'], {
    jobId: '(?:/jobs/|job_listing_slug=)(\\d+)',
    body: ['[data-test="job-description"]'],
  }),
  board('work-at-a-startup', ['workatastartup.com'], { jobId: '/jobs/(\\d+)' }),
  board('ziprecruiter', ['ziprecruiter.com', 'ziprecruiter.co.uk'], {
    jobId: '(?:/job/|[?&]jid=|[?&]lvk=)([\\w-]{8,})',
    body: ['.job_description', '[data-testid="job-description"]'],
  }),
];
