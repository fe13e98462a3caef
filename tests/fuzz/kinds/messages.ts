import '../../support/extension-api.ts';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PageDraftReplySchema, WORKER_PAYLOADS } from '../../../src/messaging/payloads.ts';
import type { WorkerProtocol } from '../../../src/messaging/protocol.ts';
import { listenInTab } from '../../../src/messaging/tab-listener.ts';
import { isNothing, isPaintJob, isPassage, isReadJob } from '../../../src/messaging/tab-payloads.ts';
import { answerWorkerCalls } from '../../../src/messaging/worker-listener.ts';
import { success } from '../../../src/model/result.ts';
import type { SavedPostings } from '../../../src/storage/saved-postings.ts';
import { engineerRecord, storedPart } from '../../support/records.ts';
import { fuzzKind } from '../kind.ts';
import { hostileText } from '../pieces.ts';

type Name = keyof WorkerProtocol;
const NAMES: ReadonlySet<string> = new Set(Object.keys(WORKER_PAYLOADS));
const OWN_PAGE = fakeBrowser.runtime.getURL('/popup.html');
const SENDERS = [
  { id: fakeBrowser.runtime.id, url: OWN_PAGE },
  { id: fakeBrowser.runtime.id, url: 'https://jobs.example/1' },
  { id: fakeBrowser.runtime.id, url: `https://jobs.example/${OWN_PAGE}` },
  { id: 'another', url: OWN_PAGE },
  {},
];

/** What the stores were asked since the last message. */
let asked: unknown[][] = [];
const ask = async (...data: unknown[]) => {
  asked.push(data);
  return success(null);
};
const postings = new Proxy({}, { get: () => ask }) as SavedPostings;
answerWorkerCalls({
  postings,
  updateProfile: ask as never,
  eraseEverything: ask as never,
  ready: Promise.resolve(),
});
const answerTab = (data: unknown) => {
  asked.push([data]);
  return success(null) as never;
};
listenInTab({
  readPosting: [isReadJob, answerTab],
  paintHighlights: [isPaintJob, answerTab],
  clearHighlights: [isNothing, answerTab],
  scrollToMention: [isPassage, answerTab],
});

interface Message {
  readonly name: string;
  readonly data: unknown;
  readonly sender: number;
  readonly isForTab: boolean;
}

async function check({ name, data, sender, isForTab }: Message): Promise<void> {
  asked = [];
  const message = isForTab ? { name, data } : { id: 1, type: name, data, timestamp: 0 };
  const from = SENDERS[sender] ?? {};
  const [reply] = (await Promise.race([
    new Promise<unknown[]>((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger(message as never, from, (...said: unknown[]) =>
        resolve(said),
      );
    }),
    new Promise<unknown[]>((resolve) => setImmediate(() => setImmediate(() => resolve([])))),
  ])) as [{ ok?: boolean; res?: { ok?: boolean } } | undefined];
  const answer = isForTab ? reply : reply?.res;
  const isTrusted = isForTab ? sender < 3 : sender === 0;
  assert.ok(asked.length <= 1, 'asked twice');
  assert.equal(answer?.ok === true, asked.length === 1, 'an answer that nobody gave');
  if (asked.length === 0) return;
  assert.ok(isTrusted, 'somebody else was answered');
  if (!isForTab) assert.ok(v.is(WORKER_PAYLOADS[name as Name], data), `${name} took what it must refuse`);
}

/** What each call carries when all is well. */
const GOOD: Readonly<Record<string, unknown>> = {
  updateProfile: { change: { skills: { python: 'working', constructor: null }, currency: 'EUR' } },
  eraseEverything: undefined,
  savePosting: { review: storedPart(engineerRecord) },
  renewPostings: { reviews: [storedPart(engineerRecord)] },
  annotatePostings: { changes: [{ id: 'a', changes: { notes: 'n', tags: ['x'] } }] },
  deletePostings: { ids: ['a', 'constructor'], forGood: true },
  restorePostings: { ids: ['a'] },
  erasePostings: { ids: ['a'] },
  eraseAllPostings: undefined,
  mergePostings: { into: 'a', ids: ['a'] },
  unmergePostings: { ids: ['b'] },
  keepPostingsApart: { ids: ['a', 'b'], apart: true },
  notePage: { id: 'a', differs: true },
  startRestore: { restore: 'r', choice: 'newer' },
  restoreState: { restore: 'r' },
  cancelRestore: { restore: 'r' },
  correctPosting: {
    id: 'a',
    corrections: { id: 'a', role: null, level: 'mid', skills: { constructor: 'struck' } },
  },
  readPosting: { sites: [{ id: 'a', hosts: ['a.example'] }] },
  paintHighlights: { key: 1, spans: [{ start: 0, end: 4, kind: 'required' }], hues: null, repaint: false },
  clearHighlights: undefined,
  scrollToMention: { key: 1, start: 3, end: 4 },
};
const odd = fc.oneof(fc.jsonValue({ maxDepth: 3 }), hostileText(3), fc.constantFrom(1e308, -1, '', [], {}));

const changed = (good: unknown, at: number, put: unknown): unknown => {
  const keys = Object.keys(good ?? {});
  const key = keys[at % Math.max(1, keys.length)];
  return key === undefined ? put : { ...(good as object), [key]: put };
};
/** A call with its own payload, with one of its fields replaced, or with anything at all. */
const call = fc
  .record({
    name: fc.constantFrom(...Object.keys(GOOD)),
    other: fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom(...Object.keys(GOOD), 'constructor', '__proto__') },
      { weight: 1, arbitrary: hostileText(2) },
    ),
    change: fc.option(fc.tuple(fc.nat(20), odd), { freq: 2 }),
  })
  .map(({ name, other, change }) => {
    const good = GOOD[name];
    return { name: other ?? name, data: change ? changed(good, ...change) : good };
  });

/** Messages of any sender with any payload, and replies of a reader beside a hostile page. */
export const messages = fuzzKind<Message>({
  name: 'messages',
  share: 10,
  inputs: fc
    .tuple(call, fc.oneof(fc.constant(0), fc.nat(SENDERS.length - 1)), fc.nat(9))
    .map(([{ name, data }, sender, other]) => ({
      name,
      data,
      sender,
      isForTab: other === 0 ? NAMES.has(name) : !NAMES.has(name),
    })),
  check: async (message) => {
    v.safeParse(PageDraftReplySchema, message.data);
    await check(message);
  },
});
