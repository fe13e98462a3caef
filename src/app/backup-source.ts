import { failure, type Result, success } from '../model/result.ts';
import type { BackupSource } from '../storage/backup/write-backup.ts';
import { loadProfile, loadUnreadProfiles } from '../storage/profile.ts';
import type { SavedPostings } from '../storage/saved-postings.ts';

/** Everything that goes into a backup; a failure when the browser does not hand out the profile. */
export async function backupSource(saved: SavedPostings): Promise<Result<BackupSource>> {
  const { profile, problem } = await loadProfile();
  // A backup without it would be taken for a whole one.
  if (problem?.code === 'profile-unavailable') return failure(problem.code);
  return success({
    profile: problem === null ? profile : null,
    unreadProfiles: await loadUnreadProfiles(),
    rows: saved.storedRows(),
  });
}
