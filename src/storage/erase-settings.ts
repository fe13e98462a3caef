import { storage } from '@wxt-dev/storage';
import { type Result, success } from '../model/result.ts';
import type { StorageCode } from '../model/saved-posting.ts';
import { attempt } from './failures.ts';

/** Erases the profile, profiles that could not be read, and every setting. There is no way back from it. */
export const eraseSettings = (): Promise<Result<null, StorageCode>> =>
  attempt(async () => {
    await Promise.all([storage.clear('local'), storage.clear('session')]);
    return success(null);
  });
