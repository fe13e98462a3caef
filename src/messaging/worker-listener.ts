import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import type { Result } from '../model/result.ts';
import type { StorageCode } from '../model/saved-posting.ts';
import { browser } from '../platform/browser.ts';
import { reportError } from '../platform/report-error.ts';
import type { updateStoredProfile } from '../storage/profile.ts';
import type { SavedPostings } from '../storage/saved-postings.ts';
import { refuse } from './messenger.ts';
import { WORKER_PAYLOADS } from './payloads.ts';
import type { ErasedEverything, Sender, WorkerProtocol } from './protocol.ts';

interface Arrived {
  readonly data: unknown;
  readonly sender?: Sender;
}

/** Only pages of this extension may call: a script injected into a page shares a process with that page. */
const isExtensionPage = (sender: Sender | undefined): boolean =>
  sender?.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));

type Guard = <Data, Value, Code extends string>(
  schema: v.GenericSchema<unknown, Data>,
  handle: (data: Data) => Promise<Result<Value, Code>>,
) => (arrived: Arrived) => Promise<Result<Value, Code | 'bad-message'>>;

/** Hands a message on only if it comes from the extension's own pages and carries what the protocol says. */
const createGuard =
  (ready: Promise<unknown>): Guard =>
  (schema, handle) =>
  async ({ data, sender }) => {
    const parsed = v.safeParse(schema, data);
    if (!parsed.success || !isExtensionPage(sender)) return refuse();
    try {
      await ready;
      return await handle(parsed.output);
    } catch (thrown) {
      reportError(thrown, 'a message to the worker');
      return refuse();
    }
  };

/** What the worker answers its calls with. */
export interface WorkerStores {
  readonly postings: SavedPostings;
  readonly updateProfile: typeof updateStoredProfile;
  /** Erases everything that is stored, and gives every granted site back. */
  eraseEverything(): Promise<Result<ErasedEverything, StorageCode>>;
  /** What must end before a call is answered, an erasure for example: what is saved now must not go with it. */
  readonly ready: Promise<unknown>;
}

type OnMessage = ReturnType<typeof defineExtensionMessaging<WorkerProtocol>>['onMessage'];

const payload = WORKER_PAYLOADS;

/** What takes stored things away or brings them back. */
const answerRemovals = (onMessage: OnMessage, guarded: Guard, stores: WorkerStores): void => {
  const { postings } = stores;
  onMessage(
    'eraseEverything',
    guarded(payload.eraseEverything, () => stores.eraseEverything()),
  );
  onMessage(
    'deletePostings',
    guarded(payload.deletePostings, ({ ids, forGood }) => postings.remove(ids, forGood)),
  );
  onMessage(
    'restorePostings',
    guarded(payload.restorePostings, ({ ids }) => postings.restore(ids)),
  );
  onMessage(
    'erasePostings',
    guarded(payload.erasePostings, ({ ids }) => postings.erase(ids)),
  );
  onMessage(
    'eraseAllPostings',
    guarded(payload.eraseAllPostings, () => postings.eraseAll()),
  );
};

/** What puts a backup in place. */
const answerRestores = (onMessage: OnMessage, guarded: Guard, { postings }: WorkerStores): void => {
  onMessage(
    'startRestore',
    guarded(payload.startRestore, ({ restore, choice }) => postings.startRestore(restore, choice)),
  );
  onMessage(
    'restoreState',
    guarded(payload.restoreState, ({ restore }) => postings.restoreState(restore)),
  );
  onMessage(
    'cancelRestore',
    guarded(payload.cancelRestore, ({ restore }) => postings.cancelRestore(restore)),
  );
};

/** Answers every call of the worker's protocol from these stores. Once per worker. */
export const answerWorkerCalls = (stores: WorkerStores): void => {
  const { onMessage } = defineExtensionMessaging<WorkerProtocol>();
  const { postings, updateProfile } = stores;
  const guarded = createGuard(stores.ready);
  answerRemovals(onMessage, guarded, stores);
  answerRestores(onMessage, guarded, stores);
  onMessage(
    'updateProfile',
    guarded(payload.updateProfile, ({ change }) => updateProfile(change)),
  );
  onMessage(
    'savePosting',
    guarded(payload.savePosting, ({ review }) => postings.save(review)),
  );
  onMessage(
    'renewPostings',
    guarded(payload.renewPostings, ({ reviews }) => postings.renew(reviews)),
  );
  onMessage(
    'annotatePostings',
    guarded(payload.annotatePostings, ({ changes }) => postings.annotate(changes)),
  );
  onMessage(
    'mergePostings',
    guarded(payload.mergePostings, ({ into, ids }) => postings.merge(into, ids)),
  );
  onMessage(
    'unmergePostings',
    guarded(payload.unmergePostings, ({ ids }) => postings.unmerge(ids)),
  );
  onMessage(
    'keepPostingsApart',
    guarded(payload.keepPostingsApart, ({ ids, apart }) => postings.keepApart(ids, apart)),
  );
  onMessage(
    'notePage',
    guarded(payload.notePage, ({ id, differs }) => postings.notePage(id, differs)),
  );
  onMessage(
    'correctPosting',
    guarded(payload.correctPosting, ({ id, corrections }) => postings.correct(id, corrections)),
  );
};
