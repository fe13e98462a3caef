import type { PageClues } from '../../src/extract/page-clues.ts';

/** The clues of an empty page of which nothing is known but what is given. */
export const bareClues = (known: Partial<PageClues>): PageClues => ({
  url: null,
  canonicalUrl: null,
  site: 'generic',
  language: null,
  blocks: [],
  controls: [],
  titles: [],
  mainHeadings: [],
  rows: 0,
  titleRow: false,
  title: null,
  structured: null,
  declaresList: false,
  declaresArticle: false,
  form: null,
  isSiteJob: false,
  isKnownSite: false,
  placeholderPay: false,
  missing: { frameUrl: null, isDrawn: false },
  text: null,
  hasArticle: false,
  ...known,
});
