import { adapterBlocks, markDropped, selectText } from './adapter-body.ts';
import type { SiteAdapter } from './adapters/site-adapter.ts';
import { anchoredPart } from './anchored-part.ts';
import type { ApplicationForm } from './application-form.ts';
import { bestOf, type Candidate } from './candidate.ts';
import { type JsonLd, readJsonLd } from './json-ld.ts';
import { type LabelRow, readLabelRows } from './label-rows.ts';
import { readMicrodata } from './microdata.ts';
import type { PageOutline } from './outline.ts';
import { findOutsideContent } from './outside-content.ts';
import { beginReading, firstIn, ownDocument } from './own-nodes.ts';
import { homeNames, ownersOf } from './owners.ts';
import { metaOf, type PageNames, readPageNames } from './page-names.ts';
import { scanPage } from './page-scan.ts';
import { idsConflict, jobIdsOf, parseUrl } from './page-url.ts';
import { postingAbout } from './posting-about.ts';
import { adapterFor, showsOtherJob } from './sites.ts';
import type { ParseJson } from './strict-json.ts';
import type { StructuredPosting } from './structured-data.ts';
import { TITLE_WEIGHTS } from './tables/page-weights.ts';
import { lengthOf, SHORTEST_POSTING } from './text-block.ts';
import { titleCandidates } from './title-candidates.ts';
import { titleParts } from './title-parts.ts';
import type { Rendering } from './visibility.ts';

/** A page after one pass over everything it holds; the sources of each field are tried on this. */
export interface Page {
  document: Document;
  /** The address given, else the one the page states. */
  url: URL | null;
  adapter: SiteAdapter | null;
  /** The site changed the address, but its posting is still the one before. */
  outdated: boolean;
  outline: PageOutline;
  /** The whole page, where `outline` is only the part that the address points at. */
  surroundings: PageOutline;
  /** Of each block, whether it stands beside the page's own content, and whether it belongs to the frame; see `OutsideContent`. */
  beside: readonly boolean[];
  frame: readonly boolean[];
  /** The same as `beside`, with what the adapter knows to stand beside the posting. */
  outside: readonly boolean[];
  form: ApplicationForm | null;
  names: PageNames;
  /** The job's title, were the page a posting. */
  title: string | null;
  /** The candidate that it is. */
  titled: Candidate | null;
  /** All that was weighed for it. */
  titles: readonly Candidate[];
  /** Facts that the page states as labels and values. */
  rows: readonly LabelRow[];
  /** Whom its copyright notices name. */
  owners: readonly string[];
  /** What the links to the site's first page are called. */
  homes: readonly string[];
  jsonLd: JsonLd;
  /** The JobPosting that is about the job shown. */
  structured: StructuredPosting | null;
}

/** Gathers what the sources need, once; reads only. */
export function openPage(
  read: Document,
  address: string,
  rendering: Rendering,
  sites: readonly SiteAdapter[],
  parse: ParseJson,
): Page {
  beginReading(read);
  const document = ownDocument(read);
  const stated = statedUrl(document);
  const url = parseUrl(address) ?? stated;
  const surroundings = scanPage(contentOf(read, document), rendering);
  const outline = anchoredPart(document, surroundings, url) ?? surroundings;
  const adapter = adapterFor(url, document, sites);
  const { outside: beside, frame, form } = findOutsideContent(outline);
  const names = readPageNames(document, outline, idsConflict(url, stated));
  const jsonLd = readJsonLd(document, parse);
  const structured = postingAbout(
    { url, adapter, ...shownNames(outline, beside, names) },
    jsonLd,
    readMicrodata(document),
  );
  const rows = readLabelRows(outline.blocks, beside);
  const owners = ownersOf(surroundings.blocks);
  const homes = homeNames(surroundings, url);
  // Before the adapter's own cuts: facts beside the text still tell what the page is.
  const titles = titleCandidates({
    ...{ blocks: outline.blocks, outside: beside, names, rows, url },
    owners: [...owners, ...homes, ...openingEmployer(outline, adapter)],
    adapter: selectText(outline, adapter?.title ?? [], LONGEST_FIELD),
    structured: structured?.title ? { title: structured.title, source: structured.source } : null,
  });
  const titled = bestOf(titles, TITLE_WEIGHTS);
  const outside = [...beside];
  if (adapter) markDropped(outline, adapter, outside);
  return {
    document,
    url,
    adapter,
    outdated: showsOtherJob(document, url, adapter),
    outline,
    surroundings,
    beside,
    frame,
    outside,
    form,
    names,
    title: titled?.text ?? null,
    titled,
    jsonLd,
    structured,
    rows,
    owners,
    homes,
    titles,
  };
}

/** Where a text opens with its employer, the page is named after the text. */
function openingEmployer(outline: PageOutline, adapter: SiteAdapter | null): string[] {
  if (!adapter?.firstLine) return [];
  const opening = outline.blocks[adapterBlocks(outline, adapter, 1)[0] ?? -1];
  return titleParts(opening?.text ?? '').slice(0, 1);
}

/** A page that opens with stray elements has a body, but not under its root. */
function contentOf(read: Document, document: Document): Document | Element {
  const body = document.querySelector('body');
  return body && firstIn(body) ? body : read;
}

/** A field longer than this is no title, company or place. */
export const LONGEST_FIELD = 200;
/** Lines in which a page without headings may name its job. */
const MOST_NAMES = 60;

/** What the page calls itself where it says so, and what stands in its own short lines. */
function shownNames({ blocks }: PageOutline, outside: readonly boolean[], names: PageNames) {
  const own = blocks.filter((_, at) => !outside[at]);
  const lines = own.filter(({ text }) => text.length <= LONGEST_FIELD).slice(0, MOST_NAMES);
  return {
    // What no eye sees may be left from another job; a page that shows no text has nothing else.
    titles: lengthOf(own) < SHORTEST_POSTING ? names.titles : [names.documentTitle],
    headings: lines.map(({ text }) => text),
    blocks: own,
  };
}

/** The address the page gives for itself; null when it gives none. */
function statedUrl(document: Document): URL | null {
  return (
    parseUrl(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    parseUrl(metaOf(document, 'og:url'))
  );
}

/** The page's stated address where it means the same job, else the address shown: after a client-side navigation the markup is stale. */
export function addressOf(page: Page): URL | null {
  const stated = statedUrl(page.document);
  const { url } = page;
  if (!url || !stated || stated.hostname !== url.hostname) return url ?? stated;
  const [shown, told] = [jobIdsOf(url), jobIdsOf(stated)];
  return shown.length === told.length && shown.every((id) => told.includes(id)) && told.length > 0
    ? stated
    : url;
}
