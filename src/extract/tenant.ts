import { plainKey } from './compare-text.ts';
import { domainLabel } from './domain.ts';
import { TENANT_FRAMES } from './tables/name-phrases.ts';
import { isVendor } from './tables/vendors.ts';

/** Locales ("en-US") and data centers ("wd5") in hosts and paths. */
const NO_TENANT = /^(?:[a-z]{2}[-_][a-z]{2}|wd\d+|\d+)$/i;

/**
 * Whom a vendor serves the page for, as the address writes it: "castellanbank" of castellanbank.wd5.myworkdayjobs.com, of
 * jobs.lever.co/castellanbank and of jobs-castellanbank.icims.com. Null elsewhere.
 */
export function tenantOf(url: URL | null): string | null {
  const label = domainLabel(url);
  if (!url || !isVendor(label)) return null;
  const labels = url.hostname.split('.');
  const hosts = labels.slice(0, labels.indexOf(label));
  const named = url.searchParams.get('for');
  const paths = url.pathname.split('/').slice(1, 4);
  for (const part of [...hosts, ...(named ? [named] : []), ...paths]) {
    const words = part.split(/[-_]/).filter((word) => !TENANT_FRAMES.has(word.toLowerCase()));
    if (NO_TENANT.test(part) || words.length === 0 || plainKey(words.join('')).length < 2) continue;
    return words.join(' ');
  }
  return null;
}
