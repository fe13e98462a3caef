import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ConflictChoice } from '../model/backup.ts';
import type { Profile } from '../model/profile.ts';
import type { ProfileChange, ProfileSaveCode } from '../model/profile-change.ts';
import type { Result } from '../model/result.ts';
import type { StoredReview } from '../model/review-record.ts';
import type {
  BulkChange,
  Corrections,
  NoteChange,
  SavedPosting,
  StorageCode,
} from '../model/saved-posting.ts';
import { ask } from './messenger.ts';
import type { ErasedEverything, MessageCode, WorkerProtocol } from './protocol.ts';

type Answer<Value> = Promise<Result<Value, StorageCode | MessageCode>>;

const { sendMessage } = defineExtensionMessaging<WorkerProtocol>();

/** See `WorkerProtocol.updateProfile`. */
export const updateProfile = (
  change: ProfileChange,
): Promise<Result<Profile, ProfileSaveCode | MessageCode>> =>
  ask(() => sendMessage('updateProfile', { change }));

/** See `WorkerProtocol.eraseEverything`. */
export const eraseEverything = (): Answer<ErasedEverything> =>
  ask(() => sendMessage('eraseEverything', undefined));

/** See `WorkerProtocol.savePosting`. */
export const savePosting = (review: StoredReview): Answer<SavedPosting> =>
  ask(() => sendMessage('savePosting', { review }));

/** See `WorkerProtocol.annotatePostings`. */
export const annotatePostings = (changes: readonly NoteChange[]): Answer<BulkChange> =>
  ask(() => sendMessage('annotatePostings', { changes: [...changes] }));

/** See `WorkerProtocol.deletePostings`. */
export const deletePostings = (ids: readonly string[], forGood = false): Answer<BulkChange> =>
  ask(() => sendMessage('deletePostings', { ids: [...ids], forGood }));

/** See `WorkerProtocol.restorePostings`. */
export const restorePostings = (ids: readonly string[]): Answer<BulkChange> =>
  ask(() => sendMessage('restorePostings', { ids: [...ids] }));

/** See `WorkerProtocol.erasePostings`. */
export const erasePostings = (ids: readonly string[]): Answer<BulkChange> =>
  ask(() => sendMessage('erasePostings', { ids: [...ids] }));

/** See `WorkerProtocol.eraseAllPostings`. */
export const eraseAllPostings = (): Answer<null> => ask(() => sendMessage('eraseAllPostings', undefined));

/** See `WorkerProtocol.mergePostings`. */
export const mergePostings = (into: string, ids: readonly string[]): Answer<BulkChange> =>
  ask(() => sendMessage('mergePostings', { into, ids: [...ids] }));

/** See `WorkerProtocol.unmergePostings`. */
export const unmergePostings = (ids: readonly string[]): Answer<BulkChange> =>
  ask(() => sendMessage('unmergePostings', { ids: [...ids] }));

/** See `WorkerProtocol.keepPostingsApart`. */
export const keepPostingsApart = (ids: readonly string[], apart: boolean): Answer<BulkChange> =>
  ask(() => sendMessage('keepPostingsApart', { ids: [...ids], apart }));

/** See `WorkerProtocol.notePage`. */
export const notePage = (id: string, differs: boolean): Answer<BulkChange> =>
  ask(() => sendMessage('notePage', { id, differs }));

/** See `WorkerProtocol.correctPosting`. */
export const correctPosting = (id: string, corrections: Corrections): Answer<Corrections> =>
  ask(() => sendMessage('correctPosting', { id, corrections }));

/** See `WorkerProtocol.startRestore`. */
export const startRestore = (restore: string, choice: ConflictChoice) =>
  ask(() => sendMessage('startRestore', { restore, choice }));

/** See `WorkerProtocol.restoreState`. */
export const restoreState = (restore: string) => ask(() => sendMessage('restoreState', { restore }));

/** See `WorkerProtocol.cancelRestore`. */
export const cancelRestore = (restore: string) => ask(() => sendMessage('cancelRestore', { restore }));

/** See `WorkerProtocol.renewPostings`. */
export const renewPostings = (reviews: readonly StoredReview[]): Answer<BulkChange> =>
  ask(() => sendMessage('renewPostings', { reviews: [...reviews] }));
