import * as v from 'valibot';
import type { SiteAdapter } from '../extract/adapters/site-adapter.ts';
import { type Result, success } from '../model/result.ts';
import { browser } from '../platform/browser.ts';
import { ask, refuse } from './messenger.ts';
import { ReadingReplySchema } from './payloads.ts';
import type { Data, MessageCode, ReadingReply, TabCall, TabProtocol } from './protocol.ts';

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

/** Asks the reader that was injected into a frame, and parses what comes back: it runs beside a hostile page. */
export const askReader = async (
  tabId: number,
  frameId: number,
  sites: readonly SiteAdapter[],
): Promise<Result<ReadingReply, MessageCode>> => {
  const reply = await ask(() => sendToFrame(tabId, frameId, 'readPosting', { sites }));
  if (!reply.ok) return reply;
  const parsed = v.safeParse(ReadingReplySchema, reply.value);
  return parsed.success ? success(parsed.output) : refuse();
};
