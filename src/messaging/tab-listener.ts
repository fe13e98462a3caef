import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Span } from '../model/terms.ts';
import { pageRuntime } from '../platform/page-runtime.ts';
import { refuse } from './messenger.ts';
import type { Data, PaintedSpan, Sender, TabProtocol } from './protocol.ts';

/** What answers the calls of an extension page inside a tab. */
export type TabHandlers = {
  readonly [Name in keyof TabProtocol]: (data: Data<TabProtocol[Name]>) => ReturnType<TabProtocol[Name]>;
};

/** A passage list longer than this is no posting's. */
const MOST_SPANS = 10_000;
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

const isOwn = (sender: Sender | undefined): boolean => sender?.id === pageRuntime.id;

/**
 * Answers the calls of `TabProtocol` in the page's tab until the returned function is called. Calls from anyone but
 * this extension, and data of another shape, are refused.
 */
export const listenInTab = (handlers: TabHandlers): (() => void) => {
  const { onMessage, removeAllListeners } = defineExtensionMessaging<TabProtocol>();
  onMessage('readPosting', ({ sender }) => (isOwn(sender) ? handlers.readPosting(undefined) : refuse()));
  onMessage('clearHighlights', ({ sender }) =>
    isOwn(sender) ? handlers.clearHighlights(undefined) : refuse(),
  );
  onMessage('paintHighlights', ({ sender, data }) =>
    isOwn(sender) && isPaintJob(data) ? handlers.paintHighlights(data) : refuse(),
  );
  onMessage('scrollToMention', ({ sender, data }) =>
    isOwn(sender) && isSpan(data) ? handlers.scrollToMention(data) : refuse(),
  );
  return removeAllListeners;
};
