import '../../support/extension-api.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { whenInstalled } from '../../../src/platform/installed.ts';

beforeEach(() => fakeBrowser.reset());

test('the first installation is told once, every other start as what it is', async () => {
  const [ready, first] = [vi.fn(), vi.fn()];
  whenInstalled(ready, first);
  for (const reason of ['update', 'chrome_update', 'browser_update'])
    await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
  await fakeBrowser.runtime.onStartup.trigger();
  expect([ready.mock.calls.length, first.mock.calls.length]).toEqual([4, 0]);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
  expect([ready.mock.calls.length, first.mock.calls.length]).toEqual([5, 1]);
});
