import { failure, type Result, success } from '../model/result.ts';
import { browser } from './browser.ts';
import { urlOfTab } from './tabs.ts';

const PATTERN = /^(?:\*|https?):\/\/([^/]+)\/\*$/;

/** The match pattern for all pages of an address's site; null where extensions can have no access to it. */
export const patternOf = (url: string): string | null => {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname !== '' ? `${protocol}//${hostname}/*` : null;
};

/** The site of a pattern as a person would name it. */
export const siteOf = (pattern: string): string => PATTERN.exec(pattern)?.[1] ?? pattern;

/** The patterns of every site that the person has granted. */
export const grantedSites = async (): Promise<string[]> => {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => PATTERN.test(origin)).sort();
};

/** Whether the site of this address was granted. */
export const isGranted = async (url: string): Promise<boolean> => {
  const pattern = patternOf(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
};

/** Whether what a tab shows is of a granted site. */
export const isTabGranted = async (tabId: number): Promise<boolean> => {
  const url = await urlOfTab(tabId);
  return url !== null && isGranted(url);
};

/**
 * Asks the person for a site. It must be called straight from a click; the browser may close a popup while it asks,
 * so what follows from a grant hangs on `watchGrants`, not on this answer.
 */
export const requestSite = async (pattern: string): Promise<Result<boolean, 'not-asked'>> => {
  try {
    return success(await browser.permissions.request({ origins: [pattern] }));
  } catch {
    return failure('not-asked');
  }
};

/** Gives a site back. False where the browser keeps it, as under a policy. */
export const removeSite = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] }).catch(() => false);

/** Calls back whenever sites were granted or revoked, here or in the browser's own settings. */
export const watchGrants = (callback: (change: { granted: string[]; revoked: string[] }) => void): void => {
  browser.permissions.onAdded.addListener(({ origins = [] }) => callback({ granted: origins, revoked: [] }));
  browser.permissions.onRemoved.addListener(({ origins = [] }) =>
    callback({ granted: [], revoked: origins }),
  );
};
