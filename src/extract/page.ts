import { markDropped } from './adapter-body.ts';
import type { SiteAdapter } from './adapters/site-adapter.ts';
import { anchoredPart } from './anchored-part.ts';
import { foreignBlocks } from './foreign.ts';
import { type JsonLd, readJsonLd } from './json-ld.ts';
import { readMicrodata } from './microdata.ts';
import type { PageOutline } from './outline.ts';
import { beginReading, firstIn, ownDocument } from './own-nodes.ts';
import { metaOf, type PageNames, readPageNames } from './page-names.ts';
import { scanPage } from './page-scan.ts';
import { idsConflict, jobIdsOf, parseUrl } from './page-url.ts';
import { postingAbout } from './posting-about.ts';
import { type PageSignals, readSignals } from './signals.ts';
import { adapterFor, showsOtherJob, siteJobId } from './sites.ts';
import type { StructuredPosting } from './structured-data.ts';
import { titleOf } from './title.ts';
import type { Rendering } from './visibility.ts';

/** A page after one pass over everything it holds; the rungs of the ladder decide on this. */
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
  /** Of each block, whether it stands beside the page's own content. */
  foreign: readonly boolean[];
  names: PageNames;
  /** The job's title as the page shows it, were it a posting. */
  title: string | null;
  jsonLd: JsonLd;
  /** The JobPosting that is about the job shown. */
  structured: StructuredPosting | null;
  signals: PageSignals;
}

/** Gathers what the rungs need, once; reads only. */
export function openPage(
  read: Document,
  address: string,
  rendering: Rendering,
  sites: readonly SiteAdapter[],
): Page {
  beginReading(read);
  const document = ownDocument(read);
  const stated = statedUrl(document);
  const url = parseUrl(address) ?? stated;
  // A page that opens with stray elements has a body, but not under its root.
  const body = document.querySelector('body');
  const surroundings = scanPage(body && firstIn(body) ? body : read, rendering);
  const outline = anchoredPart(document, surroundings, url) ?? surroundings;
  const adapter = adapterFor(url, document, sites);
  const foreign = foreignBlocks(outline);
  const names = readPageNames(document, outline, idsConflict(url, stated));
  // Before the adapter's own cuts: facts beside the text still tell what the page is.
  const title =
    titleOf(
      outline.blocks.filter((_, index) => !foreign[index]),
      names,
      url,
    ) ?? titleOf(outline.blocks, names, url);
  const signals = readSignals(outline, foreign, names, url, title);
  signals.jobPath ||= siteJobId(url, adapter) !== null;
  if (adapter) markDropped(outline, adapter, foreign);
  const jsonLd = readJsonLd(document);
  return {
    document,
    url,
    adapter,
    outdated: showsOtherJob(document, url, adapter),
    outline,
    surroundings,
    foreign,
    names,
    title,
    jsonLd,
    structured: postingAbout(
      {
        url,
        adapter,
        titles: names.titles,
        headings: names.mainHeadings.map(({ text }) => text),
        blocks: outline.blocks.filter((_, index) => !foreign[index]),
      },
      jsonLd,
      readMicrodata(document),
    ),
    signals,
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
