import { plainKey } from './compare-text.ts';
import { elementNames } from './name-words.ts';
import type { PageOutline } from './outline.ts';
import { attributeOf } from './own-nodes.ts';
import { parseUrl } from './page-url.ts';
import { COMPANY_ASIDES, COMPANY_HINTS, COMPANY_PATHS } from './tables/company.ts';
import { wordsOf } from './tables/phrases.ts';

const LONGEST_NAME = 80;
/** Elements and links named after an employer that are read. */
const MOST_HINTED = 3;
const MOST_LINKS = 400;
/** A logo stands in the page's head; further images are the posting's and its neighbors'. */
const MOST_IMAGES = 40;
const MOST_LOGOS = 2;
/** Attributes that may say of an image that it is a logo. */
const LOGO_HINTS = wordsOf('alt class id src');
/** Texts of the first elements that the site itself names after an employer. */
export function hintedNames(outline: PageOutline, end: number): string[] {
  const names: string[] = [];
  for (const [element, { from, to }] of outline.ranges) {
    if (names.length >= MOST_HINTED) break;
    if (to - from !== 1 || from >= end || !hasCompanyHint(element)) continue;
    const block = outline.blocks[from];
    if (block && block.text.length <= LONGEST_NAME) names.push(block.text);
  }
  return names;
}

const hasCompanyHint = (element: Element) =>
  elementNames(element).some(
    (words) =>
      words.some((word) => COMPANY_HINTS.has(word)) && !words.some((word) => COMPANY_ASIDES.has(word)),
  );

/** Labels of links to an employer's own page. */
export function employerLinks(outline: PageOutline, end: number, url: URL | null): string[] {
  const linked = new Set<string>();
  for (const { href, label, at } of outline.controls.slice(0, MOST_LINKS))
    if (at <= end && href && label.length <= LONGEST_NAME && isEmployerLink(href, label, url))
      linked.add(label);
  return [...linked];
}

/** A link to an employer's page carries the employer's name; other links below it ("12 jobs", "Website") do not. */
function isEmployerLink(href: string, label: string, url: URL | null): boolean {
  const parts =
    parseUrl(href, url?.href ?? 'https://page.invalid/')
      ?.pathname.toLowerCase()
      .split('/') ?? [];
  const slug = plainKey(parts[parts.findIndex((part) => COMPANY_PATHS.has(part)) + 1] ?? '');
  const name = plainKey(label);
  if (!parts.some((part) => COMPANY_PATHS.has(part)) || slug.length < 2 || name.length < 2) return false;
  return slug.startsWith(name.slice(0, 4)) || name.startsWith(slug.slice(0, 4));
}

/** What the page's first logos are said to show. */
export function logoTexts(document: Document): string[] {
  const images = [...document.querySelectorAll('img[alt]')].slice(0, MOST_IMAGES);
  const logos = images.filter((image) =>
    /logo|brand/i.test(LOGO_HINTS.map((name) => attributeOf(image, name)).join(' ')),
  );
  return logos.slice(0, MOST_LOGOS).map((image) => (attributeOf(image, 'alt') ?? '').slice(0, LONGEST_NAME));
}
