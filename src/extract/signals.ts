import type { ApplicationForm } from './application-form.ts';
import { saysWhereToApply, startsApplication } from './apply.ts';
import { saysClosed } from './closed.ts';
import { plainText } from './compare-text.ts';
import { isFactLine } from './fact-line.ts';
import { isFormPath } from './form-path.ts';
import { conceptsIn, headingKindOf } from './headings.ts';
import { isJobPath, jobPartsOf } from './job-path.ts';
import { looksLikeJobTitle, opensList, QUESTION_WORDS } from './job-title.ts';
import { type Listed, readListed } from './listed.ts';
import type { ClueBlock, PageClues } from './page-clues.ts';
import { countHeadings, countParts, opensItems } from './page-parts.ts';
import { parseUrl } from './page-url.ts';
import {
  APPLYING,
  ARTICLE_PARTS,
  BYLINES,
  GUIDE_WORDS,
  MAYBE_GUIDE_WORDS,
  NO_OPENINGS,
  READ_TIMES,
  SEEKING,
} from './tables/article-words.ts';
import type { HeadingKind } from './tables/concepts.ts';
import { GENDER_MARK } from './tables/page-words.ts';
import { latinLength } from './text-weight.ts';
import { titleParts } from './title-parts.ts';

/** What the page as a whole shows, in any language. */
export interface PageSignals {
  /** How often each kind of posting heading stands in the page's own text. */
  headings: ReadonlyMap<HeadingKind, number>;
  /** A control that starts an application. */
  apply: boolean;
  /** A line that says where to send one, or how. */
  applyLine: boolean;
  /** A sentence says whom the employer looks for. */
  seeks: boolean;
  /** The page's name carries a mark such as "(m/f/d)". */
  genderMark: boolean;
  /** The page's name reads like a job's title. */
  jobTitle: boolean;
  /** A line states the kind of contract or the place of work as a fact. */
  facts: boolean;
  /** Rows of facts with labels. */
  rows: number;
  /** One of them names the job. */
  titleRow: boolean;
  /** The address has the form of a single posting's. */
  jobPath: boolean;
  /** The page's address is known. */
  addressed: boolean;
  /** The address is that of a blog's or a magazine's entry. */
  articlePath: boolean;
  /** A line says who wrote the text, or how long it is read. */
  byline: boolean;
  /** A word of the page's name tells of a guide; or so does another that names of jobs have too. */
  guide: boolean;
  maybeGuide: boolean;
  /** The page's name asks a question, or is a sentence. */
  sentenceName: boolean;
  /** Headings that ask. */
  questions: number;
  /** The page's name is that of a list. */
  listName: boolean;
  /** A heading of the page's content names jobs at large. */
  listHeading: boolean;
  /** The last part of the address is that of a list. */
  listPath: boolean;
  /** The address or the page's name has to do with jobs at all. */
  jobSection: boolean;
  listed: Listed;
  /** A line says that there are no openings. */
  noOpenings: boolean;
  /** Short lines with a list of at least two items right below. */
  lists: number;
  /** Parts of the page that each have a heading, a paragraph and two such lists, as postings shown whole under each other have. */
  parts: number;
  /** Share of the page's own text in items of lists, and in paragraphs of several sentences. */
  items: number;
  prose: number;
  /** The page's own text, in letters of Latin script. */
  length: number;
  /** How many of the things that postings speak of its own text touches. */
  concepts: number;
  /** A line says that the posting is closed. */
  expired: boolean;
  form: ApplicationForm | null;
  /** The address is that of a form. */
  formPath: boolean;
}

const YEAR_PATH = /\/20\d\d\/(?:0?[1-9]|1[0-2])\//;
/** A longer line that asks to apply is a story about applying. */
const LONGEST_REQUEST = 300;
/** So much plain text is searched for phrases. */
const MOST_SEARCHED = 30_000;
const LONGEST_BYLINE = 70;
/** A byline stands among the first lines. */
const MOST_BYLINES = 12;
/** A paragraph of this length has several sentences. */
const PARAGRAPH = 220;

/** Reads the signals off a page. */
export function readSignals(page: PageClues): PageSignals {
  const { blocks, controls, titles, mainHeadings, form } = page;
  const url = parseUrl(page.url);
  const own = blocks.filter(({ isOwn }) => isOwn);
  const plain = plainTextOf(own);
  const pageNames = [...mainHeadings, ...titles.map((name) => titleParts(name)[0] ?? '')];
  const listName = pageNames.some(opensList);
  const name = page.title?.text ?? mainHeadings[0] ?? '';
  const parts = (url?.pathname.toLowerCase() ?? '').split('/').filter((part) => part !== '');
  const jobParts = jobPartsOf(url);
  return {
    headings: countHeadings(own),
    apply: controls.some(
      (control) => blocks[control.at]?.isFrame !== true && startsApplication(control, blocks[control.at]),
    ),
    applyLine: says(plain, APPLYING) || own.some(saysWhereToApply),
    seeks: says(plain, SEEKING),
    genderMark: [...titles, ...mainHeadings, name].some((one) => GENDER_MARK.test(one)),
    jobTitle: looksLikeJobTitle(name),
    facts: own.some(({ text }) => isFactLine(text)),
    rows: page.rows,
    titleRow: page.titleRow,
    jobPath: page.isSiteJob || isJobPath(url),
    addressed: url !== null,
    articlePath: parts.some((part) => ARTICLE_PARTS.has(part)) || YEAR_PATH.test(url?.pathname ?? ''),
    byline: own.slice(0, MOST_BYLINES).some(isByline),
    ...guideWordsIn([...mainHeadings, ...titles].filter((one) => !opensList(one))),
    sentenceName: isSentence(mainHeadings[0] ?? name),
    questions: own.filter((block, index) => asks(block) && !opensItems(own, index)).length,
    listName,
    listHeading: blocks.some(
      ({ text, level, isFrame }) => level > 0 && level <= 3 && !isFrame && opensList(text),
    ),
    listPath: jobParts.length === 1 && parts.length > 0 && !isJobPath(url),
    jobSection: listName || jobParts.length > 0,
    listed: readListed(page, url, listName),
    noOpenings: says(plain, NO_OPENINGS),
    lists: own.filter((_, index) => opensItems(own, index)).length,
    parts: countParts(own),
    ...measure(own),
    concepts: conceptsIn(own.map(({ text }) => text)),
    expired: blocks.some(isNotice),
    form,
    formPath: isFormPath(url),
  };
}

/** The page's own lines and paragraphs in plain words, for looking many phrases up at once; longer ones by their beginning. */
function plainTextOf(own: readonly ClueBlock[]): string {
  const lines = own
    .filter(({ text }) => text.length <= LONGEST_REQUEST * 4)
    .map(({ text }) => plainText(text.slice(0, LONGEST_REQUEST)));
  return ` ${lines.join(' | ')} `.slice(0, MOST_SEARCHED);
}

/** Whether a plain text has one of the phrases; scripts that do not part words by spaces have them anywhere. */
const says = (plain: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => plain.includes(phrase < SPACELESS ? ` ${phrase}` : phrase));

/** The first of the letters whose words touch others. */
const SPACELESS = '\u0600';

function measure(own: readonly ClueBlock[]): { items: number; prose: number; length: number } {
  let [items, prose, length] = [0, 0, 0];
  for (const { text, item } of own) {
    const weight = latinLength(text);
    length += weight;
    if (item) items += weight;
    else if (weight >= PARAGRAPH) prose += weight;
  }
  return { items: items / Math.max(1, length), prose: prose / Math.max(1, length), length };
}

/** In the page's frame a single word marks another job as closed. */
const isNotice = ({ text, linkLength, item, isFrame }: ClueBlock) =>
  linkLength === 0 && !item && saysClosed(text) && !(isFrame && !text.trim().includes(' '));

const isByline = ({ text }: ClueBlock) =>
  text.length <= LONGEST_BYLINE &&
  (READ_TIMES.test(text) || BYLINES.some((words) => `${plainText(text)} `.startsWith(`${words} `)));

function guideWordsIn(names: readonly string[]): { guide: boolean; maybeGuide: boolean } {
  const words = names.flatMap((name) => plainText(titleParts(name)[0] ?? '').split(' '));
  return {
    guide: words.some((word) => GUIDE_WORDS.has(word)),
    maybeGuide: words.some((word) => MAYBE_GUIDE_WORDS.has(word)),
  };
}

const isSentence = (name: string) =>
  /[!?]$/.test(name) || name.includes(': ') || QUESTION_WORDS.has(plainText(name).split(' ')[0] ?? '');

const asks = ({ text, level }: ClueBlock) =>
  level > 0 &&
  (text.endsWith('?') || QUESTION_WORDS.has(plainText(text).split(' ')[0] ?? '')) &&
  headingKindOf({ text, level, item: false }) === null;
