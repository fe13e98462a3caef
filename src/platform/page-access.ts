import { failure, type Result, success } from '../model/result.ts';
import { browser } from './browser.ts';
import { handTables } from './injected-world.ts';

/** The scripts that can be injected, by their place in the built extension. */
export type InjectedScript = '/reader.js' | '/article-reader.js' | '/highlighter.js' | '/skeleton-writer.js';

/**
 * Why a script did not run: the browser keeps extensions out of the page (its own pages, its store, error pages), the
 * person has not given this page to the extension, the tab was closed, or the page went away meanwhile. Firefox says
 * "no-access" for both of the first.
 */
export type PageAccessCode = 'restricted' | 'no-access' | 'tab-gone' | 'page-changed';

/** How browsers say what it was, Chrome's words and Firefox's. Whatever else they say is "restricted". */
const OTHER_REASONS: readonly (readonly [words: string, code: PageAccessCode])[] = [
  ['must request permission', 'no-access'],
  ['Missing host permission', 'no-access'],
  ['No tab with id', 'tab-gone'],
  ['Invalid tab ID', 'tab-gone'],
  ['The tab was closed', 'tab-gone'],
  ['was removed', 'page-changed'],
  ['actor destroyed', 'page-changed'],
];

const codeOf = (thrown: unknown): PageAccessCode => {
  const words = thrown instanceof Error ? thrown.message : String(thrown);
  return OTHER_REASONS.find(([part]) => words.includes(part))?.[1] ?? 'restricted';
};

type InjectionTarget = Parameters<typeof browser.scripting.executeScript>[0]['target'];

/** Runs a script; the reader finds `tables` beside it. */
const execute = async (target: InjectionTarget, script: InjectedScript, tables: readonly unknown[]) => {
  const now = { target, injectImmediately: true };
  if (tables.length > 0) await browser.scripting.executeScript({ ...now, func: handTables, args: [tables] });
  return browser.scripting.executeScript({ ...now, files: [script] });
};

/**
 * Runs a script in one frame of a tab, the top one if none is named, under the grant that a click on the toolbar button gives. It does not
 * wait for a page that is still loading: the script says so itself. `tables` is what the reader is built without: `HANDED_TABLES`.
 */
export const injectScript = async (
  tabId: number,
  script: InjectedScript,
  frameId = 0,
  tables: readonly unknown[] = [],
): Promise<Result<null, PageAccessCode>> => {
  try {
    const target = frameId === 0 ? { tabId } : { tabId, frameIds: [frameId] };
    await execute(target, script, tables);
    return success(null);
  } catch (thrown) {
    const code = codeOf(thrown);
    return failure(code);
  }
};

/** Runs a script in the frames of a tab whose sites the person has granted, and gives their ids; the page itself is left out. */
export const injectIntoFrames = async (
  tabId: number,
  script: InjectedScript,
  tables: readonly unknown[],
): Promise<number[]> => {
  try {
    const results = await execute({ tabId, allFrames: true }, script, tables);
    return results.map(({ frameId }) => frameId).filter((frameId) => frameId !== 0);
  } catch {
    return [];
  }
};
