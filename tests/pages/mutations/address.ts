import { all, build, elementOfLine } from './elements.ts';
import type { Mutation } from './mutation.ts';

const HOSTS = ['openings.windrow-quarter.example', 'www.merrowgate.example', 'talent.ninefold-arch.example'];

/** The site under another host, in its markup too. */
function renameHost({ url, html }: { url: string; html: string }, host: string) {
  const old = /^https?:\/\/([^/?#]+)/.exec(url)?.[1];
  if (!old) return { url, html };
  const rename = (text: string) => text.replaceAll(`//${old}`, `//${host}`);
  return { url: rename(url), html: rename(html) };
}

/** Mutations of the page's address and of its title. */
export const ADDRESS_MUTATIONS: readonly Mutation[] = [
  {
    name: 'host-unknown',
    sentence: 'The page stands under a host that nobody knows.',
    // That a site's posting is still the one before can be told of known sites only.
    only: ['posting', 'list', 'none', 'expired'],
    address: (page, dice) => renameHost(page, dice.pick(HOSTS)),
  },
  {
    name: 'address-opaque',
    sentence: 'Host and path say nothing.',
    only: ['posting'],
    address: (page, dice) => {
      const { url, html } = renameHost(page, dice.pick(HOSTS));
      const [start = ''] = /^https?:\/\/[^/?#]+/.exec(url) ?? [];
      const anchor = /#[^/=]+$/.exec(url)?.[0] ?? '';
      const opaque = `${start}/p/${dice.roll(1e9).toString(36)}`;
      const stated = url.replace(/[?#].*/, '');
      return start === '' ? { url, html } : { url: opaque + anchor, html: html.replaceAll(stated, opaque) };
    },
  },
  {
    name: 'address-missing',
    sentence: 'Nobody says where the page was saved from.',
    only: ['posting'],
    // An address that points into the page says which of its postings is meant.
    address: ({ url, html }) => ({ url: url.includes('#') ? url : '', html }),
  },
  {
    name: 'title-decorated',
    sentence: "The page's title says more than it did.",
    only: ['posting'],
    document: ({ document, dice }) => {
      const title = document.querySelector('title');
      const own = title?.textContent?.trim() ?? '';
      if (!title || own === '') return;
      title.textContent = dice.pick([
        `${own} | Apply now`,
        `(2) ${own}`,
        `${own} - Careers`,
        `★ ${own}`,
        `${own} | Job details`,
        `Job opening: ${own}`,
      ]);
    },
  },
  {
    name: 'title-says-nothing',
    sentence: "The page's title is the same on every page of the site.",
    only: ['posting'],
    document: ({ document, labels, dice }) => {
      if (!elementOfLine(document, labels.title ?? '')) return;
      for (const meta of all(
        document,
        'meta[property="og:title"], meta[name="twitter:title"], meta[name="title"]',
      ))
        meta.remove();
      const title = document.querySelector('title') ?? document.head.appendChild(build(document, 'title'));
      title.textContent = dice.pick(['Careers', 'Job details', 'Jobs', 'Stellenangebot', 'Portal']);
    },
  },
  {
    name: 'title-missing',
    sentence: 'The page has no title.',
    only: ['posting'],
    document: ({ document, labels }) => {
      if (elementOfLine(document, labels.title ?? '')) document.querySelector('title')?.remove();
    },
  },
];
