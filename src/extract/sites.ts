import type { SiteAdapter } from './adapters/site-adapter.ts';

/** The adapter of the page's site, by host and else by the site's own markup; null for the page that no one knows. */
export function adapterFor(
  url: URL | null,
  document: Document,
  sites: readonly SiteAdapter[],
): SiteAdapter | null {
  return (
    sites.find(({ hosts }) => url !== null && hosts.some((host) => covers(host, url))) ??
    byMark(document, sites)
  );
}

/** One search for all marks tells of most pages that they bear none. */
function byMark(document: Document, sites: readonly SiteAdapter[]): SiteAdapter | null {
  const marked = sites.filter(({ mark }) => mark !== undefined);
  if (marked.length === 0 || !document.querySelector(marked.map(({ mark }) => mark).join())) return null;
  return marked.find(({ mark }) => document.querySelector(mark ?? '') !== null) ?? null;
}

function covers(pattern: string, url: URL): boolean {
  const slash = `${pattern}/`.indexOf('/');
  const host = pattern.slice(0, slash).replaceAll('.', '\\.').replaceAll('*', '[a-z0-9-]*');
  return new RegExp(`(?:^|\\.)${host}$`).test(url.hostname) && url.pathname.startsWith(pattern.slice(slash));
}

/** The id that an address of the site gives the job, by the site's own pattern; null where it has none or the address is a list's. */
export function siteJobId(url: URL | null, adapter: SiteAdapter | null): string | null {
  const pattern = adapter?.jobId;
  return (url && pattern && new RegExp(pattern).exec(url.pathname + url.search)?.[1]) || null;
}

/** Whether the posting in view is not yet the one that the address means: some sites change the address first. */
export function showsOtherJob(document: Document, url: URL | null, adapter: SiteAdapter | null): boolean {
  const meant = siteJobId(url, adapter);
  const links = (adapter?.shown ?? []).flatMap((selector) => [...document.querySelectorAll(selector)]);
  const shown = links.map((link) => link.getAttribute('href') ?? '');
  return meant !== null && shown.length > 0 && !shown.some((href) => href.includes(meant));
}
