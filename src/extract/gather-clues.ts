import { addressWithin, LONGEST_ADDRESS } from '../model/posting-limits.ts';
import { selectText } from './adapter-body.ts';
import type { ArticleReading } from './article.ts';
import { companyClues } from './company-clues.ts';
import { hintedPlaces } from './fact-places.ts';
import { linesOfJob } from './job-lines.ts';
import { elementNames } from './name-words.ts';
import { otherText } from './other-text.ts';

import { addressOf, LONGEST_FIELD, type Page } from './page.ts';
import type { PageClues, PlainControl, TextClues } from './page-clues.ts';
import { canonicalUrlOf } from './page-url.ts';
import type { PostingText } from './posting-text.ts';
import { siteJobId } from './sites.ts';
import { APPLY_HINTS } from './tables/page-words.ts';
import type { PlainBlock } from './text-block.ts';
import { missingPosting } from './unreadable.ts';

/** Gathers what the decisions on a page hang on; reads only. `article` is what an article reader gave, absent while it was not asked. */
export function gatherClues(
  page: Page,
  text: PostingText | null,
  article: ArticleReading | null | undefined,
): PageClues {
  const { outline, names, rows, structured, adapter, jsonLd, url } = page;
  return {
    url: addressWithin(url?.href ?? null),
    canonicalUrl: addressWithin(canonicalUrlOf(addressOf(page))),
    site: adapter?.id ?? 'generic',
    language: languageOf(page.document),
    blocks: outline.blocks.map((block, index) => ({
      ...plainBlock(block),
      isOwn: !page.beside[index],
      isFrame: page.frame[index] === true,
    })),
    controls: plainControls(page),
    titles: names.titles,
    mainHeadings: names.mainHeadings.map((block) => block.text),
    rows: rows.length,
    titleRow: rows.some(({ kind }) => kind === 'title'),
    title: page.titled,
    structured: structured && {
      source: structured.source,
      title: structured.title,
      company: structured.company,
      stated: structured.stated,
    },
    declaresList: jsonLd.declaresList || jsonLd.postings.length > 1,
    declaresArticle: jsonLd.declaresArticle,
    form: page.form,
    isSiteJob: siteJobId(url, adapter) !== null,
    isKnownSite: adapter !== null,
    placeholderPay: adapter?.placeholderPay !== undefined,
    missing: missingPosting(page),
    text: text && textClues(page, text, article ?? null),
    hasArticle: article !== undefined,
  };
}

const plainBlock = ({ text, item, level, linkLength, lists, cell }: PlainBlock): PlainBlock => ({
  text,
  item,
  level,
  linkLength,
  lists,
  cell,
});

/** So much of the links' addresses is handed over in all, in UTF-16 code units; thousands of usual ones. */
const MOST_ADDRESSES = 1_000_000;

/** The page's links and buttons. An address that is too long leads nowhere; a control of the page's frame starts no application. */
function plainControls({ outline, frame }: Page): PlainControl[] {
  let left = MOST_ADDRESSES;
  return outline.controls.map(({ label, href, at, element }) => {
    const length = href?.length ?? 0;
    const isKept = length <= Math.min(left, LONGEST_ADDRESS);
    if (isKept) left -= length;
    const isHinted =
      !frame[at] &&
      elementNames(element)
        .flat()
        .some((word) => APPLY_HINTS.has(word));
    return { label, href: isKept ? href : '', at, isHinted };
  });
}

function textClues(page: Page, text: PostingText, article: ArticleReading | null): TextClues {
  const { outline, document, adapter } = page;
  const places = new Map<unknown, number>(outline.blocks.map((block, index) => [block, index]));
  return {
    source: text.source,
    blocks: text.blocks.map((block) => places.get(block) ?? plainBlock(block)),
    facts: {
      end: text.end,
      later: linesOfJob(page, text.end),
      hinted: hintedPlaces(document, outline, text.end),
    },
    place: selectText(outline, adapter?.location ?? [], LONGEST_FIELD),
    company: companyClues(page, text),
    other: otherText(page, text.source, article),
  };
}

function languageOf(document: Document): string | null {
  const stated = document.querySelector('html')?.getAttribute('lang')?.trim() ?? '';
  return /^[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8}){0,3}$/.test(stated) ? stated.replaceAll('_', '-') : null;
}
