import { plainWords } from './compare-text.ts';
import { conceptOf, headingKindOf } from './headings.ts';
import { isJobPath, jobPartsOf } from './job-path.ts';
import { looksLikeJobTitle, opensList } from './job-title.ts';
import { namesPosting } from './list-names.ts';
import { nameWords } from './name-words.ts';
import type { Control, PageBlock, PageOutline } from './outline.ts';
import type { PageNames } from './page-names.ts';
import { parseUrl } from './page-url.ts';
import { CONCEPTS, type HeadingKind } from './tables/concepts.ts';
import {
  APPLY_ELSEWHERE,
  APPLY_HOOKS,
  APPLY_LABELS,
  APPLY_STEMS,
  CLOSED_PHRASES,
  GENDER_MARK,
} from './tables/page-words.ts';
import { titleParts } from './title-parts.ts';

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
  /** Headings with a list of at least two items right below. */
  lists: number;
  /** How many of the things that postings speak of its own text touches. */
  concepts: number;
  /** A sentence says that the posting is closed. */
  expired: boolean;
}

const LONGEST_LABEL = 70;
const MOST_LABEL_WORDS = 6;
const LONGEST_ADDRESS = 300;
const LONGEST_NOTE = 160;
const LONGEST_MARKED = 110;
/** Mailboxes that take applications. */
const JOB_MAILBOX =
  /^(?:[\w.+-]{0,20}[.+_-])?(?:jobs?|careers?|karriere|bewerbung(?:en)?|personal|hr|people|recruit\w{0,8}|talents?|hiring|work|join|cv|kariera|prace|praca|rekrutacja|recrutement|rrhh|empleo|vagas|candidature|lavora|vacatures?|sollicit\w{0,6})[^@]{0,20}@/i;
const ARTICLE_PATH =
  /\/(?:blogs?|news|articles?|magazine?|guides?|resources|wiki|insights|stories|press|podcast|interview-questions|career-advice|advice)(?:\/|$)|\/20\d\d\/(?:0?[1-9]|1[0-2])\//i;

/** Reads the signals off a page's outline; `foreign` says of each block whether it stands beside the page's own content. */
export function readSignals(
  outline: PageOutline,
  foreign: readonly boolean[],
  names: PageNames,
  url: URL | null,
  title: string | null,
): PageSignals {
  const own = outline.blocks.filter((_, index) => !foreign[index]);
  const mainHeadings = names.mainHeadings.map(({ text }) => text);
  const listName = [...mainHeadings, ...names.titles.map((name) => titleParts(name)[0] ?? '')].some(
    opensList,
  );
  return {
    headings: countHeadings(own),
    apply: outline.controls.some((control) => isApply(control, outline.blocks[control.at])),
    genderMark: [...names.titles, ...mainHeadings, title ?? ''].some((name) => GENDER_MARK.test(name)),
    jobTitle: title !== null && looksLikeJobTitle(title),
    jobPath: isJobPath(url),
    addressed: url !== null,
    articlePath: ARTICLE_PATH.test(url?.pathname ?? ''),
    listName,
    jobSection: listName || jobPartsOf(url).length > 0,
    jobLinks: countJobLinks(outline, url),
    jobLines: countJobLines(outline.blocks),
    lists: own.filter(({ level }, index) => level > 0 && own[index + 1]?.item && own[index + 2]?.item).length,
    concepts: countConcepts(own),
    expired: outline.blocks.some(saysClosed),
  };
}

function countHeadings(own: readonly PageBlock[]): Map<HeadingKind, number> {
  const counts = new Map<HeadingKind, number>();
  for (const block of own) {
    const kind = headingKindOf(block);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

function saysClosed({ text }: PageBlock): boolean {
  if (text.length > LONGEST_NOTE) return false;
  const plain = plainWords(text);
  return CLOSED_PHRASES.some((phrase) => plain.includes(phrase)) && namesPosting(plain.split(' '));
}

function isApply({ label, href, element }: Control, block: PageBlock | undefined): boolean {
  if (href?.startsWith('mailto:'))
    return (
      JOB_MAILBOX.test(href.slice(7, 60)) ||
      (block !== undefined && saysApply(plainWords(block.text).split(' ')))
    );
  const words = plainWords(label.slice(0, LONGEST_LABEL)).split(' ');
  if (words.some((word) => APPLY_ELSEWHERE.has(word))) return false;
  if (words.length <= MOST_LABEL_WORDS && saysApply(words)) return true;
  if (APPLY_LABELS.includes(words.join(' '))) return true;
  const hooks = [
    ...nameWords(element).flat(),
    ...(href ?? '')
      .slice(0, LONGEST_ADDRESS)
      .toLowerCase()
      .split(/[^a-z]+/),
  ];
  return hooks.some((word) => APPLY_HOOKS.has(word));
}

const saysApply = (words: readonly string[]) =>
  words.some((word) => APPLY_STEMS.some((stem) => word.startsWith(stem)));

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
  const found = new Set<number>();
  for (const { text } of own) {
    if (found.size === CONCEPTS.length) break;
    for (const word of plainWords(text).split(' ')) {
      const concept = conceptOf(word)?.concept;
      if (concept !== undefined) found.add(concept);
    }
  }
  return found.size;
}
