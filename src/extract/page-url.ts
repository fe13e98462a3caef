import { wordsOf } from './tables/phrases.ts';

/** Query parameters that say which job is meant, most specific first. */
const ID_PARAMETERS = wordsOf(`
currentJobId vjk jk gh_jid ashby_jid jobListingId jl jobId job_id jobid pid vacancyId positionId reqId req_id
requisitionId id p`);

/** Query parameters that only tell where a visitor came from. `gh_src` is one, `gh_jid` is not. */
const TRACKING =
  /^(?:utm_.*|gh_src|ref(?:id|er|errer)?|source|src|trk(?:info)?|trackingid|lever-.*|[gf]bclid|gclid|msclkid|mc_[ce]id|_ga|rps|searchid|positionofad.*|origin|originalsubdomain|position|pagenum|tk|from|advn|adid|xkcb|sjdu|in_iframe)$/i;

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;

/** The URL, or null for what is none. */
export function parseUrl(url: string | null | undefined, base?: string): URL | null {
  if (!url) return null;
  return URL.canParse(url, base) ? new URL(url, base) : null;
}

/** Ids that the URL gives for the job shown, most specific first: query ids, UUIDs, requisition numbers, numbers of five digits or more. */
export function jobIdsOf(url: URL | null): string[] {
  if (!url) return [];
  const ids = ID_PARAMETERS.map((name) => url.searchParams.get(name)).filter(
    (id) => id !== null && id !== '',
  );
  for (const part of safeDecode(url.pathname).split('/').reverse()) {
    const uuid = UUID.exec(part)?.[0];
    const requisition = /(?:^|[_-])((?:JR|REQ|R)-?\d{3,})/i.exec(part)?.[1];
    const number = /(?<!\d)\d{5,}(?!\d)/g;
    ids.push(...[uuid, requisition, ...(part.match(number) ?? [])].filter((id) => id !== undefined));
  }
  return [...new Set(ids.filter((id) => id !== null))];
}

/** Whether two addresses on one host each give an id for the job, and none is the same. */
export function idsConflict(one: URL | null, other: URL | null): boolean {
  const [ids, others] = [jobIdsOf(one), jobIdsOf(other)];
  return (
    one?.hostname === other?.hostname &&
    ids.length > 0 &&
    others.length > 0 &&
    !ids.some((id) => others.includes(id))
  );
}

/** Whether two addresses lead to the same page below a site's root: protocol, `www`, tracking and fragment do not matter. */
export function isSameAddress(one: URL | null, other: URL | null): boolean {
  if (!one || !other || one.pathname === '/' || other.pathname === '/') return false;
  const keyOf = (url: URL) =>
    canonicalUrlOf(url)
      ?.replace(/^https:\/\/(?:www\.)?/, '')
      .replace(/#.*/s, '');
  const key = keyOf(one);
  return key !== undefined && key === keyOf(other);
}

/**
 * The address that stands for the job: ids kept, tracking, fragment and a language's first path part dropped, LinkedIn's and
 * Indeed's many forms of one job made one. Null for what is no http address.
 */
export function canonicalUrlOf(url: URL | null): string | null {
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const known = linkedInUrl(url) ?? indeedUrl(url);
  if (known) return known;
  const clean = new URL(url);
  clean.protocol = 'https:';
  // A fragment is an address only where the page is routed by it.
  if (!/^#!?\//.test(clean.hash)) clean.hash = '';
  const names: string[] = [];
  // Firefox gives an injected script no iterator here: looping over `keys()` throws.
  clean.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (TRACKING.test(name)) clean.searchParams.delete(name);
  clean.searchParams.sort();
  clean.pathname = clean.pathname.replace(/^\/[a-z]{2}-[A-Z]{2}(?=\/)/, '').replace(/(?<=.)\/$/, '');
  return clean.href;
}

function linkedInUrl(url: URL): string | null {
  if (!/(?:^|\.)linkedin\.com$/.test(url.hostname)) return null;
  const id =
    url.searchParams.get('currentJobId') ?? /^\/jobs\/view\/(?:.*-)?(\d{6,})\/?$/.exec(url.pathname)?.[1];
  return id && /^\d+$/.test(id) ? `https://www.linkedin.com/jobs/view/${id}` : null;
}

function indeedUrl(url: URL): string | null {
  if (!/(?:^|\.)indeed\.com$/.test(url.hostname)) return null;
  const id = url.searchParams.get('vjk') ?? url.searchParams.get('jk');
  return id && /^[0-9a-f]+$/i.test(id) ? `https://${url.hostname}/viewjob?jk=${id}` : null;
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
