import { oneLine } from './compare-text.ts';
import type { PageBlock, PageOutline } from './outline.ts';
import { ownDocument } from './own-nodes.ts';
import { titleParts } from './title-parts.ts';

/** What a page calls itself, as written. */
export interface PageNames {
  /** `og:title`, `twitter:title` and `document.title`, most telling first; may carry company and site. */
  titles: string[];
  /** `document.title` alone, which is renewed when the view changes; '' when there is none. */
  documentTitle: string;
  /** The blocks of the page's `h1`, in page order. */
  mainHeadings: PageBlock[];
  /** `og:site_name` and `application-name`. */
  siteNames: string[];
}

const LONGEST_TITLE = 300;

/**
 * The page's names; empty where it says nothing. `outdated`: its `meta` elements are still those of another job, as after a
 * client-side navigation, which renews the title only.
 */
export function readPageNames(document: Document, outline: PageOutline, outdated: boolean): PageNames {
  const metas = outdated ? [] : [metaOf(document, 'og:title'), metaOf(document, 'twitter:title')];
  const documentTitle = document.querySelector('title')?.textContent ?? '';
  return {
    titles: distinct([...metas, documentTitle]),
    documentTitle: oneLine(documentTitle).slice(0, LONGEST_TITLE),
    mainHeadings: outline.blocks.filter(({ level, text }) => level === 1 && text.length <= LONGEST_TITLE),
    siteNames: distinct([metaOf(document, 'og:site_name'), metaOf(document, 'application-name')]),
  };
}

/** The content of the first `meta` with this name or property; null when there is none. */
export function metaOf(document: Document, name: string): string | null {
  const meta = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  const content = oneLine(meta?.getAttribute('content') ?? '');
  return content === '' ? null : content.slice(0, LONGEST_TITLE);
}

function distinct(values: Array<string | null | undefined>): string[] {
  const clean = values.map((value) => oneLine(value ?? '').slice(0, LONGEST_TITLE));
  return [...new Set(clean.filter((value) => value !== ''))];
}

/** The page's titles as stated, whole and in their parts; among script state, the posting is known by them. */
export function statedTitles(document: Document): string[] {
  const own = ownDocument(document);
  const names = [
    own.querySelector('title')?.textContent,
    own.querySelector('meta[property="og:title"]')?.getAttribute('content'),
  ];
  return names.flatMap((name) => (name ? [name.trim(), ...titleParts(name)] : []));
}
