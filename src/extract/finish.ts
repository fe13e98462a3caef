import type { PageReading, Posting } from '../model/posting.ts';
import { BARE_READING, withinLimits } from '../model/posting-limits.ts';
import { bestOf } from './candidate.ts';
import { companyCandidates } from './company-candidates.ts';
import { readFacts } from './facts.ts';
import { postingOfForm } from './form-path.ts';
import { joinText } from './joined-text.ts';
import type { PageClues, TextClues } from './page-clues.ts';
import { parseUrl } from './page-url.ts';
import { postingBlocks } from './posting-blocks.ts';
import { doubtsOf } from './second-reading.ts';
import { type PageSignals, readSignals } from './signals.ts';
import { readStructuredFacts } from './structured-facts.ts';
import { COMPANY_WEIGHTS } from './tables/page-weights.ts';
import { lengthOf, type PlainBlock, SHORTEST_POSTING } from './text-block.ts';
import { judgeLayout, type Layout, type LayoutClues } from './verdict.ts';

/** What a page's clues come to. */
export interface FinishedReading {
  reading: PageReading;
  /** The page looks like a posting without a text, and no article reader was asked. */
  needsArticle: boolean;
}

/** Decides on a page that was read: what it is, and its posting. Null clues are those of a page that is still changing. */
export function finishReading(clues: PageClues | null): FinishedReading {
  if (clues === null) return { reading: bare('unreadable', 'loading'), needsArticle: false };
  const signals = readSignals(clues);
  const blocks = textBlocksOf(clues);
  const layout = judgeLayout(signals, layoutClues(clues, blocks));
  if (layout === 'posting' && clues.text !== null)
    return { reading: withPosting(clues, clues.text, blocks, signals), needsArticle: false };
  const reading = withoutPosting(clues, signals, layout, lengthOf(blocks));
  return {
    reading,
    needsArticle: reading.verdict === 'unreadable' && reading.reason !== 'frame' && !clues.hasArticle,
  };
}

/** The blocks of what would be the posting's text; none without one. */
export const textBlocksOf = ({ blocks, text }: PageClues): readonly PlainBlock[] =>
  (text?.blocks ?? []).flatMap((block) => (typeof block === 'number' ? (blocks[block] ?? []) : block));

/** What the page's verdict hangs on beside its signals; `blocks` are those of the text. */
export function layoutClues(clues: PageClues, blocks: readonly PlainBlock[]): LayoutClues {
  return {
    length: lengthOf(blocks),
    title: clues.title,
    structured: clues.structured !== null,
    marked: clues.text?.source === 'adapter',
    state: clues.text?.source === 'embedded-state',
    declaresList: clues.declaresList,
    declaresArticle: clues.declaresArticle,
  };
}

/** A reading that holds nothing but its verdict and the reason. */
const bare = (
  verdict: PageReading['verdict'],
  reason: PageReading['reason'] = null,
  frameUrl: string | null = null,
): PageReading => ({ ...BARE_READING, verdict, reason, posting: null, frameUrl });

/** A page with this much text of its own is read, whatever it is. */
const LONG_TEXT = 1_000;

function withoutPosting(clues: PageClues, signals: PageSignals, layout: Layout, length: number): PageReading {
  if (layout === 'list') return withinLimits({ ...bare('list'), listed: signals.listed.postings });
  if (signals.expired) return bare('expired');
  if (layout === 'form') {
    const formOf = postingOfForm(clues.controls, parseUrl(clues.url));
    return withinLimits({ ...bare('none', 'form'), formOf });
  }
  const reason = length < LONG_TEXT || clues.structured ? unreadableReason(clues, signals) : null;
  // A page with a text for a posting, which is none, can be read very well.
  if (!reason || (reason === 'no-text' && length >= SHORTEST_POSTING)) return bare('none');
  return bare('unreadable', reason, reason === 'frame' ? clues.missing.frameUrl : null);
}

/** Why a page that should hold a posting could not be read; null when nothing says that it should. */
function unreadableReason(
  { missing, structured, isKnownSite }: PageClues,
  { jobPath }: PageSignals,
): 'frame' | 'loading' | 'no-text' | null {
  if (missing.frameUrl !== null) return 'frame';
  if (!jobPath && structured === null && !isKnownSite) return null;
  return missing.isDrawn ? 'loading' : 'no-text';
}

function withPosting(
  clues: PageClues,
  text: TextClues,
  blocks: readonly PlainBlock[],
  { expired }: PageSignals,
): PageReading {
  const posting = readPosting(clues, text, blocks);
  const verdict = expired ? 'expired' : 'posting';
  const reading = withinLimits({ ...BARE_READING, verdict, reason: null, posting });
  const { titles, structured } = clues;
  const doubts = doubtsOf(reading.posting ?? posting, { titles, structured, text: text.other });
  return withinLimits({ ...reading, doubts });
}

function readPosting(clues: PageClues, text: TextClues, blocks: readonly PlainBlock[]): Posting {
  const { title, url, canonicalUrl, site, language } = clues;
  const structured = readStructuredFacts(clues.structured?.stated ?? '');
  const stated = readFacts(clues.blocks, text.facts);
  const company = bestOf(companyCandidates(text.company), COMPANY_WEIGHTS);
  const joined = joinText(blocks);
  const pay = structured.structuredPay;
  return {
    title: title?.text ?? '',
    company: company?.text ?? null,
    locations: locationsOf(structured.locations, text.place, stated.locations),
    workMode: structured.workMode ?? stated.workMode,
    employmentType: structured.employmentType ?? stated.employmentType,
    datePosted: structured.datePosted,
    validThrough: structured.validThrough,
    ...{ url, canonicalUrl, site, language },
    sources: {
      title: title?.source ?? 'article',
      text: text.source,
      company: company?.source ?? 'article',
    },
    text: joined.text,
    blocks: postingBlocks(blocks, joined.spans),
    structuredPay: clues.placeholderPay && pay?.min === pay?.max ? null : pay,
  };
}

function locationsOf(structured: string[], place: string | null, stated: string[]): string[] {
  if (structured.length > 0) return structured;
  return place ? [place] : stated;
}
