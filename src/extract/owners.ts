import type { PageBlock, PageOutline } from './outline.ts';
import { parseUrl } from './page-url.ts';

/** A longer block with the sign in it is a text about something else. */
const LONGEST_NOTICE = 200;
const OWNER =
  /(?:©|\(c\)|copyright|@(?=\s?20\d\d))(?:[\s–—,-]{0,4}(?:19|20)\d\d){0,3}[\s–—,-]{0,4}(?:by\s)?([^|·•,©]{2,60})/i;
/** A full stop behind a word; one behind a letter is an abbreviation ("B.V."). */
const SENTENCE_END = /(?<=[\p{L}\p{N}]{2})\.(?=\s|$)/u;
const RIGHTS =
  /\s(?:all rights|alle rechte|tous droits|todos los|todos os|tutti i|alla rätt|wszelkie|všechna).*/is;

/** Links to the site's first page that are read, and the longest of their labels that is a name. */
const MOST_HOME_LINKS = 3;
const LONGEST_HOME_LABEL = 40;

/** What the links to the site's first page are called: mostly its owner; in page order. */
export function homeNames({ controls }: PageOutline, url: URL | null): string[] {
  if (url === null || url.pathname === '/') return [];
  const isHome = (href: string | null) => {
    const target = href ? parseUrl(href, url.href) : null;
    return (
      target?.hostname === url.hostname &&
      target.pathname === '/' &&
      target.hash === '' &&
      target.search === ''
    );
  };
  const labels = controls.filter(
    ({ href, label }) => label !== '' && label.length <= LONGEST_HOME_LABEL && isHome(href),
  );
  return labels.slice(0, MOST_HOME_LINKS).map(({ label }) => label);
}

/** Whom the page's copyright notices name, in page order. */
export function ownersOf(blocks: readonly PageBlock[]): string[] {
  const owners: string[] = [];
  for (const { text } of blocks) {
    if (text.length >= LONGEST_NOTICE) continue;
    const owner = OWNER.exec(text)?.[1]
      ?.replace(RIGHTS, '')
      .split(SENTENCE_END)[0]
      ?.replace(/\.$/, '')
      .trim();
    if (owner) owners.push(owner);
  }
  return owners;
}
