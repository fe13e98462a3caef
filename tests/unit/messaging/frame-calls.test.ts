import '../../support/extension-api.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageClues } from '../../../src/extract/page-clues.ts';
import { clearHighlights, readTab } from '../../../src/messaging/tab-calls.ts';
import type { PageReading } from '../../../src/model/posting.ts';
import { BARE_READING } from '../../../src/model/posting-limits.ts';
import { bareClues } from '../../support/bare-clues.ts';
import { barePosting } from '../../support/bare-posting.ts';

const FRAME_URL = 'https://boards.vendor.example/embed?token=5550142';
const FRAMED: PageReading = {
  verdict: 'unreadable',
  reason: 'frame',
  posting: null,
  ...BARE_READING,
  frameUrl: FRAME_URL,
};
const POSTING = barePosting({
  title: 'AI Red Teamer',
  company: 'Juniper Lane',
  url: FRAME_URL,
  canonicalUrl: FRAME_URL,
  text: 'You break things.',
});
const READ: PageReading = { verdict: 'posting', reason: null, posting: POSTING, ...BARE_READING };

/** What each frame is decided to be, by the site that its clues name. */
const READINGS: Readonly<Record<string, PageReading>> = {
  page: FRAMED,
  posting: READ,
  other: { ...FRAMED, ...BARE_READING },
};
const finish = (clues: PageClues | null) => ({
  reading: READINGS[clues?.site ?? ''] ?? FRAMED,
  needsArticle: false,
});
const SUPPLIES = { sites: [], tables: [], finish };

const executeScript = vi.fn();
const contains = vi.fn();
const asked: [frame: number, call: string][] = [];
Object.assign(fakeBrowser, { scripting: { executeScript }, permissions: { contains } });
Object.assign(fakeBrowser.tabs, {
  sendMessage: async (_: number, { name }: { name: string }, { frameId }: { frameId: number }) => {
    asked.push([frameId, name]);
    const clues = bareClues({ site: frameId === 0 ? 'page' : frameId === 9 ? 'posting' : 'other' });
    return { ok: true, value: name === 'readPosting' ? { clues, needsParser: false } : null };
  },
});

beforeEach(() => {
  asked.length = 0;
  contains.mockReset();
  executeScript.mockReset().mockResolvedValue([{ frameId: 0 }, { frameId: 5 }, { frameId: 9 }]);
});

describe('a posting in a frame of another site', () => {
  it('is left alone while the person has not granted that site', async () => {
    contains.mockResolvedValue(false);
    expect(await readTab(7, SUPPLIES)).toEqual({ ok: true, value: FRAMED });
    expect(contains).toHaveBeenCalledWith({ origins: ['https://boards.vendor.example/*'] });
    expect(asked).toEqual([[0, 'readPosting']]);
  });

  it('is read and painted in its frame once they have', async () => {
    contains.mockResolvedValue(true);
    expect(await readTab(7, SUPPLIES)).toEqual({ ok: true, value: READ });
    await clearHighlights(7);
    expect(asked).toEqual([
      [0, 'readPosting'],
      [5, 'readPosting'],
      [9, 'readPosting'],
      [9, 'clearHighlights'],
    ]);
  });

  it('is reported as before when no frame can be read', async () => {
    contains.mockResolvedValue(true);
    executeScript
      .mockResolvedValueOnce([])
      .mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    expect(await readTab(7, SUPPLIES)).toEqual({ ok: true, value: FRAMED });
    await clearHighlights(7);
    expect(asked.at(-1)).toEqual([0, 'clearHighlights']);
  });
});
