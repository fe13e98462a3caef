import { saysWhereToApply, startsApplication } from './apply.ts';
import { plainWords } from './compare-text.ts';
import { isFactLine } from './facts.ts';
import { conceptOf, headingKindOf, PLACED_LEVEL } from './headings.ts';
import { isJobPath, jobPartsOf } from './job-path.ts';
import { looksLikeJobTitle, opensList } from './job-title.ts';
import { namesPosting } from './list-names.ts';
import { countJobLines, countJobLinks } from './listed.ts';
import type { PageBlock, PageOutline } from './outline.ts';
import type { PageNames } from './page-names.ts';
import { CONCEPTS, type HeadingKind } from './tables/concepts.ts';
import { CLOSED_PHRASES, GENDER_MARK } from './tables/page-words.ts';
import { titleParts } from './title-parts.ts';

/** What speaks for a posting, a list or neither, in any language. */
export interface PageSignals {
  /** How often each kind of posting heading stands in the page's own text. */
  headings: ReadonlyMap<HeadingKind, number>;
  /** A control that starts an application, or a line that says where to send one. */
  apply: boolean;
  /** The page's name carries a mark such as "(m/f/d)". */
  genderMark: boolean;
  /** The page's name reads like a job's title. */
  jobTitle: boolean;
  /** A line states the kind of contract or the place of work as a fact. */
  facts: boolean;
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
  /** Short lines with a list of at least two items right below. */
  lists: number;
  /** How many of the things that postings speak of its own text touches. */
  concepts: number;
  /** A sentence says that the posting is closed. */
  expired: boolean;
}

const LONGEST_NOTE = 160;
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
    apply:
      outline.controls.some((control) => startsApplication(control, outline.blocks[control.at])) ||
      own.some(saysWhereToApply),
    genderMark: [...names.titles, ...mainHeadings, title ?? ''].some((name) => GENDER_MARK.test(name)),
    jobTitle: title !== null && looksLikeJobTitle(title),
    facts: own.some(({ text }) => isFactLine(text)),
    jobPath: isJobPath(url),
    addressed: url !== null,
    articlePath: ARTICLE_PATH.test(url?.pathname ?? ''),
    listName,
    jobSection: listName || jobPartsOf(url).length > 0,
    jobLinks: countJobLinks(outline, url, listName),
    jobLines: countJobLines(outline.blocks),
    lists: own.filter((_, index) => opensItems(own, index)).length,
    concepts: countConcepts(own),
    expired: outline.blocks.some(saysClosed),
  };
}

/** A longer line over a list is a sentence that leads into it. */
const LONGEST_OPENING = 70;

const opensItems = (own: readonly PageBlock[], index: number) =>
  !own[index]?.item &&
  (own[index]?.text.length ?? 0) <= LONGEST_OPENING &&
  own[index + 1]?.item === true &&
  own[index + 2]?.item === true;

function countHeadings(own: readonly PageBlock[]): Map<HeadingKind, number> {
  const counts = new Map<HeadingKind, number>();
  for (const [index, block] of own.entries()) {
    // Some editors leave a heading no mark but its place before a list.
    const level = block.level || (opensItems(own, index) ? PLACED_LEVEL : 0);
    const kind = headingKindOf({ ...block, level });
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

function saysClosed({ text }: PageBlock): boolean {
  if (text.length > LONGEST_NOTE) return false;
  const plain = plainWords(text);
  return CLOSED_PHRASES.some((phrase) => plain.includes(phrase)) && namesPosting(plain.split(' '));
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
