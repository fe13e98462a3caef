import type { ParseJson } from './strict-json.ts';
import { wordsOf } from './tables/phrases.ts';

/** A schema.org node as the page states it: nothing about its fields is known yet. */
export type SchemaNode = Readonly<Record<string, unknown>>;

/** What the page's JSON-LD holds that matters here. */
export interface JsonLd {
  /** Every JobPosting, in page order, wherever it is nested. */
  postings: SchemaNode[];
  /** An ItemList, SearchResultsPage or CollectionPage is declared. */
  declaresList: boolean;
  /** An article, recipe, product or the like is declared. */
  declaresArticle: boolean;
  /** Names of organizations and web sites declared beside a posting. */
  publishers: string[];
  /** A block could not be parsed. */
  broken: boolean;
}

/** A page with more blocks or deeper nodes than this is not a job page; the rest is left unread. */
const MOST_BLOCKS = 200;
const MOST_NODES = 20_000;
const DEEPEST = 12;
/** Most that is read in all, in UTF-16 code units. */
const MOST_TEXT = 2_000_000;

const LIST_TYPES = new Set(wordsOf('ItemList SearchResultsPage CollectionPage'));
const ARTICLE_TYPES = new Set(
  wordsOf(
    'Article NewsArticle BlogPosting TechArticle Recipe Product Event VideoObject FAQPage QAPage HowTo Review',
  ),
);
const PUBLISHER_TYPES = new Set(wordsOf('Organization Corporation WebSite LocalBusiness'));

/** Whether a parsed value is an object. */
export const isSchemaNode = (value: unknown): value is SchemaNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The types of a node without their vocabulary ("http://schema.org/JobPosting" is "JobPosting"). */
function typesOf(node: SchemaNode): string[] {
  const types = [node['@type'] ?? node.type].flat();
  return types
    .filter((type) => typeof type === 'string')
    .map((type) =>
      type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':'), type.lastIndexOf('#')) + 1),
    );
}

/** All JSON-LD of the page; a block that cannot be parsed is skipped, the others count. */
export function readJsonLd(document: Document, parse: ParseJson): JsonLd {
  const found: JsonLd = {
    postings: [],
    declaresList: false,
    declaresArticle: false,
    publishers: [],
    broken: false,
  };
  let [blocks, length] = [0, 0];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? '';
    length += source.length;
    if (++blocks > MOST_BLOCKS || length > MOST_TEXT) break;
    const value = parse(source);
    found.broken ||= value === undefined && source.trim() !== '';
    collect(value, found);
  }
  return found;
}

function collect(root: unknown, found: JsonLd): void {
  const stack: Array<{ value: unknown; depth: number }> = [{ value: root, depth: 0 }];
  for (let seen = 0; stack.length > 0 && seen < MOST_NODES; seen++) {
    const { value, depth } = stack.pop() ?? { value: null, depth: 0 };
    if (typeof value !== 'object' || value === null || depth > DEEPEST) continue;
    if (isSchemaNode(value)) noteTypes(value, found, depth);
    // Pushed backwards, so that nodes come out in page order.
    for (const child of Object.values(value).reverse()) {
      if (typeof child === 'object' && child !== null) stack.push({ value: child, depth: depth + 1 });
    }
  }
}

function noteTypes(node: SchemaNode, found: JsonLd, depth: number): void {
  const types = typesOf(node);
  if (types.includes('JobPosting')) found.postings.push(node);
  if (types.some((type) => LIST_TYPES.has(type))) found.declaresList = true;
  if (depth <= 2 && types.some((type) => ARTICLE_TYPES.has(type))) found.declaresArticle = true;
  if (depth <= 2 && types.some((type) => PUBLISHER_TYPES.has(type)) && typeof node.name === 'string')
    found.publishers.push(node.name);
}
