import type { PageReading } from '../model/posting.ts';
import { BARE_READING } from '../model/posting-limits.ts';
import { failure, type Result, success } from '../model/result.ts';
import type { Span } from '../model/terms.ts';
import { injectScript, type PageAccessCode } from '../platform/page-access.ts';
import type { ReaderSupplies } from '../reader/supplies.ts';
import { frameOf, leaveFrame, readFrame } from './frame-calls.ts';
import { ask, refuse } from './messenger.ts';
import type {
  Data,
  HighlightCode,
  MessageCode,
  PageCode,
  PaintedSpan,
  PaintHues,
  Step,
  TabProtocol,
} from './protocol.ts';
import { readWithHelp, sendToFrame } from './reader-calls.ts';
import { textKey } from './text-key.ts';

const send = <Name extends keyof TabProtocol>(tabId: number, name: Name, data: Data<TabProtocol[Name]>) =>
  sendToFrame(tabId, frameOf(tabId), name, data);

/** The reading of a page where extensions may not run. */
export const RESTRICTED: PageReading = {
  ...BARE_READING,
  verdict: 'unreadable',
  reason: 'restricted',
  posting: null,
};

/**
 * Reads the posting of a tab: injects the reader, asks it, and injects the article reader only if the page needs it.
 * `supplies` is what the reader is handed. A page that is closed to extensions is a reading too, "unreadable" for the reason "restricted";
 * one that the person has not given to this extension is the failure "no-access".
 */
export const readTab = async (
  tabId: number,
  supplies: ReaderSupplies,
): Promise<Result<PageReading, PageAccessCode | PageCode>> => {
  leaveFrame(tabId);
  const injected = await injectScript(tabId, '/reader.js', 0, supplies.tables);
  if (!injected.ok) return injected.error.code === 'restricted' ? success(RESTRICTED) : injected;
  const read = await readWithHelp(tabId, 0, supplies);
  // A script was injected and yet nobody answers: an update cut the page off from the extension.
  if (!read.ok) return read.error.code === 'no-answer' ? failure('page-silent') : read;
  const reading = read.value;
  if (reading.reason !== 'frame' || reading.frameUrl === null) return success(reading);
  return success((await readFrame(tabId, reading.frameUrl, supplies)) ?? reading);
};

/** Asks the highlighter, which is injected with the first thing that there is to show. */
const askHighlighter = async <Value, Code extends string>(
  tabId: number,
  call: () => Promise<Result<Value, Code> | undefined>,
): Promise<Result<Value, Code | MessageCode>> => {
  const first = await ask(call);
  if (first.ok || first.error.code !== 'no-answer') return first;
  const injected = await injectScript(tabId, '/highlighter.js', frameOf(tabId));
  return injected.ok ? ask(call) : first;
};

/** See `HighlighterProtocol.paintHighlights`; `text` is the posting's text that the spans are offsets into. */
export const paintHighlights = (
  tabId: number,
  text: string,
  spans: readonly PaintedSpan[],
  hues: PaintHues | null,
  repaint = false,
): Promise<Result<{ painted: number }, HighlightCode | MessageCode>> =>
  askHighlighter(tabId, () => send(tabId, 'paintHighlights', { key: textKey(text), spans, hues, repaint }));

/** Makes sure that a tab which was read has its highlighter. */
export const placeHighlighter = (tabId: number): Promise<Result<boolean, MessageCode>> =>
  askHighlighter(tabId, () => send(tabId, 'isPainted', undefined));

/** Has the page tell when it shows another posting than this text. Takes nothing away that is painted. */
export const watchPosting = (
  tabId: number,
  text: string,
  spans: readonly PaintedSpan[],
): Promise<Result<unknown, HighlightCode | MessageCode>> => paintHighlights(tabId, text, spans, null);

/** See `HighlighterProtocol.clearHighlights`. A page without a highlighter has none to take away. */
export const clearHighlights = (tabId: number): Promise<Result<null, MessageCode>> =>
  ask(() => send(tabId, 'clearHighlights', undefined));

/** See `HighlighterProtocol.scrollToMention`; `text` is the posting's text. */
export const scrollToMention = (
  tabId: number,
  text: string,
  { start, end }: Span,
): Promise<Result<null, HighlightCode | MessageCode>> =>
  askHighlighter(tabId, () => send(tabId, 'scrollToMention', { key: textKey(text), start, end }));

/** See `HighlighterProtocol.stepToNext`. */
export const stepToNext = (tabId: number): Promise<Result<Step, HighlightCode | MessageCode>> =>
  ask(() => send(tabId, 'stepToNext', undefined));

/** See `HighlighterProtocol.isPainted`; false too where no highlighter is. */
export const isPainted = async (tabId: number): Promise<boolean> => {
  const answer = await ask(() => send(tabId, 'isPainted', undefined));
  return answer.ok && answer.value;
};

/** A report longer than this cannot be pasted into an issue, and is not what the script sends. */
const LONGEST_SKELETON = 65_536;

/** How the page of a tab is built, without anything of its own: see `skeletonOf`. */
export const skeletonOfTab = async (tabId: number): Promise<Result<string, PageAccessCode | MessageCode>> => {
  const injected = await injectScript(tabId, '/skeleton-writer.js', frameOf(tabId));
  if (!injected.ok) return injected;
  const reply = await ask(() => send(tabId, 'writeSkeleton', undefined));
  if (!reply.ok) return reply;
  return typeof reply.value === 'string' && reply.value.length <= LONGEST_SKELETON ? reply : refuse();
};
