import '../../support/extension-api.ts';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerWorkerCalls } from '../../../src/messaging/worker-listener.ts';
import { EMPTY_PROFILE } from '../../../src/model/profile.ts';
import { success } from '../../../src/model/result.ts';
import type { SavedPostings } from '../../../src/storage/saved-postings.ts';
import { engineerRecord } from '../../support/records.ts';

const { fit, plan, ...review } = engineerRecord;
const PAGE = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const CONTENT_SCRIPT = { id: fakeBrowser.runtime.id, url: 'https://jobs.example/1' };

const saved = { id: review.id, review, status: 'saved', tags: [], notes: '' };
const answerWith = (value: unknown) => vi.fn(async () => success(value));
const postings = {
  save: answerWith(saved),
  annotate: answerWith(['a']),
  remove: answerWith(['a']),
  restore: answerWith(['a']),
  erase: answerWith(['a']),
  eraseAll: answerWith(null),
  merge: answerWith(['a', 'b']),
  unmerge: answerWith(['b']),
  notePage: answerWith(['a']),
  keepApart: answerWith(['a', 'b']),
  listSummaries: answerWith({ summaries: [], unreadable: 0 }),
  get: answerWith(null),
  correct: answerWith(null),
  corrections: answerWith(null),
  close: vi.fn(),
};

/** Sends a message the way the browser hands it over, and waits for the answer. */
const deliver = (type: string, data: unknown, sender: object = PAGE): Promise<unknown> =>
  new Promise((resolve) => {
    const message = { id: 1, type, data, timestamp: Date.now() };
    fakeBrowser.runtime.onMessage.trigger(message, sender, (answer: { res: unknown }) => resolve(answer.res));
  });

const updateProfile = vi.fn(async () => success(EMPTY_PROFILE));
const eraseEverything = vi.fn(async () => success({ keptSites: [] }));
const resumed = Promise.withResolvers<void>();

beforeAll(() => {
  answerWorkerCalls({
    postings: postings as unknown as SavedPostings,
    updateProfile,
    eraseEverything,
    ready: resumed.promise,
  });
});
beforeEach(() => {
  vi.clearAllMocks();
});

it('a call waits until the worker is ready: what it saves must not go with an erasure that is resumed', async () => {
  const answer = deliver('savePosting', { review });
  await new Promise((resolve) => setTimeout(resolve));
  expect(postings.save).not.toHaveBeenCalled();
  resumed.resolve();
  expect(await answer).toMatchObject({ ok: true });
});

describe('a call from a page of the extension', () => {
  it.each([
    ['savePosting', { review }, postings.save, [review]],
    [
      'annotatePostings',
      { changes: [{ id: 'a', changes: { notes: 'n', remindOn: null } }] },
      postings.annotate,
      [[{ id: 'a', changes: { notes: 'n', remindOn: null } }]],
    ],
    ['deletePostings', { ids: ['a'], forGood: true }, postings.remove, [['a'], true]],
    ['restorePostings', { ids: ['a'] }, postings.restore, [['a']]],
    ['erasePostings', { ids: ['a'] }, postings.erase, [['a']]],
    ['eraseAllPostings', undefined, postings.eraseAll, []],
    ['eraseEverything', undefined, eraseEverything, []],
    ['mergePostings', { into: 'a', ids: ['b'] }, postings.merge, ['a', ['b']]],
    ['unmergePostings', { ids: ['b'] }, postings.unmerge, [['b']]],
    ['keepPostingsApart', { ids: ['a', 'b'], apart: true }, postings.keepApart, [['a', 'b'], true]],
    ['notePage', { id: 'a', differs: true }, postings.notePage, ['a', true]],
    [
      'correctPosting',
      { id: 'a', corrections: { role: null, level: 'mid', skills: { go: 'struck' } } },
      postings.correct,
      ['a', { role: null, level: 'mid', skills: { go: 'struck' } }],
    ],
  ])('%s reaches the saved postings with its data', async (type, data, method, expected) => {
    expect(await deliver(type, data)).toMatchObject({ ok: true });
    expect(method).toHaveBeenCalledExactlyOnceWith(...expected);
  });

  it('updateProfile reaches the profile with its change', async () => {
    const change = { skills: { python: 'strong', go: null }, years: { security: 4 } };
    expect(await deliver('updateProfile', { change })).toMatchObject({ ok: true });
    expect(updateProfile).toHaveBeenCalledExactlyOnceWith(change);
  });

  it('drops what a review derives from the profile', async () => {
    await deliver('savePosting', { review: { ...review, fit, plan } });
    expect(postings.save).toHaveBeenCalledExactlyOnceWith(review);
  });

  it('turns an exception into a failure', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    postings.remove.mockRejectedValueOnce(new Error('unexpected'));
    expect(await deliver('deletePostings', { ids: ['a'], forGood: false })).toMatchObject({ ok: false });
  });
});

describe('a call that is refused', () => {
  it.each([
    ['data of another shape', 'savePosting', { review: { ...review, level: 'grand' } }, PAGE],
    ['an empty id', 'deletePostings', { ids: [''], forGood: false }, PAGE],
    ['no data', 'deletePostings', undefined, PAGE],
    ['an unknown status', 'annotatePostings', { changes: [{ id: 'a', changes: { status: 'won' } }] }, PAGE],
    ['a script inside a page', 'eraseEverything', undefined, CONTENT_SCRIPT],
    ['another extension', 'eraseEverything', undefined, { ...PAGE, id: 'someone-else' }],
    ['an unknown level', 'updateProfile', { change: { skills: { python: 'divine' } } }, PAGE],
    ['a change from a page', 'updateProfile', { change: { background: 'x' } }, CONTENT_SCRIPT],
    [
      'a sender that only looks like us',
      'eraseEverything',
      undefined,
      { ...PAGE, url: `${PAGE.url.slice(0, -12)}.evil/` },
    ],
  ])('for %s', async (_reason, type, data, sender) => {
    expect(await deliver(type, data, sender)).toMatchObject({ ok: false, error: { code: 'bad-message' } });
    for (const method of [...Object.values(postings), updateProfile, eraseEverything])
      expect(method).not.toHaveBeenCalled();
  });
});
