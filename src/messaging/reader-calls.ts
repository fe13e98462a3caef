import * as v from 'valibot';
import type { FinishedReading } from '../extract/finish.ts';
import type { PageReading } from '../model/posting.ts';
import { type Result, success } from '../model/result.ts';
import { browser } from '../platform/browser.ts';
import { injectScript } from '../platform/page-access.ts';
import type { ReaderSupplies } from '../reader/supplies.ts';
import { ask, refuse } from './messenger.ts';
import { PageDraftReplySchema } from './payloads.ts';
import type { Data, MessageCode, ReadJob, TabCall, TabProtocol } from './protocol.ts';

/** Sends a call to the scripts of one frame; 0 is the page itself. */
export const sendToFrame = <Name extends keyof TabProtocol>(
  tabId: number,
  frameId: number,
  name: Name,
  data: Data<TabProtocol[Name]>,
) =>
  browser.tabs.sendMessage<TabCall<Name>, Awaited<ReturnType<TabProtocol[Name]>> | undefined>(
    tabId,
    { name, data },
    { frameId },
  );

/** A page that takes longer to draw its posting is reported as still loading, and the person decides. */
const LONGEST_WAIT_MS = 3_000;

/** What asking the reader comes to: what is decided on its answer, and whether structured data needs the article reader's parser. */
interface DraftRead extends FinishedReading {
  readonly needsParser: boolean;
}

/** Asks the reader that was injected into a frame, parses what comes back, since it runs beside a hostile page, and decides on it. */
const askReader = async (
  tabId: number,
  frameId: number,
  { sites, finish }: ReaderSupplies,
  how: Pick<ReadJob, 'usesArticle' | 'afterChange'>,
): Promise<Result<DraftRead, MessageCode>> => {
  const reply = await ask(() => sendToFrame(tabId, frameId, 'readPosting', { sites, ...how }));
  if (!reply.ok) return reply;
  const parsed = v.safeParse(PageDraftReplySchema, reply.value);
  if (!parsed.success) return refuse();
  const { clues, needsParser } = parsed.output;
  return success({ ...finish(clues), needsParser });
};

/**
 * Reads a frame in which the reader was injected: with the article reader's help only where the page needs it, and while the
 * posting is still loading again after each change, for at most three seconds.
 */
export const readWithHelp = async (
  tabId: number,
  frameId: number,
  supplies: ReaderSupplies,
): Promise<Result<PageReading, MessageCode>> => {
  const end = performance.now() + LONGEST_WAIT_MS;
  const askAgain = (usesArticle: boolean, afterChange: boolean) =>
    askReader(tabId, frameId, supplies, { usesArticle, afterChange });
  const first = await askAgain(false, false);
  if (!first.ok) return first;
  let read = first.value;
  let usesArticle = false;
  if (read.needsArticle || read.needsParser) {
    const helped = await injectScript(tabId, '/article-reader.js', frameId);
    usesArticle = helped.ok && read.needsArticle;
    const second = helped.ok ? await askAgain(usesArticle, false) : first;
    if (second.ok) read = second.value;
  }
  while (read.reading.reason === 'loading' && performance.now() < end) {
    const next = await askAgain(usesArticle, true);
    if (!next.ok) break;
    read = next.value;
  }
  return success(read.reading);
};
