import type { ListedPosting } from '../model/posting.ts';
import { MOST_LISTED } from '../model/posting-limits.ts';
import { plainText } from './compare-text.ts';
import { isFormPath } from './form-path.ts';
import { isJobPath } from './job-path.ts';
import { looksLikeJobTitle, namesOneJob, opensList } from './job-title.ts';
import { isAsideHeading, isListName } from './list-names.ts';
import type { ClueBlock, PageClues, PlainControl } from './page-clues.ts';
import { parseUrl } from './page-url.ts';
import { GENDER_MARK } from './tables/page-words.ts';
import { undecorated } from './title-decoration.ts';

/** A longer line with "(m/f/d)" in it is a sentence about a job. */
const LONGEST_NAME = 110;
const SHORTEST_NAME = 3;
const MOST_CARD_LINES = 6;

/** What an overview holds, were the page one. */
export interface Listed {
  /** The postings it names, in page order, each once, at most `MOST_LISTED`; the page's own address where one has no link. */
  postings: ListedPosting[];
  /** How many of its links lead to single postings, how many of its lines read like jobs' names. */
  links: number;
  lines: number;
}

/**
 * The postings that the page's own content lists: links to single postings, links below the page's own address or below "Open
 * positions", headings, items and buttons that read like jobs' names.
 */
export function readListed(
  { blocks, controls }: Pick<PageClues, 'blocks' | 'controls'>,
  url: URL | null,
  isListPage: boolean,
): Listed {
  const found = new Map<string, ListedPosting & { at: number }>();
  const below = blocksBelowListNames(blocks);
  const isFramed = (at: number) => blocks[at]?.isFrame === true;
  let links = 0;
  const add = (raw: string, target: string | null, at: number): boolean => {
    const title = undecorated(raw);
    const key = target ?? plainText(title);
    if (title.length < SHORTEST_NAME || title.length > LONGEST_NAME || isNoName(title) || found.has(key))
      return false;
    found.set(key, { title, url: target ?? url?.href ?? '', at });
    return true;
  };
  const repeated = repeatedLabels(controls);
  const siblings = countFolders(controls, below, url);
  const own = (url?.pathname ?? '').replace(/\/$/, '');
  for (const control of controls) {
    if (isFramed(control.at) || (isFramed(control.at - 1) && control.at === blocks.length)) continue;
    const target = targetOf(control, url);
    if (target && isFormPath(target)) continue;
    const name = repeated.has(control.label) ? nameAbove(control, blocks) : nameOf(control, blocks);
    if (target && isPosting(target, own, url, isListPage))
      links += Number(add(name, target.href, control.at));
    else if (looksLikeJobTitle(name) && (target || control.href === null))
      add(name, target?.href ?? null, control.at);
    else if (target && below[control.at] && (siblings.get(folderOf(target)) ?? 0) >= FEWEST_SIBLINGS)
      links += Number(add(name, target.href, control.at));
  }
  const lines = addLines(blocks, below, found, add);
  const postings = [...found.values()].sort((a, b) => a.at - b.at).slice(0, MOST_LISTED);
  return { postings: postings.map(({ title, url: link }) => ({ title, url: link })), links, lines };
}

const isNoName = (title: string) =>
  isListName(title) ||
  isAsideHeading(title) ||
  opensList(title) ||
  namesOneJob(plainText(title)) ||
  /^\d+$/.test(title);

/** Headings, marked lines and lines below "Open positions" that no link has named. */
function addLines(
  blocks: readonly ClueBlock[],
  below: readonly boolean[],
  found: ReadonlyMap<string, ListedPosting>,
  add: (raw: string, target: string | null, at: number) => boolean,
): number {
  const named = new Set([...found.values()].map(({ title }) => plainText(title)));
  let lines = named.size;
  for (const [at, { text, level, linkLength, item, isFrame }] of blocks.entries()) {
    if (isFrame || text.length > LONGEST_NAME || named.has(plainText(text))) continue;
    const stands =
      level > 0 || linkLength * 2 > text.length || GENDER_MARK.test(text) || (item && below[at] === true);
    if (stands && looksLikeJobTitle(text) && add(text, null, at)) lines++;
  }
  return lines;
}

/** Of each block, whether it stands below a heading that names jobs at large. */
function blocksBelowListNames(blocks: readonly ClueBlock[]): boolean[] {
  let rank = 0;
  return blocks.map(({ text, level, isFrame }) => {
    if (level > 0 && (rank === 0 || level <= rank))
      rank = !isFrame && (isListName(text) || opensList(text)) ? level : 0;
    return rank > 0 && level !== rank;
  });
}

/** Links below "Open positions" that lead to the same folder are postings, whatever they are called. */
const FEWEST_SIBLINGS = 2;

const folderOf = ({ hostname, pathname }: URL) =>
  hostname + pathname.slice(0, pathname.replace(/\/$/, '').lastIndexOf('/'));

/** For each folder, how many pages in it the links below a list's name lead to. */
function countFolders(
  controls: readonly PlainControl[],
  below: readonly boolean[],
  url: URL | null,
): Map<string, number> {
  const pages = new Set(
    controls.flatMap((control) => (below[control.at] ? (targetOf(control, url)?.href ?? []) : [])),
  );
  const counts = new Map<string, number>();
  for (const page of pages) {
    const folder = folderOf(new URL(page));
    if (folder.includes('/')) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}

/** Where a link leads; null for buttons, and for what leads nowhere else. */
function targetOf({ href }: PlainControl, url: URL | null): URL | null {
  const target = href ? parseUrl(href, url?.href ?? 'https://page.invalid/') : null;
  if (!target || !/^https?:$/.test(target.protocol)) return null;
  const isHere =
    target.pathname === url?.pathname && target.search === url.search && target.hostname === url.hostname;
  return isHere ? null : target;
}

/** Links to postings; on a page whose name is that of a list also what stands right below it, whatever it is called. */
function isPosting(target: URL, own: string, url: URL | null, isListPage: boolean): boolean {
  if (target.pathname === url?.pathname)
    return isListPage && target.search !== url.search && isJobPath(target);
  const below = target.pathname.startsWith(`${own}/`) ? target.pathname.slice(own.length + 1) : '';
  return isJobPath(target) || (isListPage && own !== '' && /^[\p{L}\d%-][^/]{3,}\/?$/u.test(below));
}

/** Labels that several links share: "Details", "Apply", "Download". */
function repeatedLabels(controls: readonly PlainControl[]): ReadonlySet<string> {
  const targets = new Map<string, Set<string>>();
  for (const { label, href } of controls) {
    if (href === null) continue;
    const known = targets.get(label) ?? new Set();
    targets.set(label, known.add(href));
  }
  return new Set([...targets].filter(([, known]) => known.size > 1).map(([label]) => label));
}

/** Blocks above such a link among which the job is named. */
const MOST_LINES_ABOVE = 8;

/** The job's name above a link whose own label many share: the heading, else what reads like a job's name; '' without one. */
function nameAbove({ at }: PlainControl, blocks: readonly ClueBlock[]): string {
  const above = blocks.slice(Math.max(0, at - MOST_LINES_ABOVE), at).reverse();
  const named =
    above.find(({ level, text }) => level > 0 && !isNoName(text)) ??
    above.find(({ text }) => looksLikeJobTitle(text));
  return named?.text ?? '';
}

/** The job's name in a link: the heading in a card, else the line that reads like a job's name, else its first, else all that it says. */
function nameOf({ label, at }: PlainControl, blocks: readonly ClueBlock[]): string {
  const inside: ClueBlock[] = [];
  let length = 0;
  for (let index = at; index < blocks.length && inside.length < MOST_CARD_LINES; index++) {
    const block = blocks[index];
    length += (block?.text.length ?? 0) + 1;
    if (!block || block.linkLength === 0 || length > label.length + 1) break;
    inside.push(block);
  }
  const name =
    inside.find(({ level }) => level > 0) ?? inside.find(({ text }) => looksLikeJobTitle(text)) ?? inside[0];
  return name?.text ?? label;
}
