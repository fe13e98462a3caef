import { beforeEach, describe, expect, it, vi } from 'vitest';

const runtime: { id: string | undefined } = { id: 'us' };
vi.stubGlobal('chrome', { runtime });
const { findHelp, findReader, givenTables, handTables, offerHelp, offerReader, restart, startOnce } =
  await import('../../../src/platform/injected-world.ts');

beforeEach(() => {
  runtime.id = 'us';
  globalThis.milepostRunning = undefined;
});

describe('a script that is injected twice', () => {
  it('runs once', () => {
    const stop = vi.fn();
    const second = vi.fn(() => stop);
    startOnce('highlighter', () => stop);
    startOnce('highlighter', second);
    expect(second).not.toHaveBeenCalled();
    expect(stop).not.toHaveBeenCalled();
  });

  it('replaces one that lost its extension', () => {
    const [stopFirst, stopSecond] = [vi.fn(), vi.fn()];
    startOnce('reader', () => stopFirst);
    runtime.id = undefined;
    startOnce('reader', () => stopSecond);
    expect(stopFirst).toHaveBeenCalledOnce();
    expect(stopSecond).not.toHaveBeenCalled();
  });

  it('begins anew where that is its purpose, after the earlier one was stopped', () => {
    const calls: string[] = [];
    const start = (name: string) => () => {
      calls.push(`start ${name}`);
      return () => void calls.push(`stop ${name}`);
    };
    restart('sentinel', start('first'));
    restart('sentinel', start('second'));
    expect(calls).toEqual(['start first', 'stop first', 'start second']);
  });

  it('leaves the other scripts of the page running', () => {
    const stop = vi.fn();
    startOnce('reader', () => stop);
    startOnce('highlighter', () => vi.fn());
    restart('sentinel', () => vi.fn());
    expect(stop).not.toHaveBeenCalled();
  });
});

it('hands the article reader to the reader', () => {
  expect(findHelp()).toBeUndefined();
  const help = { readArticle: () => ({ state: null, html: null }), parseLeniently: JSON.parse };
  offerHelp(help);
  expect(findHelp()).toBe(help);
});

it('hands tables to the reader that comes next', () => {
  expect(givenTables()).toEqual([]);
  handTables(['duties, profile']);
  expect(givenTables()).toEqual(['duties, profile']);
});

it('hands the reader to the highlighter', () => {
  const reader = {
    last: null,
    readNow: () => {
      throw new Error('nobody should read here');
    },
  };
  offerReader(reader);
  expect(findReader()).toBe(reader);
});
