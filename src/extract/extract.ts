import type { PageReading, Posting } from '../model/posting.ts';
import { BARE_READING, withinLimits } from '../model/posting-limits.ts';
import { selectText } from './adapter-body.ts';
import type { SiteAdapter } from './adapters/site-adapter.ts';
import { postingOfForm } from './application-form.ts';
import type { ArticleReading } from './article.ts';
import { companyClues } from './company-clues.ts';
import { readFacts } from './facts.ts';
import { finishReading, type PostingClues } from './finish.ts';
import { parseLeniently } from './lenient-json.ts';
import { otherText } from './other-text.ts';
import { addressOf, LONGEST_FIELD, openPage, type Page } from './page.ts';
import { canonicalUrlOf } from './page-url.ts';
import { findText, type PostingText } from './posting-text.ts';
import type { ParseJson } from './strict-json.ts';
import { lengthOf } from './text-block.ts';
import { type JoinedText, joinBlocks, type TextMap } from './text-map.ts';
import { unreadableReason } from './unreadable.ts';
import { judgeLayout, type Layout, type LayoutClues, SHORTEST_POSTING } from './verdict.ts';
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

/** A page, read as far as it must be read in the page: `finishReading` of finish.ts decides the rest, wherever it runs. */
export interface PageDraft extends PageRead {
  /** What it decides on; null where there is no posting. */
  clues: PostingClues | null;
  /** Structured data could not be parsed: read again with a parser that can. */
  needsParser: boolean;
}

/**
 * Reads a page: what it is, the posting on it with each field's rung, and the map between its text and the DOM. Works in a
 * browser and in linkedom, changes nothing in the document, never throws; huge pages are read up to fixed caps.
 */
export function readPage(document: Document, options: ReadOptions): PageRead {
  const { reading, clues, map, needsArticle } = draftPage(document, options, parseLeniently);
  return { reading: finishReading(reading, clues), map, needsArticle };
}

/** Reads a page as `readPage` does, up to what can be decided elsewhere: the posting has no employer yet, the reading no doubts. */
export function draftPage(document: Document, options: ReadOptions, parse: ParseJson): PageDraft {
  const page = openPage(document, options.url, options.rendering, options.sites, parse);
  if (page.outdated)
    return {
      reading: failure('unreadable', 'loading'),
      clues: null,
      map: null,
      needsArticle: false,
      needsParser: false,
    };
  const text = findText(page, options.article ?? null);
  const layout = judgeLayout(page.signals, layoutClues(page, text));
  if (layout === 'posting' && text !== null) {
    const joined = joinBlocks(text.blocks);
    const posting = readPosting(page, text, joined);
    const verdict = page.signals.expired ? 'expired' : 'posting';
    return {
      reading: withinLimits({ ...BARE_READING, verdict, reason: null, posting }),
      clues: cluesOf(page, text, options.article ?? null),
      map: joined.map,
      needsArticle: false,
      needsParser: page.jsonLd.broken,
    };
  }
  const reading = withoutPosting(page, layout, lengthOf(text?.blocks ?? []));
  return {
    reading,
    clues: null,
    map: null,
    needsParser: page.jsonLd.broken,
    needsArticle:
      reading.verdict === 'unreadable' && reading.reason !== 'frame' && options.article === undefined,
  };
}

/** What the page's verdict hangs on beside its signals. */
export function layoutClues(page: Page, text: PostingText | null): LayoutClues {
  return {
    length: lengthOf(text?.blocks ?? []),
    title: page.titled,
    structured: page.structured !== null,
    marked: text?.source === 'adapter',
    state: text?.source === 'embedded-state',
    declaresList: page.jsonLd.declaresList || page.jsonLd.postings.length > 1,
    declaresArticle: page.jsonLd.declaresArticle,
  };
}

const failure = (
  verdict: PageReading['verdict'],
  reason: PageReading['reason'] = null,
  frameUrl: string | null = null,
): PageReading => ({ ...BARE_READING, verdict, reason, posting: null, frameUrl });

function withoutPosting(page: Page, layout: Layout, length: number): PageReading {
  if (layout === 'list') return withinLimits({ ...failure('list'), listed: page.signals.listed.postings });
  if (page.signals.expired) return failure('expired');
  if (layout === 'form')
    return withinLimits({ ...failure('none', 'form'), formOf: postingOfForm(page.outline, page.url) });
  const unreadable = length < LONG_TEXT || page.structured ? unreadableReason(page) : null;
  // A page with a text for a posting, which is none, can be read very well.
  if (!unreadable || (unreadable.reason === 'no-text' && length >= SHORTEST_POSTING)) return failure('none');
  return withinLimits(failure('unreadable', unreadable.reason, unreadable.frameUrl));
}

/** A page with this much text of its own is read, whatever it is. */
const LONG_TEXT = 1_000;

function readPosting(page: Page, text: PostingText, joined: JoinedText): Posting {
  const { structured, adapter, document, outline, title, titled } = page;
  const select = (selectors: readonly string[] | undefined) =>
    selectText(outline, selectors ?? [], LONGEST_FIELD);
  const stated = readFacts(page, text.end);
  const place = select(adapter?.location);
  const locations =
    structured && structured.locations.length > 0 ? structured.locations : place ? [place] : stated.locations;
  return {
    title: title ?? '',
    company: null,
    locations,
    workMode: structured?.workMode ?? stated.workMode,
    employmentType: structured?.employmentType ?? stated.employmentType,
    datePosted: structured?.datePosted ?? null,
    validThrough: structured?.validThrough ?? null,
    url: page.url?.href ?? null,
    canonicalUrl: canonicalUrlOf(addressOf(page)),
    site: adapter?.id ?? 'generic',
    sources: { title: titled?.source ?? 'article', text: text.source },
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

function cluesOf(page: Page, text: PostingText, article: ArticleReading | null): PostingClues {
  const { structured } = page;
  return {
    company: companyClues(page, text),
    doubts: {
      structured: structured && {
        source: structured.source,
        title: structured.title,
        company: structured.company,
      },
      text: otherText(page, text.source, article),
    },
  };
}

function languageOf(document: Document): string | null {
  const stated = document.querySelector('html')?.getAttribute('lang')?.trim() ?? '';
  return /^[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8}){0,3}$/.test(stated) ? stated.replaceAll('_', '-') : null;
}
