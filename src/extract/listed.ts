import { isJobPath } from './job-path.ts';
import { looksLikeJobTitle } from './job-title.ts';
import { isListName } from './list-names.ts';
import type { PageBlock, PageOutline } from './outline.ts';
import { parseUrl } from './page-url.ts';
import { GENDER_MARK } from './tables/page-words.ts';

/** A longer line with "(m/f/d)" in it is a sentence about a job. */
const LONGEST_MARKED = 110;

/**
 * Links to single postings other than this one. On a page whose name is that of a list, the pages right below it are postings,
 * whatever their addresses are called.
 */
export function countJobLinks({ controls }: PageOutline, url: URL | null, listName: boolean): number {
  const seen = new Set<string>();
  const own = (url?.pathname ?? '').replace(/\/$/, '');
  for (const { href } of controls) {
    const target = href ? parseUrl(href, url?.href ?? 'https://page.invalid/') : null;
    if (!target || target.pathname === url?.pathname) continue;
    const below = target.pathname.startsWith(`${own}/`) ? target.pathname.slice(own.length + 1) : '';
    const isChild = listName && own !== '' && /^[\p{L}%-][^/]{3,}\/?$/u.test(below);
    if (isChild || isJobPath(target)) seen.add(target.pathname);
  }
  return seen.size;
}

/** Headings, links and marked lines that read like job titles, and links below "Open positions": on an overview each is a job. */
export function countJobLines(blocks: readonly PageBlock[]): number {
  const lines = new Set<string>();
  let rank = 0;
  for (const { text, level, linkLength } of blocks) {
    if (level > 0 && (rank === 0 || level <= rank)) rank = isListName(text) ? level : 0;
    const linked = linkLength * 2 > text.length;
    const stands = level > 0 || linked || (text.length <= LONGEST_MARKED && GENDER_MARK.test(text));
    if ((stands && looksLikeJobTitle(text)) || (linked && rank > 0 && text.length <= LONGEST_MARKED))
      lines.add(text);
  }
  return lines.size;
}
