import { HEADING_WORDS, JOB_ADDRESS } from './words.ts';

/** More scripts and headings than this are looked at on no page: a look stays well under a millisecond. */
const MOST_SCRIPTS = 20;
const MOST_HEADINGS = 200;
const LONGEST_HEADING = 60;
/** Pages can give themselves addresses of any length. */
const LONGEST_ADDRESS = 500;
/** One heading of a posting stands on many a page, two do not. */
const ENOUGH_HEADINGS = 2;

const firstOf = (document: Document, selector: string, most: number): Element[] =>
  [...document.querySelectorAll(selector)].slice(0, most);

const declaresPosting = (document: Document): boolean =>
  firstOf(document, 'script[type="application/ld+json"]', MOST_SCRIPTS).some(({ textContent }) =>
    textContent?.includes('JobPosting'),
  ) || document.querySelector('[itemtype$="schema.org/JobPosting"]') !== null;

const hasHeadings = (document: Document): boolean => {
  const said = new Set<string>();
  for (const { textContent } of firstOf(document, 'h1,h2,h3,h4,strong,b,dt', MOST_HEADINGS)) {
    const text = textContent?.trim().toLowerCase() ?? '';
    if (text.length > LONGEST_HEADING) continue;
    const found = HEADING_WORDS.find((word) => text.includes(word));
    if (found !== undefined) said.add(found);
    if (said.size === ENOUGH_HEADINGS) return true;
  }
  return false;
};

/**
 * Whether it is worth reading a page, by signs that cost next to nothing: structured data of a posting, an address of
 * one job, or two headings of a posting. What the page really is, only reading tells.
 */
export const mayHoldPosting = (document: Document, url: string): boolean =>
  JOB_ADDRESS.test(url.slice(0, LONGEST_ADDRESS)) || declaresPosting(document) || hasHeadings(document);
