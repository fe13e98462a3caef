import { storage } from '@wxt-dev/storage';
import { type Result, success } from '../model/result.ts';
import type { StorageCode } from '../model/saved-posting.ts';
import { attempt } from './failures.ts';

/** Lies among the settings, so that it goes with them, as the last thing. */
const erasing = storage.defineItem<boolean>('local:erasing', { fallback: false });

/** Notes that everything is being erased, or that it is not any more. Never rejects: on a full disk it is not noted. */
export const noteErasing = (isErasing: boolean): Promise<void> =>
  (isErasing ? erasing.setValue(true) : erasing.removeValue()).catch(() => undefined);

/** Whether an erasure of everything was begun and not ended. */
export const isErasing = (): Promise<boolean> => erasing.getValue().catch(() => false);

/** Erases the profile, profiles that could not be read, and every setting. There is no way back from it. */
export const eraseSettings = (): Promise<Result<null, StorageCode>> =>
  attempt(async () => {
    // What the browser forgets by itself goes first: the note that an erasure was begun must outlive it.
    await storage.clear('session');
    await storage.clear('local');
    return success(null);
  });
