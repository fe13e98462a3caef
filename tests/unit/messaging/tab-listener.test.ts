import '../../support/extension-api.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ADAPTERS } from '../../../src/extract/adapters/registry.ts';
import { listenInTab, type TabHandlers } from '../../../src/messaging/tab-listener.ts';
import { isNothing, isPaintJob, isPassage, isReadJob } from '../../../src/messaging/tab-payloads.ts';
import { success } from '../../../src/model/result.ts';

const OWN = { id: fakeBrowser.runtime.id };
const readJob = { sites: ADAPTERS, usesArticle: false, afterChange: true };
const createHandlers = () => ({
  readPosting: vi.fn(async () => success({ clues: null, needsParser: false })),
  paintHighlights: vi.fn(() => success({ painted: 1 })),
  clearHighlights: vi.fn(() => success(null)),
  scrollToMention: vi.fn(() => success(null)),
});
const guarded = (handlers: ReturnType<typeof createHandlers>): TabHandlers => ({
  readPosting: [isReadJob, handlers.readPosting],
  paintHighlights: [isPaintJob, handlers.paintHighlights],
  clearHighlights: [isNothing, handlers.clearHighlights],
  scrollToMention: [isPassage, handlers.scrollToMention],
});

/** Undefined when nobody takes the message. */
const deliver = async (name: string, data: unknown, sender: object = OWN): Promise<unknown> => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const taken = await fakeBrowser.runtime.onMessage.trigger({ name, data }, sender, resolve);
  return taken.some(Boolean) ? promise : undefined;
};

let handlers = createHandlers();
let stop = (): void => undefined;
beforeEach(() => {
  handlers = createHandlers();
  stop = listenInTab(guarded(handlers));
});
afterEach(() => stop());

const span = { start: 3, end: 9 };
const spans = [{ ...span, kind: 'have' }];
const passage = { ...span, key: 7 };
const job = { key: 7, spans, hues: {}, repaint: false };

describe('a call from the extension', () => {
  it.each([
    ['readPosting', readJob, 'readPosting'],
    ['clearHighlights', undefined, 'clearHighlights'],
    ['paintHighlights', job, 'paintHighlights'],
    ['paintHighlights', { ...job, spans: [] }, 'paintHighlights'],
    ['scrollToMention', passage, 'scrollToMention'],
  ] as const)('%s with %j is handed on', async (type, data, handler) => {
    expect(await deliver(type, data)).toMatchObject({ ok: true });
    expect(handlers[handler]).toHaveBeenCalledExactlyOnceWith(data);
  });

  it('is not answered any more after the listening stopped', async () => {
    stop();
    expect(await deliver('readPosting', readJob)).toBeUndefined();
  });
});

it('leaves calls that another script answers to that one', async () => {
  expect(await deliver('isPainted', undefined)).toBeUndefined();
});

describe('a call that is refused', () => {
  it.each([
    ['readPosting', undefined],
    ['readPosting', { ...readJob, usesArticle: 1 }],
    ['readPosting', { ...readJob, afterChange: undefined }],
    ['readPosting', { ...readJob, sites: 'all' }],
    ['readPosting', { ...readJob, sites: [{ id: 'a' }] }],
    ['readPosting', { ...readJob, sites: [{ id: 'a', hosts: ['a.example'], body: ['p', 7] }] }],
    ['readPosting', { ...readJob, sites: [{ id: 'a', hosts: ['a.example'], mark: ['p'] }] }],
    [
      'readPosting',
      { ...readJob, sites: Array.from({ length: 501 }, () => ({ id: 'a', hosts: ['a.example'] })) },
    ],
    ['paintHighlights', undefined],
    ['paintHighlights', { ...job, spans: 'all' }],
    ['paintHighlights', { ...job, spans: [{ ...span, kind: 'loud' }] }],
    ['paintHighlights', { ...job, spans: [{ start: -1, end: 3, kind: 'have' }] }],
    ['paintHighlights', { ...job, spans: [{ start: 0.5, end: 3, kind: 'have' }] }],
    ['paintHighlights', { ...job, spans: Array.from({ length: 10_001 }, () => spans[0]) }],
    ['paintHighlights', { ...job, key: -1 }],
    ['paintHighlights', { ...job, repaint: 'yes' }],
    ['paintHighlights', { ...job, hues: 'green' }],
    ['scrollToMention', span],
    ['scrollToMention', null],
    ['scrollToMention', { ...passage, end: 3 }],
    ['scrollToMention', { ...passage, start: '3' }],
  ])('%s with data of another shape', async (type, data) => {
    expect(await deliver(type, data)).toMatchObject({ ok: false, error: { code: 'bad-message' } });
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });

  it.each([[null], ['readPosting'], [{ type: 'readPosting' }], [{ name: 'constructor' }]])(
    '%j is none of them and gets no answer',
    async (message) => {
      const respond = vi.fn();
      await fakeBrowser.runtime.onMessage.trigger(message, OWN, respond);
      expect(respond).not.toHaveBeenCalled();
    },
  );

  it('from another extension', async () => {
    expect(await deliver('readPosting', readJob, { id: 'someone-else' })).toMatchObject({ ok: false });
    expect(handlers.readPosting).not.toHaveBeenCalled();
  });
});
