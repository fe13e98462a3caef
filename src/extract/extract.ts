import type { PageReading, Posting, Source } from '../model/posting.ts';
import { BARE_READING, withinLimits } from '../model/posting-limits.ts';
import { selectText } from './adapter-body.ts';
import type { SiteAdapter } from './adapters/site-adapter.ts';
import type { ArticleReading } from './article.ts';
import { companyOf } from './company.ts';
import { readFacts } from './facts.ts';
import { addressOf, openPage, type Page } from './page.ts';
import { canonicalUrlOf } from './page-url.ts';
import { findText, type PostingText } from './posting-text.ts';
import { doubtsOf } from './second-reading.ts';
import { lengthOf } from './text-block.ts';
import { type JoinedText, joinBlocks, type TextMap } from './text-map.ts';
import { titleParts } from './title-parts.ts';
import { unreadableReason } from './unreadable.ts';
import { judgeLayout, SHORTEST_POSTING } from './verdict.ts';
import type { Rendering } from './visibility.ts';

/** What the caller knows of the page, and what it can do for the extractor. */
export interface ReadOptions {
  /** The address shown to the user; '' for a page without one. */
  url: string;
  /**
   * How elements are shown: in a browser `computedRendering(window)` of visibility.ts, elsewhere `markupRendering` of
   * markup-rendering.ts.
   */
  rendering: Rendering;
  /** What is known of single sites: `ADAPTERS` of adapters/registry.ts. */
  sites: readonly SiteAdapter[];
  /** What `readArticle` of article.ts gave; absent while it was not asked. */
  article?: ArticleReading | null;
}

/** A page, read. */
export interface PageRead {
  reading: PageReading;
  /** Between offsets of `reading.posting.text` and the page, beyond its end too where it was cut; null when the text does not stand in the page. */
  map: TextMap | null;
  /** The page looks like a posting without a text, and `article` was not given: ask `readArticle` and read again. Else the reading is final. */
  needsArticle: boolean;
}

/** A field longer than this is no title, company or place. */
const LONGEST_FIELD = 200;

/**
 * Reads a page: what it is, the posting on it with each field's rung, and the map between its text and the DOM. Works in a
 * browser and in linkedom, changes nothing in the document, never throws; huge pages are read up to fixed caps.
 */
export function readPage(document: Document, options: ReadOptions): PageRead {
  const page = openPage(document, options.url, options.rendering, options.sites);
  if (page.outdated) return { reading: failure('unreadable', 'loading'), map: null, needsArticle: false };
  const text = findText(page, options.article ?? null);
  const length = lengthOf(text?.blocks ?? []);
  const layout = judgeLayout(page.signals, length, {
    list: page.jsonLd.declaresList || page.jsonLd.postings.length > 1,
    article: page.jsonLd.declaresArticle,
  });
  const isPosting =
    text !== null &&
    (page.structured !== null ||
      text.source === 'adapter' ||
      (text.source === 'embedded-state' && page.signals.jobPath) ||
      layout === 'posting');
  if (isPosting) {
    const joined = joinBlocks(text.blocks);
    const posting = readPosting(page, text, joined);
    const doubts = doubtsOf(page, posting, options.article ?? null);
    return {
      reading: withinLimits({ ...BARE_READING, verdict: 'posting', reason: null, posting, doubts }),
      map: joined.map,
      needsArticle: false,
    };
  }
  const reading = layout === 'list' ? failure('list') : withoutPosting(page, length);
  return {
    reading,
    map: null,
    needsArticle:
      reading.verdict === 'unreadable' && reading.reason !== 'frame' && options.article === undefined,
  };
}

const failure = (
  verdict: PageReading['verdict'],
  reason: PageReading['reason'] = null,
  frameUrl: string | null = null,
): PageReading => ({ ...BARE_READING, verdict, reason, posting: null, frameUrl });

function withoutPosting(page: Page, length: number): PageReading {
  if (page.signals.expired) return failure('expired');
  const unreadable = length < LONG_TEXT || page.structured ? unreadableReason(page) : null;
  // A page with a text for a posting, which is none, can be read very well.
  if (!unreadable || (unreadable.reason === 'no-text' && length >= SHORTEST_POSTING)) return failure('none');
  return withinLimits(failure('unreadable', unreadable.reason, unreadable.frameUrl));
}

/** A page with this much text of its own is read, whatever it is. */
const LONG_TEXT = 1_000;

function readPosting(page: Page, text: PostingText, joined: JoinedText): Posting {
  const { structured, adapter, document, outline } = page;
  const select = (selectors: readonly string[] | undefined) =>
    selectText(outline, selectors ?? [], LONGEST_FIELD);
  const rung = structured?.source ?? 'article';
  const title = firstOf([
    ['adapter', select(adapter?.title)],
    [rung, structured?.title],
    ['article', page.title],
  ]);
  const company = firstOf([
    ['adapter', select(adapter?.company)],
    ['adapter', adapter?.firstLine && titleParts(text.blocks[0]?.text ?? '')[0]],
    [rung, structured?.company],
    ['embedded-state', text.company],
    [
      'article',
      companyOf({
        ...page,
        outline: page.surroundings,
        publishers: page.jsonLd.publishers,
        title: title.value ?? '',
        bodyEnd: page.surroundings === page.outline ? text.end : 0,
      }),
    ],
  ]);
  const stated = readFacts(page, text.end);
  const place = select(adapter?.location);
  const locations =
    structured && structured.locations.length > 0 ? structured.locations : place ? [place] : stated.locations;
  return {
    title: title.value ?? '',
    company: company.value,
    locations,
    workMode: structured?.workMode ?? stated.workMode,
    employmentType: structured?.employmentType ?? stated.employmentType,
    datePosted: structured?.datePosted ?? null,
    validThrough: structured?.validThrough ?? null,
    url: page.url?.href ?? null,
    canonicalUrl: canonicalUrlOf(addressOf(page)),
    site: adapter?.id ?? 'generic',
    sources: { title: title.source, company: company.source, text: text.source },
    language: languageOf(document),
    text: joined.text,
    blocks: joined.blocks,
    structuredPay: payOf(page),
  };
}

function payOf({ structured, adapter }: Page): Posting['structuredPay'] {
  const pay = structured?.pay ?? null;
  return adapter?.placeholderPay && pay?.min === pay?.max ? null : pay;
}

/** The first of the rungs that has a value, with its name. */
function firstOf(rungs: readonly (readonly [Source, string | null | undefined])[]): {
  value: string | null;
  source: Source;
} {
  for (const [source, value] of rungs) if (value) return { value, source };
  return { value: null, source: 'article' };
}

function languageOf(document: Document): string | null {
  const stated = document.querySelector('html')?.getAttribute('lang')?.trim() ?? '';
  return /^[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8}){0,3}$/.test(stated) ? stated.replaceAll('_', '-') : null;
}
