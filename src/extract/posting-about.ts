import type { SiteAdapter } from './adapters/site-adapter.ts';
import { containsWords, sameName } from './compare-text.ts';
import { looksLikeJobTitle } from './job-title.ts';
import { isSchemaNode, type JsonLd, type SchemaNode } from './json-ld.ts';
import { KnownText, shownLengths } from './known-text.ts';
import { isListName } from './list-names.ts';
import { idsConflict, isSameAddress, jobIdsOf, parseUrl } from './page-url.ts';
import { nameOf, valuesOf } from './schema-values.ts';
import { siteJobId } from './sites.ts';
import { descriptionBlocks, readPosting, type StructuredPosting } from './structured-data.ts';
import { SHORTEST_POSTING, type TextBlock } from './text-block.ts';
import { titleKey } from './title-key.ts';

/** What the page says about itself besides structured data. */
export interface PageIdentity {
  url: URL | null;
  adapter: SiteAdapter | null;
  /** `document.title`, `og:title` and the like. */
  titles: readonly string[];
  /** The main headings, which the eye sees. */
  headings: readonly string[];
  /** The page's own text. */
  blocks: readonly TextBlock[];
}

/** A longer line of the page is no title. */
const LONGEST_LINE = 200;
/** Shorter numbers stand in addresses by chance. */
const SHORTEST_ID = 4;
/** Of a page with more postings, it is not asked which one's text it shows. */
const MOST_COMPARED = 5;
/** A description counts as shown when this share of it stands in the page. */
const SHOWN_SHARE = 0.6;

/**
 * The JobPosting that is about the job shown: one whose id or URL is the page's, else one whose title the page bears, else the
 * one whose text it shows. Null when none is: a list states its first job, and after a change of view in the page the old job
 * stays in the markup.
 */
export function postingAbout(
  page: PageIdentity,
  data: JsonLd,
  microdata: readonly SchemaNode[],
): StructuredPosting | null {
  const nodes = [
    ...data.postings.map((node) => ({ node, source: 'json-ld' as const })),
    ...microdata.map((node) => ({ node, source: 'microdata' as const })),
  ];
  const several = new Set(nodes.map(({ node }) => nameOf(node.title ?? node.name))).size > 1;
  const ranked = nodes
    .map((entry) => ({ ...entry, rank: agreement(entry.node, page, several) }))
    .filter(({ rank }) => rank > 0);
  const best = ranked.sort((a, b) => b.rank - a.rank)[0] ?? onlyShown(nodes, page);
  return best ? readPosting(best.node, best.source) : null;
}

/** How surely a node is about the page: 4 by address and title, 3 by address, 2 by title, 0 not. */
function agreement(node: SchemaNode, page: PageIdentity, several: boolean): number {
  const title = titleKey(nameOf(node.title ?? node.name) ?? '');
  const isIn = (names: readonly string[]) => title !== '' && names.some((name) => namesJob(name, title));
  const url = parseUrl(urlOf(node), page.url?.href);
  if (bearsIdOf(node, url, page) || (!several && isSameAddress(url, page.url) && !isListAddress(page.url)))
    return isIn([...page.titles, ...page.headings]) ? 4 : 3;
  // An address of another job, and no heading that repeats the title: left behind by a client-side navigation.
  if (idsConflict(page.url, url) && !isIn(page.headings)) return 0;
  if (isIn([...page.titles, ...page.headings]))
    // With one job on the page, an id that says otherwise is the employer's own number; with several it is another job.
    return several && page.titles.length + page.headings.length > 2 ? 1 : 2;
  return !several && isOnlyTitle(title, page.blocks) ? 1 : 0;
}

function namesJob(name: string, title: string): boolean {
  const key = titleKey(name);
  return containsWords(key, title) || sameName(key, title);
}

/** Whether a line of the page is the title, and no heading could be another job's. */
function isOnlyTitle(title: string, blocks: readonly TextBlock[]): boolean {
  const keys = blocks.map(({ text }) => (text.length <= LONGEST_LINE ? titleKey(text) : ''));
  return (
    title !== '' &&
    keys.includes(title) &&
    !blocks.some(({ text, level }, index) => level > 0 && looksLikeJobTitle(text) && keys[index] !== title)
  );
}

/** The address of an overview, which may state one of its jobs. */
const isListAddress = (url: URL | null) => isListName((lastPartOf(url) ?? '').replace(/[-_+]/g, ' '));

const lastPartOf = (url: URL | null) => url?.pathname.split('/').findLast((part) => part !== '');

function bearsIdOf(node: SchemaNode, url: URL | null, page: PageIdentity): boolean {
  const idsOf = (address: URL | null) => [siteJobId(address, page.adapter) ?? [], jobIdsOf(address)].flat();
  const identifiers = identifiersOf(node);
  const stated = [...idsOf(url), ...identifiers.filter((id) => id.length >= SHORTEST_ID)];
  const last = lastPartOf(page.url);
  // A short number may stand in an address by chance, but not as all of its last part.
  return idsOf(page.url).some((id) => stated.includes(id)) || identifiers.some((id) => id === last);
}

/** The one node whose text stands in the page; null with none, and on an overview that shows the text of several. */
function onlyShown<Entry extends { node: SchemaNode }>(
  entries: readonly Entry[],
  page: PageIdentity,
): Entry | null {
  const shown = entries.slice(0, MOST_COMPARED).filter(({ node }) => {
    const url = parseUrl(urlOf(node), page.url?.href);
    return !idsConflict(page.url, url) && isShown(new KnownText(descriptionBlocks(node)), page.blocks);
  });
  return shown.length === 1 ? (shown[0] ?? null) : null;
}

function isShown(text: KnownText, blocks: readonly TextBlock[]): boolean {
  const shown = shownLengths(blocks, text).reduce((sum, length) => sum + length, 0);
  return text.length >= SHORTEST_POSTING && shown >= text.length * SHOWN_SHARE;
}

function urlOf(node: SchemaNode): string | null {
  const value =
    node.url ??
    node['@id'] ??
    (isSchemaNode(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : node.mainEntityOfPage);
  return nameOf(value);
}

const identifiersOf = (node: SchemaNode): string[] =>
  valuesOf(node.identifier)
    .map((one) => nameOf(isSchemaNode(one) ? one.value : one))
    .filter((id) => id !== null);
