import '../../support/extension-api.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FinishedReading } from '../../../src/extract/finish.ts';
import type { PageClues } from '../../../src/extract/page-clues.ts';
import { readTab } from '../../../src/messaging/tab-calls.ts';
import type { PageReading } from '../../../src/model/posting.ts';
import { BARE_READING } from '../../../src/model/posting-limits.ts';
import { bareClues } from '../../support/bare-clues.ts';

const LIST: PageReading = { verdict: 'list', reason: null, posting: null, ...BARE_READING };
const NONE: PageReading = { verdict: 'none', reason: null, posting: null, ...BARE_READING };

const LOADING: PageReading = { ...NONE, verdict: 'unreadable', reason: 'loading' };

/** What the pages that are asked come to, by the site that their clues name. */
const DECISIONS: Readonly<Record<string, FinishedReading>> = {
  list: { reading: LIST, needsArticle: false },
  none: { reading: NONE, needsArticle: false },
  textless: { reading: NONE, needsArticle: true },
  loading: { reading: LOADING, needsArticle: false },
};
const finish = (clues: PageClues | null) =>
  DECISIONS[clues?.site ?? 'loading'] ?? { reading: NONE, needsArticle: false };
const SUPPLIES = { sites: [], tables: ['duties, profile'], finish };

const executeScript = vi.fn();
const sendToTab = vi.fn();
Object.assign(fakeBrowser, { scripting: { executeScript } });
Object.assign(fakeBrowser.tabs, {
  sendMessage: async (tabId: number, message: { name: string; data: unknown }) =>
    sendToTab(tabId, message.name, message.data),
});

const replies = (...readings: unknown[]) => {
  for (const value of readings) sendToTab.mockReturnValueOnce({ ok: true, value });
};
const clues = (site: string, needsParser = false) => ({ clues: bareClues({ site }), needsParser });
/** How the reader was asked, each time. */
const asked = () =>
  sendToTab.mock.calls.map(([, , { usesArticle, afterChange }]) => ({ usesArticle, afterChange }));
const injected = () => executeScript.mock.calls.flatMap(([{ files }]) => files ?? []);

beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([]);
  sendToTab.mockReset();
});

describe('reading a tab', () => {
  it('injects the reader alone when that is enough', async () => {
    replies(clues('list'));
    expect(await readTab(7, SUPPLIES)).toEqual({ ok: true, value: LIST });
    expect(injected()).toEqual(['/reader.js']);
    expect(executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 7 }, injectImmediately: true }),
    );
  });

  it("lays the reader's tables into the page before it injects the reader", async () => {
    replies(clues('list'));
    await readTab(7, SUPPLIES);
    const [[tables], [script]] = executeScript.mock.calls as [
      [{ args: unknown; target: unknown }],
      [{ files: unknown }],
    ];
    expect(tables).toMatchObject({ args: [SUPPLIES.tables], target: { tabId: 7 } });
    expect(script.files).toEqual(['/reader.js']);
  });

  describe('of a page that may be hostile', () => {
    const long = (length: number) => 'a'.repeat(length);
    const block = { text: '', item: false, level: 0, linkLength: 0, lists: 0, cell: null };
    const blocks = (length: number) =>
      Array.from({ length }, () => ({ ...block, isOwn: true, isFrame: false }));
    const control = { label: '', href: null, at: 0, isHinted: false };
    const structured = { source: 'json-ld', title: null, company: null, stated: '' } as const;
    const taken = async (known: Partial<PageClues>) => {
      replies({ clues: bareClues(known), needsParser: false });
      return (await readTab(7, SUPPLIES)).ok;
    };

    it.each<[string, Partial<PageClues>, Partial<PageClues>]>([
      ['address', { url: long(8_000) }, { url: long(8_001) }],
      ['own address', { canonicalUrl: long(8_000) }, { canonicalUrl: long(8_001) }],
      ['site', { site: long(100) }, { site: long(101) }],
      ['language', { language: long(100) }, { language: long(101) }],
      ['title', { titles: [long(300)] }, { titles: [long(301)] }],
      ['number of blocks', { blocks: blocks(40_000) }, { blocks: blocks(40_001) }],
      [
        'block',
        { blocks: [{ ...block, text: long(600_000), isOwn: true, isFrame: false }] },
        { blocks: [{ ...block, text: long(600_001), isOwn: true, isFrame: false }] },
      ],
      [
        'label of a link',
        { controls: [{ ...control, label: long(300) }] },
        { controls: [{ ...control, label: long(301) }] },
      ],
      ['number of links', { controls: Array(5_000).fill(control) }, { controls: Array(5_001).fill(control) }],
      [
        'structured data',
        { structured: { ...structured, stated: long(2_000_000) } },
        { structured: { ...structured, stated: long(2_000_001) } },
      ],
      [
        'address of a frame',
        { missing: { frameUrl: long(8_000), isDrawn: false } },
        { missing: { frameUrl: long(8_001), isDrawn: false } },
      ],
    ])('takes no more than the longest %s', async (_, most, more) => {
      expect([await taken(most), await taken(more)]).toEqual([true, false]);
    });
  });

  it('asks again with the article reader when the page needs it', async () => {
    replies(clues('textless'), clues('list'));
    expect(await readTab(7, SUPPLIES)).toEqual({ ok: true, value: LIST });
    expect(injected()).toEqual(['/reader.js', '/article-reader.js']);
    expect(asked()).toEqual([
      { usesArticle: false, afterChange: false },
      { usesArticle: true, afterChange: false },
    ]);
  });

  it("asks again with the article reader's parser alone when only that is needed", async () => {
    replies(clues('none', true), clues('list'));
    expect(await readTab(7, SUPPLIES)).toEqual({ ok: true, value: LIST });
    expect(injected()).toEqual(['/reader.js', '/article-reader.js']);
    expect(asked().at(-1)).toEqual({ usesArticle: false, afterChange: false });
  });

  it('asks again after each change while the posting is still loading', async () => {
    replies(clues('loading'), clues('loading'), clues('list'));
    expect(await readTab(7, SUPPLIES)).toEqual({ ok: true, value: LIST });
    expect(asked().map(({ afterChange }) => afterChange)).toEqual([false, true, true]);
  });

  it('reports a posting as still loading after three seconds', async () => {
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
    sendToTab.mockImplementation(() => {
      now += 1_000;
      return { ok: true, value: clues('loading') };
    });
    expect(await readTab(7, SUPPLIES)).toEqual({ ok: true, value: LOADING });
    expect(sendToTab).toHaveBeenCalledTimes(3);
    clock.mockRestore();
  });

  it('keeps what was read before a page went away while it was loading', async () => {
    replies(clues('loading'));
    expect(await readTab(7, SUPPLIES)).toEqual({ ok: true, value: LOADING });
  });

  it('keeps the first reading when the article reader cannot be injected', async () => {
    replies(clues('textless'));
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

  it('fails where nobody listens', async () => {
    expect(await readTab(7, SUPPLIES)).toMatchObject({ ok: false, error: { code: 'page-silent' } });
  });

  it('is a failure when its reading has another shape', async () => {
    replies({ clues: { ...bareClues({}), rows: 'many' }, needsParser: false });
    expect(await readTab(7, SUPPLIES)).toMatchObject({ ok: false, error: { code: 'bad-message' } });
  });
});
