import '../../support/extension-api.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { finishReading } from '../../../src/extract/finish.ts';
import {
  clearHighlights,
  isPainted,
  paintHighlights,
  readTab,
  skeletonOfTab,
} from '../../../src/messaging/tab-calls.ts';
import type { PageReading } from '../../../src/model/posting.ts';
import { BARE_READING } from '../../../src/model/posting-limits.ts';
import { barePosting } from '../../support/bare-posting.ts';

const LIST: PageReading = { verdict: 'list', reason: null, posting: null, ...BARE_READING };
const NONE: PageReading = { verdict: 'none', reason: null, posting: null, ...BARE_READING };

const SUPPLIES = { sites: [], tables: ['duties, profile'], finish: finishReading };

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

describe('reading a tab', () => {
  it('injects the reader alone when that is enough', async () => {
    replies({ reading: LIST, clues: null, wantsArticle: false });
    expect(await readTab(7, SUPPLIES)).toEqual({ ok: true, value: LIST });
    expect(injected()).toEqual(['/reader.js']);
    expect(executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 7 }, injectImmediately: true }),
    );
  });

  it("lays the reader's tables into the page before it injects the reader", async () => {
    replies({ reading: LIST, clues: null, wantsArticle: false });
    await readTab(7, SUPPLIES);
    const [[tables], [script]] = executeScript.mock.calls as [
      [{ args: unknown; target: unknown }],
      [{ files: unknown }],
    ];
    expect(tables).toMatchObject({ args: [SUPPLIES.tables], target: { tabId: 7 } });
    expect(script.files).toEqual(['/reader.js']);
  });

  describe('of a page that may be hostile', () => {
    const POSTING = barePosting({ title: 'AI Engineer', text: 'We audit models.' });
    const sent = async (more: object, frameUrl: string | null = null) => {
      const reading = {
        verdict: 'posting',
        reason: 'too-long',
        posting: { ...POSTING, ...more },
        ...BARE_READING,
        frameUrl,
      };
      replies({ reading, clues: null, wantsArticle: false });
      return (await readTab(7, SUPPLIES)).ok;
    };
    const long = (length: number) => 'a'.repeat(length);

    it.each([
      ['text', { text: long(80_000) }, { text: long(80_001) }],
      ['title', { title: long(300) }, { title: long(301) }],
      ['employer', { company: long(300) }, { company: long(301) }],
      ['address', { url: long(8_000) }, { url: long(8_001) }],
      ['own address', { canonicalUrl: long(8_000) }, { canonicalUrl: long(8_001) }],
      ['place', { locations: [long(2_000)] }, { locations: [long(2_001)] }],
      ['number of places', { locations: new Array(100).fill('') }, { locations: new Array(101).fill('') }],
      ['site', { site: long(100) }, { site: long(101) }],
      ['language', { language: long(100) }, { language: long(101) }],
      [
        'number of sources',
        { sources: Object.fromEntries(Array.from({ length: 20 }, (_, at) => [at, 'article'])) },
        { sources: Object.fromEntries(Array.from({ length: 21 }, (_, at) => [at, 'article'])) },
      ],
    ])('takes no more than the longest %s', async (_, most, more) => {
      expect([await sent(most), await sent(more)]).toEqual([true, false]);
    });

    it('takes no more than the longest address of a frame', async () => {
      expect([await sent({}, long(8_000)), await sent({}, long(8_001))]).toEqual([true, false]);
    });
  });

  it('asks again with the article reader when the page needs it', async () => {
    replies(
      { reading: NONE, clues: null, wantsArticle: true },
      { reading: LIST, clues: null, wantsArticle: false },
    );
    expect(await readTab(7, SUPPLIES)).toEqual({ ok: true, value: LIST });
    expect(injected()).toEqual(['/reader.js', '/article-reader.js']);
  });

  it('keeps the first reading when the article reader cannot be injected', async () => {
    replies({ reading: NONE, clues: null, wantsArticle: true });
    executeScript
      .mockResolvedValueOnce([])
      .mockResolvedValueOnce([])
      .mockRejectedValueOnce(new Error('Frame with ID 0 was removed.'));
    expect(await readTab(7, SUPPLIES)).toEqual({ ok: true, value: NONE });
  });

  it.each(['Cannot access a chrome:// URL', 'The extensions gallery cannot be scripted.'])(
    'is "restricted" where the browser says: %s',
    async (message) => {
      executeScript.mockRejectedValue(new Error(message));
      expect(await readTab(7, SUPPLIES)).toEqual({
        ok: true,
        value: { verdict: 'unreadable', reason: 'restricted', posting: null, ...BARE_READING },
      });
    },
  );

  it.each([
    ['Missing host permission for the tab', 'no-access'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'no-access',
    ],
    ['No tab with id: 7.', 'tab-gone'],
    ['Invalid tab ID: 7', 'tab-gone'],
    ['Frame with ID 0 was removed.', 'page-changed'],
  ])('fails where the browser says: %s', async (message, code) => {
    executeScript.mockRejectedValue(new Error(message));
    expect(await readTab(7, SUPPLIES)).toMatchObject({ ok: false, error: { code } });
  });
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
    expect(await readTab(7, SUPPLIES)).toMatchObject({ ok: false, error: { code: 'no-answer' } });
    expect(await paint()).toMatchObject({ ok: false, error: { code: 'no-answer' } });
  });

  it('is a failure when its reading has another shape', async () => {
    replies({ reading: { ...LIST, verdict: 'dream job' }, clues: null, wantsArticle: false });
    expect(await readTab(7, SUPPLIES)).toMatchObject({ ok: false, error: { code: 'bad-message' } });
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
