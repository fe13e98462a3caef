import * as v from 'valibot';
import type { PageReading } from '../model/posting.ts';
import { type Result, success } from '../model/result.ts';
import { browser } from '../platform/browser.ts';
import { injectScript } from '../platform/page-access.ts';
import type { ReaderSupplies } from '../reader/supplies.ts';
import { ask, refuse } from './messenger.ts';
import { PageDraftReplySchema } from './payloads.ts';
import type { Data, MessageCode, TabCall, TabProtocol } from './protocol.ts';

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

/** What reading a frame gives: the reading, and whether the article reader could still help. */
interface ReadingReply {
  readonly reading: PageReading;
  /** See `PageDraftReply`. */
  readonly wantsArticle: boolean;
}

/** Asks the reader that was injected into a frame, parses what comes back, since it runs beside a hostile page, and finishes it. */
const askReader = async (
  tabId: number,
  frameId: number,
  { sites, finish }: ReaderSupplies,
): Promise<Result<ReadingReply, MessageCode>> => {
  const reply = await ask(() => sendToFrame(tabId, frameId, 'readPosting', { sites }));
  if (!reply.ok) return reply;
  const parsed = v.safeParse(PageDraftReplySchema, reply.value);
  if (!parsed.success) return refuse();
  const { reading, clues, wantsArticle } = parsed.output;
  return success({ reading: finish(reading, clues), wantsArticle });
};

/** Reads a frame in which the reader was injected, with the article reader's help only where the reader asks for it. */
export const readWithHelp = async (
  tabId: number,
  frameId: number,
  supplies: ReaderSupplies,
): Promise<Result<ReadingReply, MessageCode>> => {
  const first = await askReader(tabId, frameId, supplies);
  if (!first.ok || !first.value.wantsArticle) return first;
  const helped = await injectScript(tabId, '/article-reader.js', frameId);
  const second = helped.ok ? await askReader(tabId, frameId, supplies) : first;
  return second.ok ? second : first;
};
