import { plainWords } from './compare-text.ts';
import { looksLikeJobTitle } from './job-title.ts';
import type { Control, PageBlock, PageOutline } from './outline.ts';
import type { PageNames } from './page-names.ts';
import { jobIdsOf, parseUrl } from './page-url.ts';
import { POSTING_CONCEPTS } from './tables/concepts.ts';
import { POSTING_HEADINGS } from './tables/headings.ts';
import {
  APPLY_HOOKS,
  APPLY_LABELS,
  EXPIRED_NOTES,
  GENDER_MARK,
  JOB_PATHS,
  LIST_CLOSINGS,
  LIST_OPENINGS,
  LIST_TITLES,
} from './tables/words.ts';
import type { TextBlock } from './text-block.ts';
import { titleParts } from './title-parts.ts';

export type HeadingKind = keyof typeof POSTING_HEADINGS;

/** What speaks for a posting, a list or neither, in any language. */
export interface PageSignals {
  /** How often each kind of posting heading stands in the page's own text. */
  headings: ReadonlyMap<HeadingKind, number>;
  /** A control that starts an application. */
  apply: boolean;
  /** The page's name carries a mark such as "(m/f/d)". */
  genderMark: boolean;
  /** The page's name reads like a job's title. */
  jobTitle: boolean;
  /** The address has the form of a single posting's. */
  jobPath: boolean;
  /** The page's address is known. */
  addressed: boolean;
  /** The address is that of a blog's or a magazine's entry. */
  articlePath: boolean;
  /** The page's name is that of a list. */
  listName: boolean;
  /** The address or the page's name has to do with jobs at all. */
  jobSection: boolean;
  /** Links to single postings other than this one. */
  jobLinks: number;
  /** Headings and links that read like job titles: each a job on an overview, elsewhere anything. */
  jobLines: number;
  /** How many of the things that postings speak of its own text touches. */
  concepts: number;
  /** A sentence says that the posting is closed. */
  expired: boolean;
}

const LONGEST_HEADING = 70;
const LONGEST_NOTE = 220;
/** Mailboxes that take applications. */
const JOB_MAILBOX =
  /^(?:[\w.+-]{0,20}[.+_-])?(?:jobs?|careers?|karriere|bewerbung(?:en)?|personal|hr|people|recruit\w{0,8}|talents?|hiring|work|join|cv|kariera|prace|praca|rekrutacja|recrutement|rrhh|empleo|vagas|candidature|lavora|vacatures?|sollicit\w{0,6})[^@]{0,20}@/i;
const LONGEST_MARKED = 110;
const ARTICLE_PATH =
  /\/(?:blog|blogs|news|article|articles|magazine|magazin|guide|guides|resources|wiki|insights|stories|press|podcast|interview-questions|career-advice|advice)(?:\/|$)|\/20\d\d\/(?:0?[1-9]|1[0-2])\//i;

const KIND_OF_HEADING: ReadonlyMap<string, HeadingKind> = new Map(
  (Object.keys(POSTING_HEADINGS) as HeadingKind[]).flatMap((kind) =>
    POSTING_HEADINGS[kind].map((words): [string, HeadingKind] => [words, kind]),
  ),
);
const CONCEPT_COUNT = Object.keys(POSTING_CONCEPTS).length;
/** Stems by their first four letters, so that a word is compared with a handful of them. */
const CONCEPT_OF_STEM = Map.groupBy(
  Object.entries(POSTING_CONCEPTS).flatMap(([concept, stems]) =>
    stems.map((stem) => ({ concept, stem: plainWords(stem).split(' ')[0] ?? stem })),
  ),
  ({ stem }) => stem.slice(0, 4),
);
const APPLY_PHRASES = new Set(APPLY_LABELS);
const LONGEST_PHRASE = 6;

/** Reads the signals off a page's outline; `foreign` says of each block whether it stands beside the page's own content. */
export function readSignals(
  outline: PageOutline,
  foreign: readonly boolean[],
  names: PageNames,
  url: URL | null,
  title: string | null,
): PageSignals {
  const own = outline.blocks.filter((_, index) => !foreign[index]);
  const headings = new Map<HeadingKind, number>();
  for (const block of own) {
    const kind = headingKindOf(block);
    if (kind) headings.set(kind, (headings.get(kind) ?? 0) + 1);
  }
  const mainHeadings = names.mainHeadings.map(({ text }) => text);
  const pageNames = [...names.titles, ...mainHeadings];
  const listName = isListPage(names.titles, mainHeadings);
  return {
    headings,
    apply: outline.controls.some(isApply),
    genderMark: pageNames.some((name) => GENDER_MARK.test(name)),
    jobTitle: title !== null && looksLikeJobTitle(title),
    jobPath: isJobPath(url),
    addressed: url !== null,
    articlePath: ARTICLE_PATH.test(url?.pathname ?? ''),
    listName,
    jobSection: listName || hasJobPart(url),
    jobLinks: countJobLinks(outline, url),
    jobLines: countJobLines(outline.blocks),
    concepts: countConcepts(own),
    expired: outline.blocks.some(saysExpired),
  };
}

function saysExpired({ text }: PageBlock): boolean {
  if (text.length > LONGEST_NOTE) return false;
  const words = plainWords(text);
  return EXPIRED_NOTES.some((note) => words.startsWith(note));
}

/** What a heading, a bold line or a line that ends in a colon announces; null for other blocks. */
export function headingKindOf({ text, level, item }: TextBlock): HeadingKind | null {
  if (text.length > LONGEST_HEADING || (level === 0 && (item || !text.endsWith(':')))) return null;
  return KIND_OF_HEADING.get(longestKnownOpening(plainWords(text), KIND_OF_HEADING) ?? '') ?? null;
}

/** The longest opening of `words` (by whole words) that is a key of `known`. */
function longestKnownOpening(words: string, known: { has: (key: string) => boolean }): string | null {
  const parts = words.split(' ', LONGEST_PHRASE + 1);
  for (let length = Math.min(parts.length, LONGEST_PHRASE); length > 0; length--) {
    const opening = parts.slice(0, length).join(' ');
    if (known.has(opening)) return opening;
  }
  return null;
}

function isApply({ label, href, element }: Control): boolean {
  if (href?.startsWith('mailto:')) return JOB_MAILBOX.test(href.slice(7, 60));
  if (label.length <= LONGEST_HEADING && longestKnownOpening(plainWords(label), APPLY_PHRASES)) return true;
  const hooks =
    `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''} ${(href ?? '').slice(0, 300)}`.toLowerCase();
  return hooks.split(/[^a-z]+/).some((word) => APPLY_HOOKS.has(word));
}

/** A main heading such as "Open positions", or, where no main heading says otherwise, a page title that begins so. */
function isListPage(titles: readonly string[], mainHeadings: readonly string[]): boolean {
  if (mainHeadings.some(isListName)) return true;
  return titles.some((title) => isListName(titleParts(title)[0] ?? ''));
}

/** "Open positions", "Jobs at Acme", "Aktuelle Jobs", "120 Remote Python jobs". */
function isListName(name: string): boolean {
  const plain = plainWords(name);
  if (LIST_TITLES.has(plain)) return true;
  return (
    LIST_OPENINGS.some((opening) => plain.startsWith(`${opening} `)) ||
    LIST_CLOSINGS.some((closing) => plain.endsWith(` ${closing}`))
  );
}

const hasJobPart = (url: URL | null) => jobPartsOf(url).length > 0;

/** The path's parts from the first one that is about jobs. */
function jobPartsOf(url: URL | null): string[] {
  const parts = (url?.pathname.toLowerCase() ?? '').split('/').filter((part) => part !== '');
  const at = parts.findIndex(
    (part) => part.split(/[-_.]/).some((word) => JOB_PATHS.has(word)) || JOB_PATHS.has(part),
  );
  return at < 0 ? [] : parts.slice(at);
}

/** Whether an address is that of a single posting: a part about jobs, and in it or below it a slug or an id. */
export function isJobPath(url: URL | null): boolean {
  const [part = '', ...rest] = jobPartsOf(url);
  const below = rest.join('-');
  if (/\d{4,}/.test(part) || /\d{3,}/.test(below)) return true;
  if (part !== '' && jobIdsOf(url).length > 0) return true;
  const slug = (below === '' ? part : below).split(/[-_+.]|%20/).filter((word) => word !== '');
  // Two words may be a page about recruiting, unless they name a profession.
  return slug.length > 2 || looksLikeJobTitle(slug.join(' '));
}

function countJobLinks({ controls }: PageOutline, url: URL | null): number {
  const seen = new Set<string>();
  for (const { href } of controls) {
    const target = href ? parseUrl(href, url?.href ?? 'https://page.invalid/') : null;
    if (target && target.pathname !== url?.pathname && isJobPath(target)) seen.add(target.pathname);
  }
  return seen.size;
}

/** Headings, links and marked lines that read like job titles: on an overview each is a job. */
function countJobLines(blocks: readonly PageBlock[]): number {
  const lines = blocks.filter(
    ({ text, level, linkLength }) =>
      level > 0 || linkLength * 2 > text.length || (text.length <= LONGEST_MARKED && GENDER_MARK.test(text)),
  );
  return new Set(lines.filter(({ text }) => looksLikeJobTitle(text)).map(({ text }) => text)).size;
}

function countConcepts(own: readonly PageBlock[]): number {
  const found = new Set<string>();
  for (const { text } of own) {
    if (found.size === CONCEPT_COUNT) break;
    for (const word of plainWords(text).split(' ')) {
      const concept = CONCEPT_OF_STEM.get(word.slice(0, 4))?.find(({ stem }) =>
        word.startsWith(stem),
      )?.concept;
      if (concept) found.add(concept);
    }
  }
  return found.size;
}
