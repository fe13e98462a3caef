import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const runtime: { id: string | undefined; sendMessage: (message: unknown) => Promise<unknown> } = {
  id: 'us',
  sendMessage: async (message) => {
    sent.push(message);
    return answer;
  },
};
vi.stubGlobal('chrome', { runtime });
const { Sentinel } = await import('../../../src/sentinel/sentinel.ts');

let sent: unknown[] = [];
let answer: unknown = 'posting';

/** A window of which the sentinel needs little: an address, events, and a document to look at. */
class FakeView extends EventTarget {
  readonly navigation = new EventTarget();
  readonly location = { href: 'https://jobs.example/jobs/analyst-93017' };
  readonly document = Object.assign(new EventTarget(), {
    prerendering: false,
    querySelectorAll: () => [],
    querySelector: () => null,
  });

  go(href: string): void {
    this.location.href = href;
    this.navigation.dispatchEvent(new Event('currententrychange'));
  }
}

let view: FakeView;
const start = () => {
  const sentinel = new Sentinel(view as unknown as Window);
  sentinel.start();
  return sentinel;
};
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const SEEN = { news: 'posting-seen' };
const LEFT = { news: 'posting-left' };

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  answer = 'posting';
  runtime.id = 'us';
  view = new FakeView();
});
afterEach(() => vi.useRealTimers());

describe('the sentinel', () => {
  it('tells of a posting once, and looks no more', async () => {
    start();
    await pass(60_000);
    expect(sent).toEqual([SEEN]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('asks a second time where the page was no posting yet, and no third', async () => {
    answer = 'no-posting';
    start();
    await pass(60_000);
    expect(sent).toEqual([SEEN, SEEN]);
  });

  it('says nothing of pages that show no sign of a posting', async () => {
    view.location.href = 'https://jobs.example/about';
    start();
    await pass(60_000);
    expect(sent).toEqual([]);
  });

  it('follows the page from job to job, and tells when the posting is left', async () => {
    start();
    await pass(10_000);
    view.go('https://jobs.example/jobs/engineer-93018');
    await pass(10_000);
    view.go('https://jobs.example/about');
    await pass(10_000);
    expect(sent).toEqual([SEEN, SEEN, LEFT]);
  });

  it('tells that a posting is left whose question was answered only afterwards', async () => {
    const late = Promise.withResolvers<unknown>();
    answer = late.promise;
    start();
    await pass(100);
    view.go('https://jobs.example/about');
    await pass(60_000);
    late.resolve('posting');
    await pass(100);
    expect(sent).toEqual([SEEN, LEFT]);
  });

  it('waits until a page that was loaded ahead is opened', async () => {
    view.document.prerendering = true;
    start();
    await pass(10_000);
    expect(sent).toEqual([]);
    view.document.dispatchEvent(new Event('prerenderingchange'));
    await pass(10_000);
    expect(sent).toEqual([SEEN]);
  });

  it('tells again when the page comes back from the cache', async () => {
    start();
    await pass(10_000);
    view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await pass(10_000);
    expect(sent).toEqual([SEEN, SEEN]);
  });

  it.each([
    [
      'the site is no longer granted',
      () => {
        answer = 'rest';
      },
    ],
    [
      'the extension is gone',
      () => {
        runtime.id = undefined;
      },
    ],
  ])('rests for good once %s', async (_, happen) => {
    happen();
    start();
    await pass(10_000);
    const before = sent.length;
    view.go('https://jobs.example/jobs/engineer-93018');
    await pass(60_000);
    expect(sent).toHaveLength(before);
    expect(vi.getTimerCount()).toBe(0);
  });
});
