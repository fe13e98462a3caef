import { addressWithin } from '../model/posting-limits.ts';
import { domainLabel } from './domain.ts';
import type { Page } from './page.ts';
import { parseUrl } from './page-url.ts';
import { isVendor } from './tables/vendors.ts';

/** Elements that applications draw into, and what they show while they load. */
const APP_ROOTS =
  '#root, #app, #__next, #__nuxt, #front-app, app-root, [data-reactroot], [ng-app], [ng-version]';
const LOADING_SIGNS =
  '[aria-busy="true"], [class*="skeleton" i], [class*="spinner" i], [class*="loading" i], [role="progressbar"]';

/** Where a posting may be that does not stand in the page: in a frame, or still on its way into an application that draws it. */
export const missingPosting = (page: Page): { frameUrl: string | null; isDrawn: boolean } => ({
  frameUrl: addressWithin(postingFrame(page)),
  isDrawn:
    page.document.querySelector(`${APP_ROOTS},${LOADING_SIGNS}`) !== null &&
    page.document.querySelector('script') !== null,
});

/** The address of a frame that holds the posting, which is a vendor's. */
function postingFrame({ document, url, outline }: Page): string | null {
  for (const frame of outline.frames) {
    const source = parseUrl(frame.getAttribute('src') ?? frame.getAttribute('data-src'), url?.href);
    if (source && /^https?:$/.test(source.protocol) && isVendor(domainLabel(source))) return source.href;
  }
  return greenhouseUrl(document, url);
}

/** Greenhouse's embed makes its frame by script; board and job stand in the page before that. */
function greenhouseUrl(document: Document, url: URL | null): string | null {
  const job = url?.searchParams.get('gh_jid');
  const script = document.querySelector('script[src*="greenhouse.io/embed"]')?.getAttribute('src');
  const board = parseUrl(script, url?.href)?.searchParams.get('for');
  if (!job || !board || !/^\d+$/.test(job)) return null;
  return `https://boards.greenhouse.io/embed/job_app?for=${encodeURIComponent(board)}&token=${job}`;
}
