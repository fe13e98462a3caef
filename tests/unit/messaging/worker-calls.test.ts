import '../../support/extension-api.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { annotatePostings, deletePostings } from '../../../src/messaging/worker-calls.ts';

beforeEach(() => fakeBrowser.reset());

it('is a failure when the worker is not there', async () => {
  expect(await deletePostings(['a'])).toMatchObject({ ok: false, error: { code: 'no-answer' } });
});

it('carries the call and its data, and hands back what the worker answers', async () => {
  const heard = vi.fn();
  fakeBrowser.runtime.onMessage.addListener((message, _sender, respond: (answer: unknown) => void) => {
    heard(message.type, message.data);
    respond({ res: { ok: false, error: { code: 'storage-full', message: 'full' } } });
    return true;
  });
  expect(await annotatePostings([{ id: 'a', changes: { tags: ['x'] } }])).toEqual({
    ok: false,
    error: { code: 'storage-full', message: 'full' },
  });
  expect(heard).toHaveBeenCalledExactlyOnceWith('annotatePostings', {
    changes: [{ id: 'a', changes: { tags: ['x'] } }],
  });
});
