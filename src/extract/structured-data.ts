import type { EmploymentType, Source, WorkMode } from '../model/posting.ts';
import type { PayRange } from '../model/terms.ts';
import type { SiteAdapter } from './adapters/site-adapter.ts';
import { containsWords, plainWords, sameName } from './compare-text.ts';
import { htmlToBlocks } from './html-text.ts';
import { isSchemaNode, type JsonLd, type SchemaNode } from './json-ld.ts';
import { idsConflict, jobIdsOf, parseUrl } from './page-url.ts';
import { dateOf, employmentTypeOf, nameOf, payOf, placesOf } from './schema-values.ts';
import { siteJobId } from './sites.ts';
import { wordsOf } from './tables/phrases.ts';
import type { TextBlock } from './text-block.ts';

/** A schema.org JobPosting, its values read; null or empty where it says nothing usable. */
export interface StructuredPosting {
  source: Extract<Source, 'json-ld' | 'microdata'>;
  title: string | null;
  company: string | null;
  locations: string[];
  workMode: WorkMode | null;
  employmentType: EmploymentType | null;
  datePosted: string | null;
  validThrough: string | null;
  pay: PayRange | null;
  /** The description and the fields that schema.org splits off from it. */
  blocks: TextBlock[];
}

/** What the page says about itself besides structured data. */
export interface PageIdentity {
  url: URL | null;
  adapter: SiteAdapter | null;
  /** `document.title`, `og:title` and the like. */
  titles: readonly string[];
  /** The main headings, which the eye sees. */
  headings: readonly string[];
}

/** Parts of a posting that schema.org keeps beside `description`; some sites fill only these. */
const SPLIT_FIELDS = wordsOf(`
responsibilities qualifications skills experienceRequirements educationRequirements jobBenefits
incentiveCompensation`);
/** A split field shorter than this is a label ("Senior", "Bachelor"), not a part of the text. */
const SHORTEST_PART = 120;

/**
 * The JobPosting that is about the job shown: one whose id or URL is the page's, else one whose title the page bears. Null when
 * none is: a list states its first job, and after a change of view in the page the old job stays in the markup.
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
  const best = ranked.sort((a, b) => b.rank - a.rank)[0];
  return best ? readPosting(best.node, best.source) : null;
}

/** How surely a node is about the page: 3 by id or URL, 2 by title, 0 not. */
function agreement(node: SchemaNode, page: PageIdentity, several: boolean): number {
  const title = plainWords(nameOf(node.title ?? node.name) ?? '');
  const isIn = (names: readonly string[]) =>
    title !== '' && names.some((name) => containsWords(plainWords(name), title) || sameName(name, title));
  const url = parseUrl(urlOf(node), page.url?.href);
  const idsOf = (address: URL | null) => [siteJobId(address, page.adapter) ?? [], jobIdsOf(address)].flat();
  const stated = [...idsOf(url), ...identifiersOf(node)];
  if (idsOf(page.url).some((id) => stated.includes(id)))
    return isIn([...page.titles, ...page.headings]) ? 4 : 3;
  // An address of another job, and no heading that repeats the title: left behind by a client-side navigation.
  if (!isIn([...page.titles, ...page.headings]) || (idsConflict(page.url, url) && !isIn(page.headings)))
    return 0;
  // With one job on the page, an id that says otherwise is the employer's own number; with several it is another job.
  return several && page.titles.length + page.headings.length > 2 ? 1 : 2;
}

function urlOf(node: SchemaNode): string | null {
  const value =
    node.url ??
    node['@id'] ??
    (isSchemaNode(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : node.mainEntityOfPage);
  return nameOf(value);
}

function identifiersOf(node: SchemaNode): string[] {
  const values = [node.identifier].flat().map((one) => (isSchemaNode(one) ? one.value : one));
  return values
    .map(nameOf)
    .filter((id) => id !== null && id.length >= 4)
    .map(String);
}

function readPosting(node: SchemaNode, source: StructuredPosting['source']): StructuredPosting {
  const remote = [node.jobLocationType].flat().some((type) => /TELECOMMUTE/i.test(String(type ?? '')));
  const places = placesOf(node.jobLocation);
  return {
    source,
    title: nameOf(node.title ?? node.name),
    company: nameOf(node.hiringOrganization),
    locations: places.length > 0 ? places : placesOf(node.applicantLocationRequirements),
    workMode: remote ? 'remote' : null,
    employmentType: employmentTypeOf(node.employmentType),
    datePosted: dateOf(node.datePosted),
    validThrough: dateOf(node.validThrough),
    pay: payOf(node.baseSalary) ?? payOf(node.estimatedSalary),
    blocks: descriptionBlocks(node),
  };
}

function descriptionBlocks(node: SchemaNode): TextBlock[] {
  const description = typeof node.description === 'string' ? node.description : '';
  const seen = plainWords(description);
  const parts = SPLIT_FIELDS.map((field) => node[field]).filter(
    (part) => typeof part === 'string' && part.length >= SHORTEST_PART,
  );
  const others = parts.map(String).filter((part) => !seen.includes(plainWords(part).slice(0, SHORTEST_PART)));
  return [description, ...others].flatMap(htmlToBlocks);
}
