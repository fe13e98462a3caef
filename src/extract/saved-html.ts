import { parseHTML } from 'linkedom';
import type { PageReading } from '../model/posting.ts';
import { ADAPTERS } from './adapters/registry.ts';
import { readArticle } from './article.ts';
import { readPage } from './extract.ts';
import { markupRendering } from './markup-rendering.ts';
import { statedTitles } from './page-names.ts';

/** What browsers write at the top of a page that they save: the length of its address, then the address. */
const SAVED_FROM = /<!-- saved from url=\(\d{4}\)(https?:\/\/\S{1,2000}) -->/;
/** Only a page's head says where it was saved from. */
const HEAD_LENGTH = 2_000;

/**
 * Reads saved HTML down the same ladder as a page in a browser, in a document of its own in which nothing runs or loads.
 * Without `url` the address is the one that the browser noted when it saved the page, if it did.
 */
export function readSavedHtml(html: string, url: string | null): PageReading {
  const document = parseSavedHtml(html);
  const address = url || (SAVED_FROM.exec(html.slice(0, HEAD_LENGTH))?.[1] ?? '');
  const options = { url: address, rendering: markupRendering, sites: ADAPTERS };
  const first = readPage(document, options);
  if (!first.needsArticle) return first.reading;
  return readPage(document, { ...options, article: readArticle(document, statedTitles(document)) }).reading;
}

/** The document of saved HTML. Old pages shout their attributes, and the parser does not lower them as browsers do. */
export function parseSavedHtml(html: string): Document {
  const { document } = parseHTML(html);
  if (!SHOUTED_ATTRIBUTE.test(html)) return document;
  for (const element of document.querySelectorAll('*')) {
    if (element.namespaceURI === SVG) continue;
    for (const { name, value } of [...element.attributes]) {
      const lower = name.toLowerCase();
      if (lower === name) continue;
      element.removeAttribute(name);
      if (!element.hasAttribute(lower)) element.setAttribute(lower, value);
    }
  }
  return document;
}

const SHOUTED_ATTRIBUTE = /\s[A-Z][A-Za-z-]{0,30}=/;
const SVG = 'http://www.w3.org/2000/svg';
