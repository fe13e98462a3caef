import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Profile } from '../model/profile.ts';
import type { ProfileChange } from '../model/profile-change.ts';
import type { Result } from '../model/result.ts';
import type { StoredReview } from '../model/review-record.ts';
import type { Corrections, Notes, SavedPosting, StorageCode } from '../model/saved-posting.ts';
import { ask } from './messenger.ts';
import type { MessageCode, WorkerProtocol } from './protocol.ts';

type Answer<Value> = Promise<Result<Value, StorageCode | MessageCode>>;

const { sendMessage } = defineExtensionMessaging<WorkerProtocol>();

/** See `WorkerProtocol.updateProfile`. */
export const updateProfile = (
  change: ProfileChange,
): Promise<Result<Profile, 'profile-not-saved' | MessageCode>> =>
  ask(() => sendMessage('updateProfile', { change }));

/** See `WorkerProtocol.savePosting`. */
export const savePosting = (review: StoredReview): Answer<SavedPosting> =>
  ask(() => sendMessage('savePosting', { review }));

/** See `WorkerProtocol.annotatePosting`. */
export const annotatePosting = (id: string, changes: Partial<Notes>): Answer<SavedPosting> =>
  ask(() => sendMessage('annotatePosting', { id, changes }));

/** See `WorkerProtocol.deletePosting`. */
export const deletePosting = (id: string): Answer<SavedPosting> =>
  ask(() => sendMessage('deletePosting', { id }));

/** See `WorkerProtocol.restorePosting`. */
export const restorePosting = (id: string): Answer<SavedPosting> =>
  ask(() => sendMessage('restorePosting', { id }));

/** See `WorkerProtocol.correctPosting`. */
export const correctPosting = (id: string, corrections: Corrections): Answer<Corrections> =>
  ask(() => sendMessage('correctPosting', { id, corrections }));
