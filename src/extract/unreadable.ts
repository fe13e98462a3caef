import type { Page } from './page.ts';
import { parseUrl } from './page-url.ts';

/** Hosts that serve postings into other sites' pages. */
const POSTING_FRAMES =
  /(?:^|\.)(?:greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com|icims\.com|myworkdayjobs\.com|personio\.(?:com|de)|recruitee\.com|bamboohr\.com|breezy\.hr|jobvite\.com|applytojob\.com|softgarden\.io|join\.com|teamtailor\.com|rippling\.com|paylocity\.com|ultipro\.com|taleo\.net|successfactors\.(?:com|eu)|oraclecloud\.com|dvinci-hr\.com|rexx-systems\.com|umantis\.com|prescreenapp\.io|onlyfy\.jobs|hr4you\.org|concludis\.de)$/;
/** Elements that applications draw into, and what they show while they load. */
const APP_ROOTS =
  '#root, #app, #__next, #__nuxt, #front-app, app-root, [data-reactroot], [ng-app], [ng-version]';
const LOADING_SIGNS =
  '[aria-busy="true"], [class*="skeleton" i], [class*="spinner" i], [class*="loading" i], [role="progressbar"]';

/** Why a page that should hold a posting could not be read; null when nothing says that it should. */
export function unreadableReason(
  page: Page,
): { reason: 'frame' | 'loading' | 'no-text'; frameUrl: string | null } | null {
  const frameUrl = postingFrame(page);
  if (frameUrl !== null) return { reason: 'frame', frameUrl };
  const expected = page.signals.jobPath || page.structured !== null || page.adapter !== null;
  if (!expected) return null;
  const { document } = page;
  const drawn = document.querySelector(APP_ROOTS) !== null || document.querySelector(LOADING_SIGNS) !== null;
  return {
    reason: drawn && document.querySelector('script') !== null ? 'loading' : 'no-text',
    frameUrl: null,
  };
}

/** The address of a frame that holds the posting: of a known board's, or one whose address has a job's form. */
function postingFrame({ document, url, outline }: Page): string | null {
  for (const frame of outline.frames) {
    const source = parseUrl(frame.getAttribute('src') ?? frame.getAttribute('data-src'), url?.href);
    if (source && /^https?:$/.test(source.protocol) && POSTING_FRAMES.test(source.hostname))
      return source.href;
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
