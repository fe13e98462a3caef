import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const runtime: { id: string | undefined; connect: () => unknown } = { id: 'us', connect: () => port };
let disconnected = (): void => undefined;
const port = {
  disconnect: vi.fn(),
  onDisconnect: {
    addListener: (listener: () => void) => {
      disconnected = listener;
    },
  },
};
vi.stubGlobal('chrome', { runtime });
const { whenOrphaned } = await import('../../../src/platform/orphan.ts');

const orphaned = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  runtime.id = 'us';
});
afterEach(() => vi.useRealTimers());

it('calls back at once when the port closes and the extension is gone', () => {
  whenOrphaned(orphaned);
  runtime.id = undefined;
  disconnected();
  vi.advanceTimersByTime(60_000);
  expect(orphaned).toHaveBeenCalledOnce();
});

it('goes on watching when only the worker fell asleep', () => {
  whenOrphaned(orphaned);
  disconnected();
  vi.advanceTimersByTime(60_000);
  expect(orphaned).not.toHaveBeenCalled();
  runtime.id = undefined;
  vi.advanceTimersByTime(5_000);
  expect(orphaned).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

it('watches no longer once it was told to stop', () => {
  const stop = whenOrphaned(orphaned);
  disconnected();
  stop();
  stop();
  runtime.id = undefined;
  vi.advanceTimersByTime(60_000);
  expect(orphaned).not.toHaveBeenCalled();
});
