import type { SiteAdapter } from '../extract/adapters/site-adapter.ts';
import type { Span } from '../model/terms.ts';
import { pageRuntime } from '../platform/page-runtime.ts';
import { refuse } from './messenger.ts';
import type { Data, PaintedSpan, Sender, TabProtocol } from './protocol.ts';

/** What answers the calls of an extension page inside a tab. */
export type TabHandlers = {
  readonly [Name in keyof TabProtocol]: (data: Data<TabProtocol[Name]>) => ReturnType<TabProtocol[Name]>;
};

/** More sites than any table of them has. */
const MOST_SITES = 500;
/** A passage list longer than this is no posting's. */
const MOST_SPANS = 10_000;
/** The fields of a site that hold one text; the others hold lists of them. */
const SINGLE_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'checked',
  'mark',
  'jobId',
  'bodyIs',
  'placeholderPay',
]);
const KINDS: ReadonlySet<unknown> = new Set(['have', 'missing', 'nice']);

// Written by hand: a schema library would double the script that is injected into pages.
const isOffset = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isSpan = (value: unknown): value is Span =>
  isRecord(value) && isOffset(value.start) && isOffset(value.end) && Number(value.start) < Number(value.end);

const isPaintedSpan = (value: unknown): value is PaintedSpan =>
  isSpan(value) && KINDS.has(Reflect.get(value, 'kind'));

const isPaintJob = (value: unknown): value is { spans: PaintedSpan[] } =>
  isRecord(value) &&
  Array.isArray(value.spans) &&
  value.spans.length <= MOST_SPANS &&
  value.spans.every(isPaintedSpan);

const isText = (value: unknown): boolean => typeof value === 'string';

const isSite = (value: unknown): value is SiteAdapter =>
  isRecord(value) &&
  isText(value.id) &&
  Array.isArray(value.hosts) &&
  Object.entries(value).every(([field, content]) =>
    SINGLE_FIELDS.has(field) ? isText(content) : Array.isArray(content) && content.every(isText),
  );

const isReadJob = (value: unknown): value is { sites: SiteAdapter[] } =>
  isRecord(value) &&
  Array.isArray(value.sites) &&
  value.sites.length <= MOST_SITES &&
  value.sites.every(isSite);

const isNothing = (value: unknown): value is undefined => value === undefined;

/** What each call must carry. */
const PAYLOADS: {
  readonly [Name in keyof TabProtocol]: (data: unknown) => data is Data<TabProtocol[Name]>;
} = {
  readPosting: isReadJob,
  clearHighlights: isNothing,
  paintHighlights: isPaintJob,
  scrollToMention: isSpan,
};

const isCall = (name: unknown): name is keyof TabProtocol =>
  typeof name === 'string' && Object.hasOwn(PAYLOADS, name);

const answer = async <Name extends keyof TabProtocol>(
  handlers: TabHandlers,
  name: Name,
  data: unknown,
): Promise<Awaited<ReturnType<TabProtocol[Name]>> | ReturnType<typeof refuse>> => {
  const payload = PAYLOADS[name];
  return payload(data) ? await handlers[name](data) : refuse();
};

/**
 * Answers the calls of `TabProtocol` in the page's tab until the returned function is called. Calls from anyone but
 * this extension, and data of another shape, are refused; other messages are left to others.
 *
 * The worker's side uses a messaging library; in a page its 3 kB would be a twentieth of the script.
 */
export const listenInTab = (handlers: TabHandlers): (() => void) => {
  const listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void) => {
    if (!isRecord(message) || !isCall(message.name)) return undefined;
    if (sender.id === pageRuntime.id)
      answer(handlers, message.name, message.data).then(respond, () => respond(refuse()));
    else respond(refuse());
    // Keeps the channel open for an answer that is still to come.
    return true;
  };
  pageRuntime.onMessage.addListener(listener);
  return () => pageRuntime.onMessage.removeListener(listener);
};
