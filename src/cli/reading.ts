import { parseHTML } from 'linkedom';
import { ADAPTERS } from '../extract/adapters/registry.ts';
import { readArticle } from '../extract/article.ts';
import { readPage } from '../extract/extract.ts';
import { markupRendering } from '../extract/markup-rendering.ts';
import type { PageReading, Posting } from '../model/posting.ts';
import type { Input } from './input.ts';

/** A first line that is longer is no title but the start of the text. */
const LONGEST_TITLE = 120;

/** Reads an input as the extension reads a page: HTML goes down the same ladder, plain text is kept verbatim. */
export function readInput(input: Input): PageReading {
  if (input.html) return readHtml(input.html, input.url ?? '');
  return { verdict: 'posting', reason: null, posting: postingFrom(input), frameUrl: null };
}

function readHtml(html: string, url: string): PageReading {
  const { document } = parseHTML(html);
  const options = { url, rendering: markupRendering, sites: ADAPTERS };
  const first = readPage(document, options);
  if (!first.needsArticle) return first.reading;
  return readPage(document, { ...options, article: readArticle(document) }).reading;
}

function postingFrom({ text, title, company, location, url }: Input): Posting {
  const body = text ?? '';
  return {
    title: title ?? titleIn(body),
    company: company ?? null,
    locations: location ? [location] : [],
    workMode: null,
    employmentType: null,
    datePosted: null,
    validThrough: null,
    url: url ?? null,
    canonicalUrl: url ?? null,
    site: 'generic',
    sources: { title: 'input', text: 'input' },
    language: null,
    text: body,
    structuredPay: null,
  };
}

function titleIn(text: string): string {
  const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? '';
  return line.length <= LONGEST_TITLE ? line.trim() : '';
}
