import { ashby } from './ashby.ts';
import { BOARDS } from './boards.ts';
import { builtIn } from './built-in.ts';
import { greenhouse } from './greenhouse.ts';
import { indeed } from './indeed.ts';
import { jobsCz } from './jobs-cz.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { remoteok } from './remoteok.ts';
import type { SiteAdapter } from './site-adapter.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { weWorkRemotely } from './we-work-remotely.ts';
import { workday } from './workday.ts';

/** Every site that has something of its own to say, most specific first. A new site is one line here and one file beside. */
export const ADAPTERS: readonly SiteAdapter[] = [
  linkedin,
  indeed,
  greenhouse,
  lever,
  ashby,
  workday,
  smartrecruiters,
  jobsCz,
  remoteok,
  builtIn,
  weWorkRemotely,
  ...BOARDS,
];

/** The adapter of the page's site, by host and else by the site's own markup; null for the page that no one knows. */
export function adapterFor(url: URL | null, document: Document): SiteAdapter | null {
  const host = url?.hostname ?? '';
  return (
    ADAPTERS.find(({ hosts }) => host !== '' && hosts.test(host)) ??
    ADAPTERS.find(({ mark }) => mark !== undefined && document.querySelector(mark) !== null) ??
    null
  );
}
