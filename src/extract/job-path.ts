import { looksLikeJobTitle } from './job-title.ts';
import { isJobPart } from './list-names.ts';
import { jobIdsOf } from './page-url.ts';

/** The path's parts from the first one that is about jobs; empty when none is. */
export function jobPartsOf(url: URL | null): string[] {
  const parts = (url?.pathname.toLowerCase() ?? '').split('/').filter((part) => part !== '');
  const at = parts.findIndex(isJobPart);
  return at < 0 ? [] : parts.slice(at);
}

/** Whether an address is that of a single posting: a part about jobs, and in it or below it a slug or an id. */
export function isJobPath(url: URL | null): boolean {
  const [part = '', ...rest] = jobPartsOf(url);
  if (part === '') return false;
  const below = rest.join('-');
  if (/\d{4,}/.test(part) || /\d{3,}/.test(below) || jobIdsOf(url).length > 0) return true;
  const slug = (below === '' ? part : below).split(/[-_+.]|%20/).filter((word) => word !== '');
  // Two words may be a page about recruiting, unless they name a profession.
  return slug.length > 2 || looksLikeJobTitle(slug.join(' '));
}
