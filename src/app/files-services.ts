import * as v from 'valibot';
import { updateProfile } from '../messaging/worker-calls.ts';
import { changeInto } from '../model/profile-change.ts';
import { SavedPostingSchema } from '../model/saved-posting.ts';
import { download } from '../platform/download.ts';
import { loadProfile } from '../storage/profile.ts';
import type { SavedPostings } from '../storage/saved-postings.ts';
import type { FilesServices } from '../ui/files/files-state.ts';
import { chunksOf } from './file-chunks.ts';
import { forgetRenewed } from './last-reviewed-with.ts';
import { makeBackup } from './make-backup.ts';
import { restoreBackup } from './restore-backup.ts';

/** Wires export, backup and restore: this page reads and stages, the worker restores. */
export function createFilesServices(saved: SavedPostings): FilesServices {
  return {
    async *storedPostings() {
      for await (const rows of saved.storedRows().postings()) {
        yield rows.filter((row) => v.is(SavedPostingSchema, row));
      }
    },
    makeBackup: (onProgress, signal) => makeBackup(saved, onProgress, signal),
    previewBackup: async (file, onProgress, signal) => {
      const { profile } = await loadProfile();
      return saved.stage(chunksOf(file), { profile, onProgress, signal });
    },
    forgetBackup: saved.unstage,
    restoreBackup: (...restore) => {
      // A backup may hold older reviews.
      forgetRenewed();
      return restoreBackup(...restore);
    },
    replaceProfile: async (next) => {
      const { profile } = await loadProfile();
      return updateProfile(changeInto(profile, next));
    },
    download,
  };
}
