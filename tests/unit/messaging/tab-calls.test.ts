import '../../support/extension-api.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  clearHighlights,
  isPainted,
  paintHighlights,
  skeletonOfTab,
} from '../../../src/messaging/tab-calls.ts';

const executeScript = vi.fn();
const sendToTab = vi.fn();
Object.assign(fakeBrowser, { scripting: { executeScript } });
Object.assign(fakeBrowser.tabs, {
  sendMessage: async (tabId: number, message: { name: string }) => sendToTab(tabId, message.name),
});

const replies = (...readings: unknown[]) => {
  for (const value of readings) sendToTab.mockReturnValueOnce({ ok: true, value });
};
const injected = () => executeScript.mock.calls.flatMap(([{ files }]) => files ?? []);

const HUES = { required: 'orange', nice: 'indigo', facts: 'teal', have: 'green' } as const;
const paint = () => paintHighlights(7, 'text', [], HUES);

beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([]);
  sendToTab.mockReset();
});

describe('painting', () => {
  it('asks a highlighter that is there already', async () => {
    replies({ painted: 3 });
    expect(await paint()).toEqual({ ok: true, value: { painted: 3 } });
    expect(injected()).toEqual([]);
  });

  it('injects the highlighter with the first thing to show', async () => {
    sendToTab.mockReturnValueOnce(undefined);
    replies({ painted: 3 });
    expect(await paint()).toEqual({ ok: true, value: { painted: 3 } });
    expect(injected()).toEqual(['/highlighter.js']);
  });

  it('injects nothing to take highlights away or to ask for them', async () => {
    expect(await clearHighlights(7)).toMatchObject({ ok: false });
    expect(await isPainted(7)).toBe(false);
    expect(injected()).toEqual([]);
  });
});

describe('a tab that does not answer as it should', () => {
  it('is a failure when nobody listens', async () => {
    expect(await paint()).toMatchObject({ ok: false, error: { code: 'no-answer' } });
  });

  it('is a failure when it answers with no result', async () => {
    sendToTab.mockReturnValue('painted');
    expect(await paint()).toMatchObject({ ok: false, error: { code: 'bad-message' } });
  });
});

describe('the skeleton of a tab', () => {
  it('comes from a script that is injected for it', async () => {
    replies('<body></body>');
    expect(await skeletonOfTab(7)).toEqual({ ok: true, value: '<body></body>' });
    expect(injected()).toEqual(['/skeleton-writer.js']);
  });

  it.each([['a'.repeat(65_537)], [7], [null]])('is refused when it is none', async (value) => {
    replies(value);
    expect(await skeletonOfTab(7)).toMatchObject({ ok: false, error: { code: 'bad-message' } });
  });

  it('fails with the reason why the page is closed', async () => {
    executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
    expect(await skeletonOfTab(7)).toMatchObject({ ok: false, error: { code: 'restricted' } });
  });
});
