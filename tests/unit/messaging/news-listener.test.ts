import '../../support/extension-api.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenForNews } from '../../../src/messaging/news-listener.ts';

const OWN = { id: fakeBrowser.runtime.id, frameId: 0, tab: { id: 7 }, url: 'https://jobs.example/1' };
const callback = vi.fn(async () => 'posting' as const);

/** Undefined when nobody answers. */
const deliver = async (message: unknown, sender: object = OWN): Promise<unknown> => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const taken = await fakeBrowser.runtime.onMessage.trigger(message, sender, resolve);
  return taken.some(Boolean) ? promise : undefined;
};

let stop = (): void => undefined;
beforeEach(() => {
  callback.mockClear();
  stop = listenForNews(callback);
});
afterEach(() => stop());

describe('news from a page', () => {
  it('is handed on with its tab and address, and answered', async () => {
    expect(await deliver({ news: 'posting-seen' })).toBe('posting');
    expect(callback).toHaveBeenCalledExactlyOnceWith('posting-seen', {
      tabId: 7,
      url: 'https://jobs.example/1',
    });
  });

  it('is answered with nothing when what it called for failed', async () => {
    callback.mockRejectedValueOnce(new Error('gone'));
    expect(await deliver({ news: 'posting-changed' })).toBeUndefined();
  });

  it.each([
    ['other words', { news: 'weather' }, OWN],
    ['no words', null, OWN],
    ['another extension', { news: 'posting-seen' }, { ...OWN, id: 'someone-else' }],
    ['a frame', { news: 'posting-seen' }, { ...OWN, frameId: 3 }],
    ['no tab', { news: 'posting-seen' }, { ...OWN, tab: undefined }],
  ])('is none with %s', async (_, message, sender) => {
    expect(await deliver(message, sender)).toBeUndefined();
    expect(callback).not.toHaveBeenCalled();
  });
});
