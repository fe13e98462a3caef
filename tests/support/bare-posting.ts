import type { Posting } from '../../src/model/posting.ts';

/** A posting of which nothing is known but what is given. */
export const barePosting = (known: Partial<Posting>): Posting => ({
  title: '',
  company: null,
  locations: [],
  workMode: null,
  employmentType: null,
  datePosted: null,
  validThrough: null,
  url: null,
  canonicalUrl: null,
  site: 'generic',
  sources: {},
  language: null,
  text: '',
  blocks: [],
  structuredPay: null,
  ...known,
});
