import { LONGEST_CLUE, MOST_CLUES, MOST_PROSE, PROSE_READ } from '../model/clue-limits.ts';
import type { Source } from '../model/posting.ts';
import { addressWithin } from '../model/posting-limits.ts';
import { selectText } from './adapter-body.ts';
import { employerLinks, hintedNames, logoTexts } from './company-places.ts';
import type { LabelRow } from './label-rows.ts';
import type { PageBlock } from './outline.ts';
import { LONGEST_FIELD, type Page } from './page.ts';
import type { PostingText } from './posting-text.ts';
import { titleParts } from './title-parts.ts';

/** What may name the employer of a page's posting: plain and bounded, since the decision falls outside of the page. */
export interface CompanyClues {
  /** The job's title, '' when unknown. */
  readonly title: string;
  readonly url: string | null;
  /** Names that other readings of the page give, each with the source it comes from. */
  readonly given: readonly { readonly name: string; readonly source: Source; readonly place: string }[];
  readonly rows: readonly Pick<LabelRow, 'kind' | 'value'>[];
  /** The page's own titles, and the names that it gives its site. */
  readonly titles: readonly string[];
  readonly siteNames: readonly string[];
  /** Whom its copyright notices name. */
  readonly owners: readonly string[];
  /** What the links to the site's first page are called. */
  readonly homes: readonly string[];
  /** Names of organizations and sites in structured data. */
  readonly publishers: readonly string[];
  /** Texts of elements, and labels of links, that the site itself names after an employer. */
  readonly hinted: readonly string[];
  readonly linked: readonly string[];
  readonly logos: readonly string[];
  readonly headings: readonly string[];
  /** Lines right above and below the title. */
  readonly beside: readonly string[];
  /** The first blocks of prose. */
  readonly prose: readonly string[];
  /** The last blocks behind the posting. */
  readonly foot: readonly string[];
  /** Hosts of the mail addresses on the page. */
  readonly mailHosts: readonly string[];
}

const LONGEST_HEADING = 80;
/** A block of this length is prose. */
const PROSE = 60;
/** Lines beside the title that may name the employer. */
const LINES_BESIDE = 3;
const LONGEST_BESIDE = 60;
/** The foot of a page: more blocks would reach into the list of other jobs above it. */
const MOST_FOOT_BLOCKS = 20;
/** A longer block in the foot is a text about the company, in which other companies are named too. */
const LONGEST_IMPRINT = 160;
const MAILBOX = /[\w.+-]{1,40}@([\w-]{2,40})(?:\.[\w-]{2,20}){1,3}/g;

/** Gathers what may name the employer; reads only. */
export function companyClues(page: Page, text: PostingText): CompanyClues {
  const { document, names, outline, surroundings, url } = page;
  const isWhole = surroundings === outline;
  const { blocks } = surroundings;
  // What stands around one posting of several is nearer to none of them.
  const end = isWhole ? text.end : 0;
  return {
    title: page.title ?? '',
    url: addressWithin(url?.href ?? null),
    given: givenNames(page, text),
    rows: page.rows.slice(0, MOST_CLUES).map(({ kind, value }) => ({ kind, value })),
    titles: names.titles,
    siteNames: names.siteNames,
    owners: bounded(page.owners),
    homes: page.homes,
    publishers: bounded(page.jsonLd.publishers),
    hinted: hintedNames(surroundings, end),
    linked: employerLinks(surroundings, end, url),
    logos: logoTexts(document),
    headings: bounded(
      textsOf(blocks.filter(({ level, text: { length } }) => level > 0 && length < LONGEST_HEADING)),
    ),
    beside: isWhole ? linesBeside(page) : [],
    prose: proseOf(blocks, isWhole ? page.outside : []),
    foot: textsOf(blocks.slice(end).slice(-MOST_FOOT_BLOCKS)).filter(
      ({ length }) => length <= LONGEST_IMPRINT,
    ),
    mailHosts: bounded(mailHosts(blocks)),
  };
}

const textsOf = (blocks: readonly PageBlock[]) => blocks.map(({ text }) => text);

const bounded = (texts: readonly string[]) =>
  [...new Set(texts)].filter(({ length }) => length <= LONGEST_CLUE).slice(0, MOST_CLUES);

function givenNames({ structured, adapter, outline }: Page, text: PostingText): CompanyClues['given'] {
  const firstLine = adapter?.firstLine && titleParts(text.blocks[0]?.text ?? '')[0];
  const names = [
    [selectText(outline, adapter?.company ?? [], LONGEST_FIELD), 'adapter', 'adapter'],
    [firstLine, 'adapter', 'adapter'],
    [structured?.company, structured?.source ?? 'json-ld', 'structured'],
    [text.company, 'embedded-state', 'state'],
  ] as const;
  return names.flatMap(([name, source, place]) =>
    name && name.length <= LONGEST_CLUE ? [{ name, source, place }] : [],
  );
}

function linesBeside({ outline: { blocks }, outside, title, titled }: Page): string[] {
  const at = titled?.at ?? -1;
  if (at < 0 || !title) return [];
  const first = Math.max(0, at - LINES_BESIDE);
  return blocks.slice(first, at + LINES_BESIDE + 1).flatMap(({ text, linkLength }, step) => {
    const index = first + step;
    const isBeside = index !== at && (outside[index] !== true || linkLength > 0);
    return isBeside && text.length <= LONGEST_BESIDE ? [text] : [];
  });
}

function proseOf(blocks: readonly PageBlock[], outside: readonly boolean[]): string[] {
  const prose: string[] = [];
  for (const [at, { text, item }] of blocks.entries()) {
    if (prose.length >= MOST_PROSE) break;
    if (!outside[at] && !item && text.length >= PROSE) prose.push(text.slice(0, PROSE_READ));
  }
  return prose;
}

function mailHosts(blocks: readonly PageBlock[]): string[] {
  const hosts: string[] = [];
  for (const { text } of blocks)
    if (text.includes('@')) for (const [, host = ''] of text.matchAll(MAILBOX)) hosts.push(host);
  return hosts;
}
